package org.prongsai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.build.BuildResult;
import org.prongsai.cli.CommandLine;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.FileKind;
import org.prongsai.source.AssessmentYaml;
import org.prongsai.source.ChartYaml;
import org.prongsai.source.FrameworkShelf;
import org.prongsai.source.FrameworkYaml;
import org.prongsai.source.FrontMatter;
import org.prongsai.source.PublishYaml;
import org.prongsai.source.SiteYaml;
import org.prongsai.source.TableYaml;
import org.prongsai.source.YearYaml;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Pdf;
import org.prongsai.testing.Photo;

/** The handbook names every key, value and option, and its examples can be copied as they stand. */
class HandbookTest {
    private static final Path HANDBOOK = Path.of("docs", "th");

    @TempDir
    private Path folder;

    private final String content = read("content.md");

    @ParameterizedTest
    @CsvSource({
        "SiteYaml, ## site.yaml, ## ส่วนหัวของไฟล์",
        "FrontMatter, ## ส่วนหัวของไฟล์, ## year.yaml",
        "YearYaml, ## year.yaml, ## measures.yaml",
        "TableYaml, ## measures.yaml, ## assessment.yaml",
        "AssessmentYaml, ## assessment.yaml, ## ภาคผนวก",
        "FrameworkYaml, ## กรอบการประเมิน, ## ชื่อ.chart.yaml",
        "ChartYaml, ## ชื่อ.chart.yaml, ## รูปแบบของหน่วยงานเอง",
    })
    void everyKeyIsNamedInItsSection(String file, String from, String to) {
        String section = content.substring(content.indexOf("\n" + from), content.indexOf("\n" + to));
        String appendices = content.substring(content.indexOf("\n## ภาคผนวก"));
        String searched = file.equals("FrontMatter") ? section + appendices : section;
        assertThat(keys(type(file), new HashSet<>()))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(searched).contains("`" + key + "`"));
    }

    private static Class<?> type(String file) {
        return List.of(
                        SiteYaml.class,
                        FrontMatter.class,
                        YearYaml.class,
                        TableYaml.class,
                        AssessmentYaml.class,
                        FrameworkYaml.class,
                        ChartYaml.class)
                .stream()
                .filter(type -> type.getSimpleName().equals(file))
                .findFirst()
                .orElseThrow();
    }

    /** Keys of a record and of all records in it. */
    private static Set<String> keys(Class<?> type, Set<Class<?>> seen) {
        Set<String> keys = new TreeSet<>();
        if (!type.isRecord()
                || !type.getName().contains("Yaml") && !type.getName().contains("FrontMatter")) return keys;
        if (type == TableYaml.Cell.class || !seen.add(type)) return keys;
        for (RecordComponent component : type.getRecordComponents()) {
            // cells are named by the roles of columns; a round is one value
            if (component.getName().equals("cells") || component.getName().equals("months")) continue;
            keys.add(component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
            for (Class<?> inner : inner(component.getGenericType())) keys.addAll(keys(inner, seen));
        }
        return keys;
    }

    private static List<Class<?>> inner(Type type) {
        if (type instanceof Class<?> plain) return List.of(plain);
        return Arrays.stream(((ParameterizedType) type).getActualTypeArguments())
                .flatMap(argument -> inner(argument).stream())
                .toList();
    }

    @Test
    void everyKeyOfPublishingIsNamedOnItsPage() {
        assertThat(keys(PublishYaml.class, new HashSet<>()))
                .contains("targets", "fingerprint")
                .allSatisfy(key -> assertThat(read("publish.md")).contains("| `" + key + "` |"));
    }

    @Test
    void everyRoleAndKindOfFileIsNamed() {
        assertThat(ColumnRole.keys().stream().filter(key -> !key.contains(":")))
                .allSatisfy(key -> assertThat(content).contains("| `" + key + "` |"));
        assertThat(FileKind.allExtensions())
                .allSatisfy(extension -> assertThat(content).contains("`" + extension + "`"));
    }

    @Test
    void everyTopicOfTheDisclosureAssessmentIsNamed() {
        assertThat(new FrameworkShelf().topics().topics())
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(content)
                        .contains("| `" + topic.key().text() + "` | "
                                + topic.name().text() + " | "
                                + topic.recurs().map(recurrence -> "ใช่ |").orElse(" |")));
    }

    @Test
    void everyCommandAndOptionIsNamed() {
        String help = CommandLine.run("--help").out()
                + CommandLine.run("build", "--help").out()
                + CommandLine.run("check", "--help").out()
                + CommandLine.run("pdf", "--help").out()
                + CommandLine.run("publish", "--help").out()
                + CommandLine.run("serve", "--help").out();
        Set<String> options = Pattern.compile("--[a-z]+|(?m)^  (?:prongsai )?([a-z]{3,})\\b")
                .matcher(help)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(options).contains("--output", "--lang", "build", "--explain", "check", "--year", "pdf", "serve");
        assertThat(options)
                .allSatisfy(option ->
                        assertThat(read("README.md") + read("publish.md")).contains(option));
    }

    /** Every example of the pages on files, put where it belongs, makes one site. */
    @Test
    void itsExamplesBuild() throws IOException {
        List<String> examples = Pattern.compile("(?ms)^```(?:yaml|markdown)\n(.*?)^```$")
                .matcher(content)
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples).hasSize(12);
        write("site.yaml", examples.get(0) + examples.get(1) + examples.get(2));
        write("pages/about/index.md", examples.get(3));
        write("pages/about/structure.md", examples.get(3));
        write("2567/memo.md", examples.get(4));
        write("2567/year.yaml", examples.get(5));
        write("2567/measures.yaml", examples.get(6));
        write("2567/assessment.yaml", examples.get(7));
        write("2567/report.md", examples.get(3));
        write("2568/assessment.yaml", examples.get(8));
        write("ita/2570.yaml", examples.get(10));
        write("pages/about/budget.chart.yaml", examples.get(11));
        write("pages/about/budget.md", examples.get(3) + "\n![](budget.chart.yaml)\n");
        Path appendix = folder.resolve("content/2567/appendices/1-training");
        write("2567/appendices/1-training/index.md", examples.get(9));
        Files.write(appendix.resolve("photo-1.jpg"), Photo.jpeg(new byte[0]));
        Files.write(appendix.resolve("plan.pdf"), Pdf.ofTexts("(Plan of a training that is made up)"));
        BuildResult result = BuiltSite.build(folder, folder.resolve("site")).result();
        // the example of allow speaks of a memo that is not the example of a memo; the example of evidence is of three
        // items
        assertThat(result.problems())
                .extracting(quoted -> quoted.problem().code().id())
                .containsExactly("coverage/items-without-evidence", "allow/unused");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String read(String file) {
        try {
            return Files.readString(HANDBOOK.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
