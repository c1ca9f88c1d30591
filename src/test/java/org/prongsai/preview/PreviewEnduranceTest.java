package org.prongsai.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A day of writing in miniature: what a preview takes from the machine does not grow with what was saved. */
@Tag("long")
@Timeout(3_600)
class PreviewEnduranceTest {
    private static final int SAVES = 5_000;

    /** By when all that is made once has been made. */
    private static final int WARM = 1_000;

    /** Of the heap, which is measured after a collection and still not to the byte. */
    private static final double GROWTH = 1.1;

    @TempDir
    private Path folder;

    /** What the process has taken. */
    private record Taken(int threads, long descriptors, long heap) {
        static Taken now() {
            System.gc();
            long descriptors = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                    ? system.getOpenFileDescriptorCount()
                    : 0;
            return new Taken(
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    descriptors,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }

    @Test
    void fiveThousandSavesLeaveThreadsDescriptorsAndHeapFlat() throws IOException, InterruptedException {
        ShownSite.written(folder);
        assumeTrue(Taken.now().descriptors() > 0, "this system does not tell how many files are open");
        try (ShownSite site = ShownSite.of(folder);
                ShownSite.News news = site.news("/about/")) {
            Taken warm = Taken.now();
            for (int save = 1; save <= SAVES; save++) {
                save(site, save);
                news.until(containing("ครั้งที่ " + save + " จบ"));
                if (save == WARM) warm = Taken.now();
            }
            Taken end = Taken.now();
            System.out.println("after " + WARM + " saves " + warm + ", after " + SAVES + " " + end);
            assertThat(end.threads()).isLessThanOrEqualTo(warm.threads() + 2);
            assertThat(end.descriptors()).isLessThanOrEqualTo(warm.descriptors() + 4);
            assertThat(end.heap()).isLessThan((long) (warm.heap() * GROWTH));
            assertThat(site.faults()).isEmpty();
        }
    }

    private static java.util.function.Predicate<String> containing(String text) {
        return html -> html.contains(text);
    }

    /** As editors do: into the file, by a new one in its place, and with other files and folders that come and go. */
    private void save(ShownSite site, int save) throws IOException {
        String text = ShownSite.page("เกี่ยวกับเรา", "ครั้งที่ " + save + " จบ");
        if (save % 10 == 3)
            site.write("pages/more-" + save % 7 + "/index.md", ShownSite.page("เพิ่ม", "ครั้งที่ " + save));
        if (save % 10 == 7) Files.deleteIfExists(site.file("pages/more-" + save % 7 + "/index.md"));
        if (save % 2 == 0) {
            site.write("pages/about.md", text);
        } else {
            Path unfinished = Files.writeString(folder.resolve("about.md.tmp"), text);
            Files.move(unfinished, site.file("pages/about.md"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
