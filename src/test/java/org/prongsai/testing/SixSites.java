package org.prongsai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The six sites that come with the project, built once for all test classes of a run; tests only look at them.
 *
 * @param folder holds each site in a folder of its own; its name has a space and Thai letters
 * @param home the site whose content lies in the project's own folder
 * @param examples the others, in the order of their names
 */
public record SixSites(Path folder, BuiltSite home, List<BuiltSite> examples) implements AutoCloseable {
    public SixSites {
        examples = List.copyOf(examples);
    }

    /** Gives the sites to every test and method before tests that has a parameter for them. */
    public static final class Given implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == SixSites.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(SixSites.class))
                    .getOrComputeIfAbsent(SixSites.class, unbuilt -> build(), SixSites.class);
        }
    }

    private static SixSites build() {
        try {
            Path folder = Files.createDirectory(
                    Files.createTempDirectory("six-sites").toRealPath().resolve("เว็บไซต์ 1"));
            List<BuiltSite> examples = new ArrayList<>();
            for (Path example : sorted(Path.of("examples")))
                examples.add(BuiltSite.build(example, folder.resolve(example.getFileName())));
            return new SixSites(folder, BuiltSite.build(Path.of(""), folder.resolve("home")), examples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    public List<BuiltSite> all() {
        List<BuiltSite> all = new ArrayList<>(List.of(home));
        all.addAll(examples);
        return List.copyOf(all);
    }

    /** The longest page of each kind of all sites, in the order of the kinds' names, but for pages that lead on to others. */
    public List<Path> longestPages() {
        List<Path> pages = new ArrayList<>();
        all().forEach(site -> pages.addAll(site.longestPages()));

        return BuiltSite.longest(pages);
    }

    /** One of the others by the name of its folder. */
    public BuiltSite example(String name) {
        return examples.stream()
                .filter(site -> site.folder().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        Folders.delete(folder.getParent());
    }
}
