package org.prongsai.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.pdf.PagePrinter.Outcome;

/** Programs that are no good browsers. */
@DisabledOnOs(OS.WINDOWS)
class PagePrinterTest {
    @TempDir
    private Path folder;

    private Outcome print(String script, Duration patience) throws IOException {
        Path browser = folder.resolve("browser");
        Files.writeString(browser, script);
        Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwx------"));
        return new PagePrinter(browser, patience)
                .print(folder.resolve("page.html"), folder.resolve("profile"), folder.resolve("page.pdf"));
    }

    @Test
    void oneThatNeverEndsIsEnded() throws IOException {
        Path child = folder.resolve("child");
        String script = "#!/bin/sh\ntail -f /dev/null &\necho $! > " + child + "\nwait\n";
        assertThat(print(script, Duration.ofSeconds(2))).isEqualTo(Outcome.TOOK_TOO_LONG);
        long started = Long.parseLong(Files.readString(child).strip());
        ProcessHandle.of(started).ifPresent(process -> process.onExit().join());
        assertThat(ProcessHandle.of(started).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
    }

    @Test
    void oneThatPrintsNothingHasFailed() throws IOException {
        assertThat(print("#!/bin/sh\nexit 0\n", Duration.ofMinutes(1))).isEqualTo(Outcome.FAILED);
        assertThat(print("#!/bin/sh\nexit 3\n", Duration.ofMinutes(1))).isEqualTo(Outcome.FAILED);
        assertThat(print("no program of any system", Duration.ofMinutes(1))).isEqualTo(Outcome.FAILED);
    }
}
