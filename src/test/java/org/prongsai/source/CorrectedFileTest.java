package org.prongsai.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;

/** Corrections change what they name in a file, and not a byte more. */
class CorrectedFileTest {
    private static final String FILE = "content/ก.md";

    @TempDir
    private Path site;

    private final Problems problems = new Problems();

    @BeforeEach
    void makeSite() throws IOException {
        Files.createDirectories(site.resolve("content"));
    }

    private static Correction change(int line, int column, String written, String instead) {
        return change(FILE, line, column, written, instead);
    }

    private static Correction change(String file, int line, int column, String written, String instead) {
        return new Correction(new Place(file, line, column), written, instead, Certainty.SAFE);
    }

    private List<CorrectedFile> plan(Correction... corrections) {
        SiteFolder folder = SiteFolder.open(site, problems).orElseThrow();
        return CorrectedFile.all(folder, List.of(corrections), problems);
    }

    private void correct(Correction... corrections) {
        plan(corrections).forEach(file -> file.write(problems));
    }

    private void write(String text) throws IOException {
        Files.writeString(site.resolve(FILE), text);
    }

    private String read() throws IOException {
        return Files.readString(site.resolve(FILE));
    }

    private List<Code> told() {
        return problems.sorted().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ปี ๒๕๖๗\nทํา และ ทํา\n",
                "ปี ๒๕๖๗\r\nทํา และ ทํา\r\n",
                "ปี ๒๕๖๗\rทํา และ ทํา",
                "\uFEFFปี ๒๕๖๗\nทํา และ ทํา",
                "ปี ๒๕๖๗\r\nทํา และ ทํา\n\n\r\n  \t",
            })
    void keepsLineEndsMarksAndEverythingElse(String text) throws IOException {
        write(text);
        correct(change(1, 4, "๒๕๖๗", "๒๕๖๘"), change(2, 1, "ทํา", "ทำ"), change(2, 9, "ทํา", "ทำ"));
        assertThat(read()).isEqualTo(text.replace("ทํา", "ทำ").replace("๗", "๘"));
        assertThat(told()).isEmpty();
    }

    @Test
    void columnsAreCharactersAsPeopleCountThem() throws IOException {
        write("😀😀ทํา\n");
        correct(change(1, 3, "ทํา", "ทำ"));
        assertThat(read()).isEqualTo("😀😀ทำ\n");
    }

    @Test
    void takesAwayAndPutsIn() throws IOException {
        write("กขค");
        correct(change(1, 2, "ข", ""), change(1, 4, "", "!"));
        assertThat(read()).isEqualTo("กค!");
    }

    @Test
    void ofTwoThatOverlapTheFirstIsMade() throws IOException {
        write("กขคง");
        correct(change(1, 2, "ขค", "2"), change(1, 1, "กข", "1"), change(1, 4, "ง", "4"));
        assertThat(read()).isEqualTo("1ค4");
        assertThat(told()).containsExactly(Code.FIX_OVERLAP);
        assertThat(problems.sorted().get(0).details()).containsExactly("ขค", "2");
    }

    @Test
    void whatIsNotThereAnyMoreIsLeftAndTold() throws IOException {
        write("กขค\n");
        correct(change(1, 1, "ข", "1"), change(1, 99, "ก", "2"), change(7, 1, "ก", "3"), change(1, 3, "ค", "4"));
        assertThat(read()).isEqualTo("กข4\n");
        assertThat(told()).containsExactly(Code.FIX_GONE, Code.FIX_GONE, Code.FIX_GONE);
    }

    @Test
    void nothingReachesAcrossALineEnd() throws IOException {
        write("กข\nค");
        assertThat(plan(change(1, 4, "ค", "1"))).isEmpty();
        assertThat(told()).containsExactly(Code.FIX_GONE);
    }

    @Test
    void anotherEncodingIsLeftAlone() throws IOException {
        byte[] bytes = "ทํา".getBytes(Charset.forName("x-windows-874"));
        Files.write(site.resolve(FILE), bytes);
        correct(change(1, 1, "ทํา", "ทำ"));
        assertThat(Files.readAllBytes(site.resolve(FILE))).isEqualTo(bytes);
        assertThat(told()).containsExactly(Code.FILE_UNREADABLE);
    }

    @Test
    void aFileThatChangedSinceIsLeftAlone() throws IOException {
        write("ทํา");
        List<CorrectedFile> files = plan(change(1, 1, "ทํา", "ทำ"));
        write("ทํา ใหม่");
        files.forEach(file -> file.write(problems));
        assertThat(read()).isEqualTo("ทํา ใหม่");
        assertThat(told()).containsExactly(Code.FIX_CHANGED);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such permissions")
    void permissionsAreKeptAndObeyed() throws IOException {
        write("ทํา");
        Path file = site.resolve(FILE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        correct(change(1, 1, "ทํา", "ทำ"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        correct(change(1, 1, "ทำ", "no"));
        assertThat(read()).isEqualTo("ทำ");
        assertThat(told()).containsExactly(Code.FIX_UNWRITABLE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void aLinkStaysALinkAndItsFileIsCorrectedOnce() throws IOException {
        write("ทํา");
        Path link = Files.createSymbolicLink(site.resolve("content/ข.md"), Path.of("ก.md"));
        correct(change(1, 1, "ทํา", "ทำ"), change("content/ข.md", 1, 1, "ทํา", "ทำ"));
        assertThat(read()).isEqualTo("ทำ");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(told()).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void nothingOutsideTheSiteIsTouched(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("ค.md"), "ทํา");
        Files.createSymbolicLink(site.resolve(FILE), outside);
        correct(change(1, 1, "ทํา", "ทำ"));
        assertThat(outside).hasContent("ทํา");
        assertThat(told()).containsExactly(Code.FILE_SYMLINK_OUTSIDE);
    }

    @Test
    void leavesNoOtherFileBehind() throws IOException {
        write("ทํา");
        correct(change(1, 1, "ทํา", "ทำ"));
        try (Stream<Path> files = Files.list(site.resolve("content"))) {
            assertThat(files).containsExactly(site.resolve(FILE));
        }
    }

    @Test
    void showsWhatWouldChangeAsAUnifiedDifference() throws IOException {
        write("1\n2\n3\n4\nทํา\n6\n7\n8\n9\n10\n11\nทํา\n13\n14\n15\n16\n17\n18\n19\nทํา");
        List<CorrectedFile> files =
                plan(change(20, 1, "ทํา", "ทำ"), change(5, 1, "ทํา", "ทำ"), change(12, 1, "ทํา", "ทำ"));
        assertThat(files).hasSize(1);
        assertThat(files.get(0).corrections()).isEqualTo(3);
        assertThat(String.join("\n", files.get(0).difference())).isEqualTo("""
                        @@ -2,14 +2,14 @@
                         2
                         3
                         4
                        -ทํา
                        +ทำ
                         6
                         7
                         8
                         9
                         10
                         11
                        -ทํา
                        +ทำ
                         13
                         14
                         15
                        @@ -17,4 +17,4 @@
                         17
                         18
                         19
                        -ทํา
                        \\ No newline at end of file
                        +ทำ
                        \\ No newline at end of file""");
    }

    @Test
    void aDifferenceHasCarriageReturnsAndTheByteOrderMark() {
        RawText before = RawText.of("\uFEFFก\r\nข\r\n");
        RawText after = RawText.of("\uFEFFก\r\nค\r\n");
        assertThat(UnifiedDiff.of(before, after)).containsExactly("@@ -1,2 +1,2 @@", " \uFEFFก\r", "-ข\r", "+ค\r");
    }

    @Test
    void textsGiveTheirBytesBack() {
        for (String text : List.of("", "\uFEFF", "\uFEFFก", "ก\r\n\n\r", "ก\nข")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(RawText.of(bytes).orElseThrow().bytes()).isEqualTo(bytes);
        }
    }
}
