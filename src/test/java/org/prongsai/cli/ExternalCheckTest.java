package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.links.OtherSites;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;
import org.prongsai.testing.SmallSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code check --external}: other sites are asked only then, and a check fails for none of them. */
class ExternalCheckTest {
    private final OtherSites world = new OtherSites();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    private Path site;

    @AfterEach
    void endTheWorld() {
        world.close();
    }

    @BeforeEach
    void writeASite() throws IOException {
        site = temp.resolve("เว็บ");
        world.page("/there", 200).page("/old", 301, "Location", "/there");
        SmallSite small = SmallSite.in(site, "");
        Path settings = site.resolve("content/site.yaml");
        Files.writeString(
                settings,
                Files.readString(settings) + "navigation:\n  - {label: อื่น, to: \"" + world.at("menu", "/gone")
                        + "\"}\nallow:\n  - code: link/insecure\n    at: /\n    reason: ทดสอบ\n  - code: external/dead\n    at: pages/a.md\n    text: "
                        + world.at("kept", "/gone") + "\n    reason: เอกสารที่ลงนามแล้วอ้างไว้\n");
        small.withPage(
                        "pages/a.md",
                        "[ก](" + world.at("text", "/gone") + ") และ [ข](" + world.at("text", "/there") + ")\n\n[ค]("
                                + world.at("text", "/old") + ") [ง](" + world.at("kept", "/gone")
                                + ") [จ](mailto:a@example.go.th)")
                .with(
                        "2567/measures.yaml",
                        "title: ตาราง\ncolumns: [{role: measure, label: มาตรการ}]\nrows:\n  - id: m1\n    measure: \"[ดู]("
                                + world.at("cell", "/gone") + ")\"\n")
                .with("2567/year.yaml", "evidence:\n  O1: [\"" + world.at("evidence", "/gone") + "\"]\n");
    }

    private int run(String... options) {
        Session session = new Session(
                Language.THAI,
                new Messages(Language.THAI),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Terminal.NONE);
        CheckCommand command = new CheckCommand(session, () -> world.checker(temp.resolve("cache")));
        for (String option : options) {
            String[] parts = option.split("=", 2);
            assertThat(parts.length == 1 ? command.take(option) : command.take(parts[0], parts[1]))
                    .isTrue();
        }
        assertThat(command.take(site)).isTrue();
        return command.call();
    }

    private List<String> told(String code) {
        return out.toString()
                .lines()
                .filter(line -> line.contains(" " + code + ": "))
                .map(line -> line.substring(line.indexOf("content/"), line.indexOf(": ")))
                .toList();
    }

    @Test
    void withoutItNobodyIsAsked() {
        assertThat(run("--all")).isZero();
        assertThat(world.lines()).isEmpty();
        assertThat(out.toString()).doesNotContain("external/");
        assertThat(temp.resolve("cache")).doesNotExist();
        // that an entry of allow is of no use is not to be known then
        assertThat(out.toString()).doesNotContain("allow/unused");
    }

    @Test
    void whateverLeadsElsewhereIsAskedForAndNothingIsAnError() {
        assertThat(run("--external")).as("%s", out).isZero();
        assertThat(told("external/dead"))
                .containsExactly(
                        "content/2567/measures.yaml:5:15",
                        "content/2567/year.yaml:2:9",
                        "content/pages/a.md:4:1",
                        "content/site.yaml:8:24");
        assertThat(told("external/moved")).containsExactly("content/pages/a.md:6:1");
        assertThat(out.toString()).contains("แก้: หาที่อยู่ใหม่จากเว็บไซต์นั้น", "http://text.example");
        assertThat(world.lines()).hasSize(13);
        world.forget();
        out.getBuffer().setLength(0);
        assertThat(run("--external", "--all")).isZero();
        assertThat(world.lines()).isEmpty();
        assertThat(told("external/dead")).hasSize(5);
        assertThat(out.toString()).contains("เอกสารที่ลงนามแล้วอ้างไว้");
    }

    @Test
    void programsAreToldTheSame() {
        assertThat(run("--external", "--format=json")).isZero();
        JsonNode findings = JsonMapper.shared().readTree(out.toString()).at("/sites/0/findings");
        assertThat(findings.valueStream()
                        .filter(finding -> finding.at("/code").asString().equals("external/dead")))
                .hasSize(4)
                .allMatch(finding -> finding.at("/severity").asString().equals("warning"));
        out.getBuffer().setLength(0);
        assertThat(run("--external", "--format=sarif")).isZero();
        JsonNode log = JsonMapper.shared().readTree(out.toString());
        assertThat(log.at("/runs/0/results")
                        .valueStream()
                        .filter(result -> result.at("/ruleId").asString().startsWith("external/")))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void theReportTellsIt() throws IOException {
        Path report = temp.resolve("r.html");
        assertThat(run("--external", "--report=" + report)).isZero();
        assertThat(Files.readString(report)).contains("external/dead", "cell.example");
    }
}
