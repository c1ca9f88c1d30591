package org.prongsai.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.pdf.InstalledBrowsers.Family;

class InstalledBrowsersTest {
    private static final String CHROME_ON_MACOS = "Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

    private static Optional<Path> find(Family family, Map<String, String> environment, String... programs) {
        Set<Path> there = Set.of(programs).stream().map(Path::of).collect(java.util.stream.Collectors.toSet());
        return new InstalledBrowsers(family, environment, there::contains).find();
    }

    @Test
    void isTheFirstByNameOnThePath() {
        assertThat(find(Family.OTHER, Map.of("PATH", "/a::/b"), "/b/chromium", "/a/google-chrome"))
                .contains(Path.of("/b/chromium"));
        assertThat(find(Family.OTHER, Map.of("PATH", "/a:/b"), "/a/microsoft-edge"))
                .contains(Path.of("/a/microsoft-edge"));
        assertThat(find(
                        Family.WINDOWS,
                        Map.of("Path", "C:\\a;D:\\b"),
                        Path.of("D:\\b", "chrome.exe").toString()))
                .contains(Path.of("D:\\b", "chrome.exe"));
    }

    @Test
    void isLookedForInTheUsualPlaces() {
        assertThat(find(Family.MACOS, Map.of(), "/" + CHROME_ON_MACOS)).contains(Path.of("/" + CHROME_ON_MACOS));
        assertThat(find(Family.MACOS, Map.of("HOME", "/Users/a"), "/Users/a/" + CHROME_ON_MACOS))
                .contains(Path.of("/Users/a/" + CHROME_ON_MACOS));
        String edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
        assertThat(find(Family.WINDOWS, Map.of("ProgramFiles(x86)", "C:\\Program Files (x86)"), edge))
                .contains(Path.of(edge));
    }

    @Test
    void thatIsChosenIsUsedAndNoOther() {
        Map<String, String> chosen = Map.of("PATH", "/a", InstalledBrowsers.CHOICE, "/opt/my browser");
        assertThat(find(Family.OTHER, chosen, "/a/chromium", "/opt/my browser")).contains(Path.of("/opt/my browser"));
        assertThat(find(Family.OTHER, chosen, "/a/chromium")).isEmpty();
        Map<String, String> byName = Map.of("PATH", "/a", InstalledBrowsers.CHOICE, "brave");
        assertThat(find(Family.OTHER, byName, "/a/chromium", "/a/brave")).contains(Path.of("/a/brave"));
    }

    @Test
    void isMissingWhereThereIsNone() {
        assertThat(find(Family.OTHER, Map.of("PATH", "/a", InstalledBrowsers.CHOICE, " ")))
                .isEmpty();
        assertThat(find(Family.WINDOWS, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, WINDOWS", "Mac OS X, MACOS", "Linux, OTHER", "FreeBSD, OTHER"})
    void systemsKeepProgramsInTheirOwnPlaces(String name, Family family) {
        assertThat(Family.of(name)).isEqualTo(family);
    }
}
