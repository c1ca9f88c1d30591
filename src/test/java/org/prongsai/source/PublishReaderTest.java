package org.prongsai.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Site.Feature;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;

/** {@code publish.yaml} is read strictly, and nothing that may be a password is told again. */
class PublishReaderTest {
    private static final Messages MESSAGES = new Messages(Language.THAI);

    @TempDir
    private Path site;

    private final Problems problems = new Problems();

    @BeforeEach
    void makeSite() throws IOException {
        Files.createDirectories(site.resolve("content"));
    }

    private Optional<PublishYaml> read(String yaml) throws IOException {
        Files.writeString(site.resolve("publish.yaml"), yaml);
        return PublishReader.read(site, problems);
    }

    private List<String> told() {
        return problems.sorted().stream()
                .map(problem -> problem.place() + " " + problem.code().id())
                .toList();
    }

    private String allWords() {
        StringBuilder words = new StringBuilder();
        for (Problem problem : problems.sorted())
            words.append(MESSAGES.sentence(problem))
                    .append(MESSAGES.repair(problem))
                    .append(problem);
        return words.toString();
    }

    @Test
    void readsTargetsOfEveryKind() throws IOException {
        PublishYaml read = read("""
                        targets:
                          usb: {kind: folder, folder: 'E:\\เว็บไซต์'}
                          web:
                            kind: sftp
                            host: www.example.go.th
                            port: 2222
                            user: webadmin
                            folder: /var/www
                            key: ~/.ssh/web
                            fingerprint: SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
                          old: {kind: ftps, host: 10.0.0.1, user: web, folder: public_html}
                        """).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        assertThat(read.targets().keySet()).containsExactly("usb", "web", "old");
        assertThat(read.targets().get("usb").folder().text()).isEqualTo("E:\\เว็บไซต์");
        assertThat(read.targets().get("web").port()).contains(2222);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    password: s3cret",
                "    Password : s3cret",
                "    pasword: s3cret",
                "    passwd: 's3cret'",
                "    pwd: s3cret",
                "    password s3cret",
                "    \"password\": s3cret",
                "    รหัสผ่าน: s3cret",
                "  b: {kind: folder, folder: x, password: s3cret}"
            })
    void aPasswordIsRefusedAndNotTold(String line) throws IOException {
        assertThat(read("targets:\n  a:\n    kind: folder\n    folder: x\n" + line + "\n"))
                .isEmpty();
        assertThat(told())
                .hasSize(1)
                .first()
                .asString()
                .contains("publish.yaml:5:")
                .endsWith("publish/password");
        assertThat(allWords()).doesNotContain("s3cret");
    }

    @Test
    void anAddressWithAPasswordInItIsNotTold() throws IOException {
        read("targets:\n  a: {kind: ftps, host: 'ftp://web:s3cret@www.example.go.th', user: web, folder: x}\n");
        assertThat(told()).containsExactly("publish.yaml:2:26 publish/host");
        assertThat(allWords()).doesNotContain("s3cret");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() throws IOException {
        read("""
                targets:
                  Web:
                    kind: folder
                    folder: x
                  a:
                    kind: sftp
                    hots: www.example.go.th
                    user: web
                    folder: x
                  b:
                    kind: folder
                    folder: x
                    host: www.example.go.th
                  c:
                    kind: ftp
                    host: www.example.go.th
                    port: 70000
                    user: web
                    folder: x
                    key: id
                    fingerprint: abc
                  d:
                    kind: stfp
                    folder: x
                """);
        assertThat(told())
                .containsExactly(
                        "publish.yaml:2:3 id/invalid",
                        "publish.yaml:5:3 yaml/missing-key",
                        "publish.yaml:7:5 yaml/unknown-key",
                        "publish.yaml:13:11 publish/wrong-key",
                        "publish.yaml:14:3 number/out-of-range",
                        "publish.yaml:14:3 publish/plain-ftp",
                        "publish.yaml:20:10 publish/wrong-key",
                        "publish.yaml:21:18 publish/fingerprint",
                        "publish.yaml:23:11 yaml/unknown-value");
        assertThat(allWords()).contains("\"host\"", "\"sftp\"");
    }

    @Test
    void onlyTrueMakesATrial() throws IOException {
        PublishYaml read = read("""
                        targets:
                          usb: {kind: folder, folder: x, trial: true}
                          web: {kind: folder, folder: x, trial: false}
                          old: {kind: folder, folder: x}
                        """).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        assertThat(read.targets().get("usb").trial()).contains(Feature.ON);
        assertThat(read.targets().get("web").trial()).contains(Feature.OFF);
        assertThat(read.targets().get("old").trial()).isEmpty();
        read("targets:\n  usb: {kind: folder, folder: x, trial: yes}\n  web: {kind: folder, folder: x, Trial: true}\n");
        assertThat(told())
                .containsExactly("publish.yaml:2:41 boolean/unreadable", "publish.yaml:3:34 yaml/unknown-key");
        assertThat(allWords()).contains("\"yes\"", "\"trial\"");
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThat(PublishReader.read(site, problems)).isEmpty();
        assertThat(told()).containsExactly("publish.yaml publish/no-file");
    }

    @Test
    void saysThatThereIsNoTarget() throws IOException {
        read("targets: {}\n");
        assertThat(told()).containsExactly("publish.yaml:1:1 yaml/missing-key");
    }
}
