package org.prongsai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
        archive = packed(site, temp.resolve("site.zip"));
    }

    private static Path packed(BuiltSite site, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new SiteArchive(FinishedSite.open(site.folder()).orElseThrow(), Optional.empty())
                    .write(out, (done, all) -> {});
        }
        return file;
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
        assertThat(HandedOver.look(text, UNHEARD)).isInstanceOf(Result.Other.class);
    }

    /** Wherever it was cut: right behind a workbook too, which is an archive itself and lies in it uncompressed. */
    @Test
    void whatLacksItsEndIsCalledSo() throws IOException {
        byte[] workbook = Archive.of("[Content_Types].xml", "ก");
        Path source = temp.resolve("with-workbook");
        SmallSite.in(source, "")
                .with("pages/about.md", "---\ntitle: เกี่ยวกับเรา\n---\n[ตาราง](plan.xlsx)\n")
                .with("pages/plan.xlsx", workbook);
        BuiltSite site = BuiltSite.build(source, temp.resolve("site-with-workbook"));
        Path whole = packed(site, temp.resolve("workbook.zip"));
        assertWhole(whole);
        byte[] bytes = Files.readAllBytes(whole);
        int behind = indexOf(workbook, bytes) + workbook.length;
        Path cut = temp.resolve("cut.zip");
        for (int length : new int[] {bytes.length * 2 / 3, behind, behind + 30, bytes.length - 1}) {
            Files.write(cut, Arrays.copyOf(bytes, length));
            assertThat(HandedOver.look(cut, UNHEARD)).as(length + " bytes").isInstanceOf(Result.Cut.class);
        }
    }

    private static int indexOf(byte[] part, byte[] whole) {
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
        assertThat(at).isPositive();
        return at;
    }

    /** One name read wrongly in the list would be told as a file that is lost, and another that is not of it. */
    @Test
    void aListThatIsNotOfItsFilesIsCalledSo() throws IOException {
        byte[] bytes = Files.readAllBytes(archive);
        int name = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("site/about/index.html");
        bytes[name] ^= 1;
        Path torn = Files.write(temp.resolve("torn.zip"), bytes);
        assertThat(HandedOver.look(torn, UNHEARD)).isInstanceOf(Result.Torn.class);
    }

    @Test
    void aSiteInOnePageTellsWhetherItIsWhole() throws IOException {
        FinishedSite site = FinishedSite.open(temp.resolve("site")).orElseThrow();
        byte[] page = ((SingleFile.Result.Made) SingleFile.of(site, Optional.empty())).page();
        Path file = Files.write(temp.resolve("site.html"), page);
        assertThat(HandedOver.look(file, UNHEARD)).isInstanceOf(Result.WholePage.class);
        for (int at : new int[] {300, page.length / 2, page.length - 1}) {
            byte[] changed = page.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertThat(HandedOver.look(file, UNHEARD)).as("changed at " + at).isInstanceOf(Result.ChangedPage.class);
        }
        Files.write(file, Arrays.copyOf(page, page.length * 2 / 3));
        assertThat(HandedOver.look(file, UNHEARD)).isInstanceOf(Result.ChangedPage.class);
        Path other = Files.writeString(temp.resolve("other.html"), "ข้อความ");
        assertThat(HandedOver.look(other, UNHEARD)).isInstanceOf(Result.Other.class);
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
