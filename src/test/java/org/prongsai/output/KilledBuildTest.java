package org.prongsai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Folders;
import org.prongsai.testing.Program;

/** A build that is killed, at whatever moment, leaves the old site or the new one, and the next build is right. */
class KilledBuildTest {
    private static final Path EXAMPLE = Path.of("src", "test", "resources", "sites", "smallest-site", "content");

    @TempDir
    private Path temp;

    private Path out;
    private Map<String, String> before;
    private Map<String, String> after;

    @BeforeEach
    void makeTwoSites() throws IOException {
        out = temp.resolve("out");
        Folders.copy(EXAMPLE, temp.resolve("content"));
        before = BuiltSite.build(temp, out).files();
        Files.createDirectories(temp.resolve("content/pages"));
        Files.writeString(temp.resolve("content/pages/a.md"), "---\ntitle: หน้าใหม่\n---\n");
        after = BuiltSite.build(temp, temp.resolve("other")).files();
        assertThat(before.get("index.html")).isNotEqualTo(after.get("index.html"));
    }

    /** @param files that have been written when it is killed; 1,000 stands for the moment at which the old site moves aside */
    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20, 30, 1_000})
    void leavesTheOldSiteOrTheNew(int files) {
        Process build = Program.in(temp, Map.of()).start("build", temp, "--output", out);
        BooleanSupplier reached = files == 1_000
                ? () -> Files.exists(temp.resolve(".out.previous"))
                : () -> count(temp.resolve(".out.building")) >= files;
        while (build.isAlive() && !reached.getAsBoolean()) Thread.onSpinWait();
        build.destroyForcibly().onExit().join();

        Map<String, String> left = BuiltSite.filesIn(out);
        Map<String, String> aside = BuiltSite.filesIn(temp.resolve(".out.previous"));
        assertThat(left.isEmpty() ? aside : left).isIn(before, after);
        assertThat(BuiltSite.build(temp, out).result().problems()).isEmpty();
        assertThat(BuiltSite.filesIn(out)).isEqualTo(after);
        assertThat(temp.resolve(".out.building")).doesNotExist();
        assertThat(temp.resolve(".out.previous")).doesNotExist();
    }

    private static long count(Path folder) {
        if (!Files.isDirectory(folder)) return 0;
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException | UncheckedIOException e) {
            // it was moved while it was counted
            return 0;
        }
    }
}
