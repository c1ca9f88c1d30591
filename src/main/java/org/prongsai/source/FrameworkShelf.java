package org.prongsai.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.problem.Problems;

/** The frameworks that come with the program, each read when it is first asked for. Several threads may ask. */
public final class FrameworkShelf {
    private static final String FOLDER = "/ita/";

    private final YamlReader yaml = new YamlReader();
    private final List<String> names = names();
    private final Map<String, FrameworkYaml> read = new HashMap<>();
    private final TopicsYaml topics = bind(TopicsYaml.class, "topics");

    /** Names of all frameworks: {@code 2567} is that of ITA for local governments, {@code lpa-2567} that of LPA. */
    public List<String> names() {
        return resource("index.txt").lines().toList();
    }

    public TopicsYaml topics() {
        return topics;
    }

    public synchronized Optional<FrameworkYaml> framework(String name) {
        if (!names.contains(name)) return Optional.empty();
        return Optional.of(read.computeIfAbsent(name, wanted -> bind(FrameworkYaml.class, wanted)));
    }

    private <T> T bind(Class<T> type, String name) {
        Problems problems = new Problems();
        SourceText text = new SourceText("ita/" + name + ".yaml", resource(name + ".yaml"));
        Optional<T> bound = yaml.read(type, text.text(), text, 1, problems);
        if (bound.isEmpty() || problems.hasErrors()) {
            throw new IllegalStateException(text.path() + ": " + problems.sorted());
        }
        return bound.get();
    }

    private static String resource(String name) {
        try (InputStream in = FrameworkShelf.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) throw new IllegalStateException("missing resource: " + FOLDER + name);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return String.join("\n", reader.lines().toList()) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
