package org.prongsai.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Texts as they are written: of the example sites, of the sites that tests build, and of CommonMark's specification. */
final class WrittenTexts {
    private static final List<Path> EXAMPLES = List.of(Path.of("content"), Path.of("examples"));
    private static final Path TEST_SITES = Path.of("src/test/resources/sites");

    private WrittenTexts() {}

    static List<String> ofCommonMark() {
        return ExampleReader.readExamples(TestResources.getSpec()).stream()
                .map(Example::getSource)
                .toList();
    }

    /** The bodies of the examples' documents. */
    static List<String> bodiesOfExamples() {
        return files(EXAMPLES, ".md").map(WrittenTexts::body).toList();
    }

    static List<String> bodiesOfTestSites() {
        return files(List.of(TEST_SITES), ".md").map(WrittenTexts::body).toList();
    }

    /** Every value in the examples' YAML files. */
    static List<String> cellsOfExamples() {
        return files(EXAMPLES, ".yaml").flatMap(WrittenTexts::cells).toList();
    }

    static List<String> cellsOfTestSites() {
        return files(List.of(TEST_SITES), ".yaml").flatMap(WrittenTexts::cells).toList();
    }

    private static Stream<String> files(List<Path> folders, String ending) {
        List<String> texts = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(path -> path.toString().endsWith(ending))
                        .sorted()
                        .toList()) texts.add(read(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts.stream();
    }

    /** As the program takes files: without characters of private use, lines ended by {@code \n}. */
    private static String read(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), UTF_8);
        return text.replace("\uFEFF", "").replace("\r\n", "\n").replaceAll("[\\uE000-\\uF8FF]", "");
    }

    private static String body(String file) {
        int end = file.startsWith("---\n") ? file.indexOf("\n---\n") : -1;
        return end < 0 ? file : file.substring(end + 5);
    }

    private static Stream<String> cells(String yaml) {
        List<String> cells = new ArrayList<>();
        try {
            addCells(new Load(LoadSettings.builder().build()).loadFromString(yaml), cells);
        } catch (YamlEngineException e) {
            // some of the tests' sites are broken, for that is what they test
            return Stream.of(yaml.lines().toArray(String[]::new));
        }
        return cells.stream();
    }

    private static void addCells(Object value, List<String> cells) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(child -> addCells(child, cells));
        } else if (value instanceof Collection<?> list) {
            list.forEach(child -> addCells(child, cells));
        } else if (value != null) {
            cells.add(value.toString());
        }
    }
}
