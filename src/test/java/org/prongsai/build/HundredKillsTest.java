package org.prongsai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Folders;
import org.prongsai.testing.Program;

/** A build that is killed leaves the site wholly old or wholly new, and the next one sets right what it left beside it. */
@Tag("long")
class HundredKillsTest {
    @TempDir
    private Path temp;

    private Path site;
    private Path output;
    private Program program;
    private final Random random = new Random(9);
    private final Map<Integer, Map<String, String>> whole = new HashMap<>();

    @BeforeEach
    void build() {
        site = temp.resolve("site");
        output = temp.resolve("out");
        Folders.copy(Path.of("examples", "thana"), site);
        program = Program.in(temp, Map.of());
        write(0);
        assertThat(program.run("build", "site", "--output", "out").exitCode()).isZero();
        whole.put(0, BuiltSite.filesIn(output));
    }

    @Test
    void theSiteIsWholeAndTheNextBuildRight() throws InterruptedException {
        for (int kill = 1; kill <= 100; kill++) kill(kill);
    }

    /** One of two sites, which differ in a page and in what others say of it. */
    private void write(int version) {
        try {
            Path page = site.resolve("content/pages/news.md");
            Files.createDirectories(page.getParent());
            Files.writeString(page, "---\ntitle: ข่าวที่ " + version % 2 + "\n---\n\nข้อความ\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void kill(int kill) throws InterruptedException {
        Map<String, String> before = BuiltSite.filesIn(output);
        write(kill);
        Process process = program.start("build", "site", "--output", "out");
        BooleanSupplier moment = moment(before.size());
        while (process.isAlive() && !moment.getAsBoolean()) process.waitFor(1, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        Map<String, String> left = BuiltSite.filesIn(Files.exists(output) ? output : temp.resolve(".out.previous"));
        left.remove(".prongsai-building");
        Map<String, String> after = after(kill);
        assertThat(left).as("kill %d", kill).isIn(before, after);
        Program.Run next = program.run("build", "site", "--output", "out");
        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(BuiltSite.filesIn(output)).as("kill %d", kill).isEqualTo(after);
        assertThat(names(temp))
                .contains("out", "site")
                .doesNotContain(".out.building", ".out.previous", ".out.record.new");
    }

    /** What a build gives that nobody kills. */
    private Map<String, String> after(int kill) {
        return whole.computeIfAbsent(kill % 2, unknown -> {
            assertThat(program.run("build", "site", "--output", "clean").exitCode())
                    .isZero();
            Map<String, String> files = BuiltSite.filesIn(temp.resolve("clean"));
            Folders.delete(temp.resolve("clean"));
            return files;
        });
    }

    /** Before or while files are written, while one site takes the place of the other, or when it has and the rest is still to be done. */
    private BooleanSupplier moment(int files) {
        Path building = temp.resolve(".out.building");
        int wanted = random.nextInt(files + 1);
        List<BooleanSupplier> moments = List.of(
                () -> Files.exists(building),
                () -> count(building) >= wanted,
                () -> count(building) >= wanted,
                () -> Files.exists(temp.resolve(".out.previous")),
                () -> Files.exists(temp.resolve(".out.record.new")));
        return moments.get(random.nextInt(moments.size()));
    }

    private static long count(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException | java.io.UncheckedIOException e) {
            // it is not there yet, or just goes away
            return -1;
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
