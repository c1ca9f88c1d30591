package org.prongsai.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;

/** A site that is read again and again: {@code site.yaml} and two pages. */
class FileMemoryTest {
    @TempDir
    private Path folder;

    private final FileMemory memory = FileMemory.lasting();
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("content/pages"));
        put(
                "site.yaml",
                "organisation: {type: เทศบาลตำบล, name: สมมุติ, amphoe: เมือง, province: ลำปาง}\nurl: https://example.go.th/\n");
        put("pages/one.md", "---\ntitle: หนึ่ง\n---\nก\n");
        put("pages/two.md", "---\ntitle: สอง\nunknown: ก\n---\nข\n");
    }

    private Path put(String file, String text) throws IOException {
        return Files.writeString(folder.resolve("content").resolve(file), text);
    }

    private Manuscript read() {
        Problems found = new Problems();
        SiteFolder opened = SiteFolder.open(folder, found).orElseThrow();
        Manuscript manuscript =
                ManuscriptReader.read(SiteListing.of(opened), memory, found).orElseThrow();
        problems.clear();
        problems.addAll(found.sorted());
        return manuscript;
    }

    @Test
    void whatIsTheSameIsNotReadAgain() {
        assertThat(shared(read(), read())).containsExactly(true, true);
    }

    @Test
    void whatHasChangedIs() throws IOException {
        Manuscript before = read();
        put("pages/one.md", "---\ntitle: หนึ่ง\n---\nค\n");
        Manuscript after = read();
        assertThat(shared(before, after)).containsExactly(false, true);
        assertThat(after.texts().get(0).markdown().text()).isEqualTo("ค\n");
    }

    /** As many bytes and the same time: only the bytes themselves tell. */
    @Test
    void anEditThatKeepsSizeAndTimeIsSeen() throws IOException {
        Path file = folder.resolve("content/pages/one.md");
        FileTime time = Files.getLastModifiedTime(file);
        read();
        put("pages/one.md", "---\ntitle: หนึ่ง\n---\nค\n");
        Files.setLastModifiedTime(file, time);
        assertThat(read().texts().get(0).markdown().text()).isEqualTo("ค\n");
    }

    @Test
    void whatWasOnlyTouchedIsNotReadAgain() throws IOException {
        Manuscript before = read();
        Files.setLastModifiedTime(folder.resolve("content/pages/one.md"), FileTime.fromMillis(1_000));
        assertThat(shared(before, read())).containsExactly(true, true);
    }

    @Test
    void itsProblemsAreToldEachTime() throws IOException {
        read();
        assertThat(problems).extracting(Problem::code).containsExactly(Code.YAML_UNKNOWN_KEY);
        read();
        assertThat(problems).extracting(Problem::code).containsExactly(Code.YAML_UNKNOWN_KEY);
        put("pages/two.md", "---\ntitle: สอง\n---\nข\n");
        read();
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsUnderAnotherNameIsAnotherFile() throws IOException {
        read();
        Files.move(folder.resolve("content/pages/one.md"), folder.resolve("content/pages/three.md"));
        Manuscript after = read();
        assertThat(after.texts())
                .extracting(Manuscript.Text::path)
                .containsExactly("content/pages/three.md", "content/pages/two.md");
        assertThat(after.texts().get(0).body().file()).isEqualTo("content/pages/three.md");
    }

    private static List<Boolean> shared(Manuscript before, Manuscript after) {
        List<Manuscript.Text> one = before.texts();
        List<Manuscript.Text> other = after.texts();
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) == other.get(i))
                .toList();
    }
}
