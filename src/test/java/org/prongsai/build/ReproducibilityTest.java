package org.prongsai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Folders;
import org.prongsai.testing.Program;

/** Same content, same bytes: wherever, whenever and by whomever a site is built. */
class ReproducibilityTest {
    private static final Path EXAMPLE = Path.of("examples", "tuayang");

    @TempDir
    private Path temp;

    @Test
    void zonesLocalesFoldersAndOrdersOfFilesChangeNothing() {
        Map<String, String> expected = built("a", 1, Map.of("TZ", "UTC"), "-Duser.language=en", "-Duser.country=US");
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(built("ข ค/ง", 2, Map.of("TZ", "Asia/Bangkok"), "-Duser.language=th", "-Duser.country=TH"))
                .isEqualTo(expected);
        assertThat(built(
                        "b",
                        3,
                        Map.of("TZ", "Pacific/Kiritimati"),
                        "-Duser.language=th",
                        "-Duser.country=TH",
                        "-Duser.variant=TH"))
                .isEqualTo(expected);
        assertThat(built("c", 4, Map.of("TZ", "America/St_Johns"), "-Duser.language=tr", "-Duser.country=TR"))
                .isEqualTo(expected);
        assertThat(built(
                        "d", 5, Map.of("LC_ALL", "C"), "-Duser.language=", "-Duser.country=", "-Dfile.encoding=COMPAT"))
                .isEqualTo(expected);
    }

    /** The files of the example, built from a copy. @param order seed of the order in which its files are made */
    private Map<String, String> built(String name, int order, Map<String, String> environment, String... options) {
        Path folder = temp.resolve(name);
        Folders.copyShuffled(EXAMPLE, folder.resolve("site"), order);
        Program.Run run = Program.in(folder, environment).with(options).run("build", "site", "--output", "out");
        // a slow machine is told how far it is, and nothing else
        assertThat(run.err().lines())
                .allMatch(line ->
                        List.of("กำลัง", "สร้างแล้ว", "ย่อภาพแล้ว").stream().anyMatch(line::startsWith));
        assertThat(run.exitCode()).isZero();
        return BuiltSite.filesIn(folder.resolve("out"));
    }
}
