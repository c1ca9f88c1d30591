package org.prongsai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.archive.HandedOver.Result;
import org.prongsai.output.FinishedSite;
import org.prongsai.output.Integrity;
import org.prongsai.output.Integrity.Fault;
import org.prongsai.output.Integrity.Fault.Kind;
import org.prongsai.testing.Archive;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.SmallSite;

class HandedOverTest {
    private static final Integrity.Progress UNHEARD = (done, all) -> {};

    @TempDir
    private Path temp;

    private Path archive;

    @BeforeEach
    void packASite() throws IOException {
        Path source = temp.resolve("source");
        SmallSite.in(source, "").with("pages/about.md", "---\ntitle: เกี่ยวกับเรา\n---\nข้อความ\n");
        BuiltSite site = BuiltSite.build(source, temp.resolve("site"));
        archive = temp.resolve("site.zip");
        try (OutputStream out = Files.newOutputStream(archive)) {
            new SiteArchive(FinishedSite.open(site.folder()).orElseThrow(), Optional.empty())
                    .write(out, (done, all) -> {});
        }
    }

    private static void assertWhole(Path given) throws IOException {
        assertThat(HandedOver.look(given, UNHEARD))
                .isInstanceOfSatisfying(
                        Result.Compared.class,
                        compared -> assertThat(compared.finding().isWhole()).isTrue());
    }

    private static void assertFaults(Path given, Fault... faults) throws IOException {
        assertThat(HandedOver.look(given, UNHEARD))
                .isInstanceOfSatisfying(
                        Result.Compared.class,
                        compared -> assertThat(compared.finding().faults()).containsExactly(faults));
    }

    @Test
    void whatWasNotTouchedIsWhole() throws IOException {
        assertWhole(archive);
        assertWhole(temp.resolve("site"));
        Path unpacked = Archive.unpack(archive, temp.resolve("ที่ อื่น"));
        assertWhole(unpacked);
        assertWhole(unpacked.resolve("site"));
    }

    @Test
    void allThatIsWrongWithACopyIsTold() throws IOException {
        Path copy = Archive.unpack(archive, temp.resolve("สำเนา"));
        Files.writeString(copy.resolve("site/index.html"), "อื่น");
        Files.delete(copy.resolve("site/404.html"));
        Files.writeString(copy.resolve("site/about/ของผู้อื่น.html"), "ใหม่");
        Files.writeString(copy.resolve("site/Thumbs.db"), "of the system");
        assertFaults(
                copy,
                new Fault("site/404.html", Kind.MISSING),
                new Fault("site/about/ของผู้อื่น.html", Kind.FOREIGN),
                new Fault("site/index.html", Kind.CHANGED));
    }

    /** As on a drive that was pulled out too early, and on one that grows old. */
    @Test
    void noDamageIsTakenForWhole() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        Path damaged = temp.resolve("damaged.zip");
        Random random = new Random(2567);
        int unnoticed = 0;
        for (int round = 0; round < 200; round++) {
            byte[] bytes = whole.clone();
            if (round % 2 == 0) bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            else bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, bytes);
            Result result = HandedOver.look(damaged, UNHEARD);
            boolean taken = result instanceof Result.Compared compared
                    && compared.finding().isWhole();
            if (taken) {
                // a bit of what nobody reads: times, permissions, versions, the second copy of a head
                assertThat(bytes).hasSameSizeAs(whole);
                unnoticed++;
            }
        }
        assertThat(unnoticed).isLessThan(20);
    }

    @Test
    void whatIsNotOursIsCalledSo() throws IOException {
        Path other = Files.write(temp.resolve("other.zip"), Archive.of("index.html", "ก"));
        assertThat(HandedOver.look(other, UNHEARD)).isInstanceOf(Result.NotOurs.class);
        assertThat(HandedOver.look(Files.createDirectory(temp.resolve("empty")), UNHEARD))
                .isInstanceOf(Result.NotOurs.class);
        Path text = Files.writeString(temp.resolve("text.zip"), "ข้อความ");
        assertThat(HandedOver.look(text, UNHEARD)).isInstanceOf(Result.NoArchive.class);
    }

    /** Nothing is unpacked, and a line that leads elsewhere is none of a manifest. */
    @Test
    void namesThatLeadElsewhereAreForeign() throws IOException {
        String sum = "0".repeat(64);
        Path doctored = Files.write(
                temp.resolve("doctored.zip"),
                new Archive()
                        .with(FinishedSite.MANIFEST, sum + "  ../../outside.txt\n")
                        .with("../../outside.txt", "ก")
                        .bytes());
        assertFaults(doctored, new Fault("../../outside.txt", Kind.FOREIGN));
    }
}
