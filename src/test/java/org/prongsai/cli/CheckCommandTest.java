package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Folders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code prongsai check} as its users meet it. */
class CheckCommandTest {
    private static final Path CASES = Path.of("src", "test", "resources", "sites");
    private static final Path SMALLEST = CASES.resolve("smallest-site");

    /** A warning, an error that can be corrected, and an error that is allowed. */
    private static final Path FINDINGS = CASES.resolve("check-findings");

    @TempDir
    private Path temp;

    private Path site;

    @BeforeEach
    void copySite() {
        site = temp.resolve("เว็บ ก");
        Folders.copy(FINDINGS, site);
    }

    private String run(Object... arguments) {
        return out(CommandLine.run(arguments));
    }

    private String out(CommandLine run) {
        return run.out().replace("\r\n", "\n").replace(temp.toString().replace('\\', '/') + "/", "");
    }

    @Test
    void tellsWhatIsToBeRepaired() {
        CommandLine run = CommandLine.run("check", site);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err(temp)).isEmpty();
        assertThat(out(run)).isEqualTo("""
                        เว็บ ก/content/pages/a.md:4:1: คำเตือน markdown/raw-html: "<b>" จะแสดงเป็นข้อความ ไม่ใช่คำสั่ง HTML
                            4 | <b>ผล</b>การดําเนินงาน
                              | ^
                          แก้: ลบออก แล้วใช้เครื่องหมาย Markdown แทน

                        เว็บ ก/content/pages/a.md:4:13: ผิดพลาด text/sara-am: สระอำใน "ดําเนิน" พิมพ์เป็นสองตัวอักษร
                            4 | <b>ผล</b>การดําเนินงาน
                              |             ^
                          แก้: แก้เป็น "ดำเนิน"
                          ควรเป็น: <b>ผล</b>การดำเนินงาน

                        ผิดพลาด 1 ข้อ คำเตือน 1 ข้อ ข้อสังเกต 0 ข้อ ยอมให้คงไว้ 1 ข้อ
                        ในจำนวนนี้โปร่งใสแก้ให้ได้ 1 ข้อ สั่ง prongsai check --fix เพื่อดูก่อนแก้
                        """);
    }

    @Test
    void withAllTellsWhatIsAllowedAndWhy() {
        assertThat(run("check", site, "--all"))
                .startsWith("เว็บ ก/content/pages/a.md:4:1: คำเตือน markdown/raw-html: ")
                .contains("""
                        เว็บ ก/content/pages/a.md:6:14: ผิดพลาด (ยอมให้คงไว้) date/impossible: "31 เมษายน 2567" ไม่มีในปฏิทิน
                            6 | ประชุมวันที่ 31 เมษายน 2567
                              |          ^
                          เหตุผลที่คงไว้: ประกาศที่ลงนามแล้วพิมพ์ไว้อย่างนี้

                        """);
        assertThat(run("check", site, "--all", "--lang", "en"))
                .contains("error (allowed) date/impossible: the calendar has no")
                .contains("kept because: ")
                .contains("should be: <b>")
                .contains("errors: 1, warnings: 1, notes: 0, allowed: 1\n");
    }

    @Test
    void aLongLineIsShownAroundThePlace() throws IOException {
        Path page = site.resolve("content/pages/a.md");
        Files.writeString(page, "---\ntitle: ก\n---\n" + "ผู้".repeat(300) + " ทํา " + "กี่".repeat(300) + "\n");
        assertThat(run("check", site))
                .contains("    4 | …" + "ผู้".repeat(48) + " ทํา " + "กี่".repeat(46) + "…\n" + "      | "
                        + " ".repeat(50) + "^\n")
                .contains("  ควรเป็น: …" + "ผู้".repeat(48) + " ทำ " + "กี่".repeat(46) + "…\n");
    }

    @Test
    void notesAreToldByCheckAlone() throws IOException {
        Path measures = site.resolve("content/2567/measures.yaml");
        Files.createDirectories(measures.getParent());
        Files.writeString(measures, """
                title: มาตรการ
                columns:
                  - {role: measure, label: มาตรการ}
                  - {role: period, label: ระยะเวลา}
                rows:
                  - {id: m1, title: อบรม, measure: อบรม, period: ตลอดปี}
                """);
        assertThat(run("check", site)).contains("measures.yaml:6:50: ข้อสังเกต date/whole-year-unsaid: ");
        assertThat(CommandLine.run("build", site, "--output", temp.resolve("out"))
                        .err(temp))
                .doesNotContain("ข้อสังเกต")
                .contains("text/sara-am");
    }

    @Test
    void aSiteWithoutErrorsIsDone() {
        CommandLine run = CommandLine.run("check", SMALLEST);
        assertThat(run.exitCode()).isZero();
        assertThat(out(run)).isEqualTo("ผิดพลาด 0 ข้อ คำเตือน 0 ข้อ ข้อสังเกต 0 ข้อ ยอมให้คงไว้ 0 ข้อ\n");
    }

    @Test
    void severalSitesAreSummedUpOneByOne() {
        CommandLine run = CommandLine.run("check", SMALLEST, site, temp.resolve("none"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(out(run)).contains("none/content: ผิดพลาด site/no-content: ").contains("""

                        smallest-site: ผิดพลาด 0 ข้อ คำเตือน 0 ข้อ ข้อสังเกต 0 ข้อ ยอมให้คงไว้ 0 ข้อ
                        เว็บ ก: ผิดพลาด 1 ข้อ คำเตือน 1 ข้อ ข้อสังเกต 0 ข้อ ยอมให้คงไว้ 1 ข้อ
                        none: ผิดพลาด 1 ข้อ คำเตือน 0 ข้อ ข้อสังเกต 0 ข้อ ยอมให้คงไว้ 0 ข้อ
                        """);
    }

    @Test
    void changesNoFile() {
        Map<String, String> before = BuiltSite.filesIn(temp);
        for (String format : List.of("text", "json", "sarif")) run("check", site, "--format", format, "--all");
        assertThat(BuiltSite.filesIn(temp)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--format xml; ใช้ \"xml\" ตรงนี้ไม่ได้ ที่ใช้ได้: text, json, sarif",
                "--format JSON; ใช้ \"JSON\" ตรงนี้ไม่ได้ หมายถึง \"json\" หรือไม่ ที่ใช้ได้: text, json, sarif",
                "--fix --format json; ใช้ --fix กับ --format json ไม่ได้",
                "--yes; --yes ใช้คู่กับ --fix เท่านั้น",
                "--report site.yaml; ชื่อไฟล์รายงานต้องลงท้ายด้วย .html แต่นี่คือ \"site.yaml\"",
                "--explian x; ไม่รู้จัก \"--explian\" หมายถึง \"--explain\" หรือไม่",
            })
    void whatMakesNoSenseIsSaid(String options, String sentence) {
        Object[] arguments = Stream.concat(Stream.of("check", site), Stream.of((Object[]) options.split(" ")))
                .toArray();
        CommandLine run = CommandLine.run(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err(temp)).startsWith(sentence);
    }

    @Test
    void jsonSaysAllThatTextSays() {
        CommandLine run = CommandLine.run("check", site, "--format", "json", "--all");
        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode document = new JsonMapper().readTree(run.out());
        assertThat(document.propertyNames()).containsExactly("version", "sites");
        assertThat(document.get("version").intValue()).isEqualTo(1);
        JsonNode checked = document.get("sites").get(0);
        assertThat(checked.get("site").stringValue()).endsWith("/เว็บ ก");
        assertThat(checked.get("summary").toString())
                .isEqualTo("{\"errors\":1,\"warnings\":1,\"notes\":0,\"allowed\":1}");
        assertThat(checked.get("findings")).hasSize(3);
        assertThat(checked.get("findings").get(1).toPrettyString().replace("\r\n", "\n"))
                .isEqualTo("""
                        {
                          "code" : "text/sara-am",
                          "severity" : "error",
                          "file" : "content/pages/a.md",
                          "line" : 4,
                          "column" : 13,
                          "message" : "สระอำใน \\"ดําเนิน\\" พิมพ์เป็นสองตัวอักษร",
                          "repair" : "แก้เป็น \\"ดำเนิน\\"",
                          "quote" : "<b>ผล</b>การดําเนินงาน",
                          "correction" : {
                            "line" : 4,
                            "column" : 13,
                            "written" : "ดํา",
                            "instead" : "ดำ",
                            "certainty" : "safe"
                          }
                        }""");
        assertThat(checked.get("findings").get(2).get("allowed").toString())
                .isEqualTo("{\"reason\":\"ประกาศที่ลงนามแล้วพิมพ์ไว้อย่างนี้\"}");
        JsonNode withoutAll = new JsonMapper().readTree(run("check", site, "--format", "json"));
        assertThat(withoutAll.get("sites").get(0).get("findings")).hasSize(2);
    }

    @Test
    void aFindingOfAWholeFileHasNoLine() {
        JsonNode document = new JsonMapper().readTree(run("check", temp.resolve("none"), "--format", "json"));
        assertThat(document.get("sites").get(0).get("findings").get(0).propertyNames())
                .containsExactly("code", "severity", "file", "message", "repair");
    }

    @Test
    void sarifNamesRulesPlacesReasonsAndFixes() {
        CommandLine command = CommandLine.run("check", site, "--format", "sarif", "--all");
        JsonNode log = new JsonMapper().readTree(command.out());
        JsonNode run = log.get("runs").get(0);
        JsonNode driver = run.get("tool").get("driver");
        assertThat(driver.get("name").stringValue()).isEqualTo("Prongsai");
        assertThat(run.get("columnKind").stringValue()).isEqualTo("unicodeCodePoints");
        assertThat(driver.get("rules")).hasSize(3).allSatisfy(rule -> {
            assertThat(rule.get("shortDescription").get("text").stringValue()).isNotBlank();
            assertThat(rule.get("help").get("text").stringValue()).contains("แก้: ");
        });
        JsonNode corrected = run.get("results").get(1);
        assertThat(driver.get("rules")
                        .get(corrected.get("ruleIndex").intValue())
                        .get("id"))
                .isEqualTo(corrected.get("ruleId"));
        JsonNode physical = corrected.get("locations").get(0).get("physicalLocation");
        assertThat(physical.get("artifactLocation").get("uri").stringValue())
                .startsWith("file:///")
                .endsWith("/%E0%B9%80%E0%B8%A7%E0%B9%87%E0%B8%9A%20%E0%B8%81/content/pages/a.md");
        assertThat(physical.get("region").toString())
                .isEqualTo("{\"startLine\":4,\"startColumn\":13,\"endColumn\":16}");
        assertThat(corrected
                        .get("fixes")
                        .get(0)
                        .get("artifactChanges")
                        .get(0)
                        .get("replacements")
                        .toString())
                .isEqualTo(
                        "[{\"deletedRegion\":{\"startLine\":4,\"startColumn\":13,\"endColumn\":16},\"insertedContent\":{\"text\":\"ดำ\"}}]");
        assertThat(corrected.has("suppressions")).isFalse();
        assertThat(run.get("results").get(2).get("suppressions").toString())
                .isEqualTo(
                        "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"ประกาศที่ลงนามแล้วพิมพ์ไว้อย่างนี้\"}]");
    }

    @Test
    void uriReferencesAreRelativeBelowTheCurrentFolder() {
        assertThat(FileUris.of(Path.of(""), "content/a b.md")).isEqualTo("content/a%20b.md");
        assertThat(FileUris.of(Path.of("examples/../x"), "content/ก:1.md")).isEqualTo("x/content/%E0%B8%81%3A1.md");
        assertThat(FileUris.of(Path.of(".."), "content/a.md"))
                .startsWith("file:///")
                .endsWith("/content/a.md");
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    private static Schema sarifSchema() {
        try (InputStream in = CheckCommandTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Schema SARIF = sarifSchema();

    @ParameterizedTest
    @MethodSource("cases")
    void sarifFollowsItsSchema(Path checked) {
        for (String language : List.of("th", "en")) {
            String log = run("check", checked, "--all", "--format", "sarif", "--lang", language);
            List<Error> errors = SARIF.validate(
                    log,
                    InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
            assertThat(errors).isEmpty();
        }
    }
}
