package org.prongsai.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.output.FinishedSite;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.SixSites;

@ExtendWith(SixSites.Given.class)
class SiteArchiveTest {
    @TempDir
    private Path folder;

    private static byte[] archive(Path site) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SiteArchive(FinishedSite.open(site).orElseThrow(), Optional.empty()).write(out, (done, all) -> {});
        return out.toByteArray();
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** One of each kind: the project's own, and the one that shows every feature. */
    @Test
    void aSiteThatIsBuiltAgainGivesTheSameBytes(SixSites sites) throws IOException {
        BuiltSite again = BuiltSite.build(Path.of("examples/tuayang"), folder.resolve("อีกครั้ง"));
        assertThat(archive(again.folder()))
                .isEqualTo(archive(sites.example("tuayang").folder()));
        assertThat(archive(sites.home().folder()))
                .isEqualTo(archive(sites.home().folder()));
    }

    @Test
    void theSiteIsInItAsItIs(SixSites sites) throws IOException {
        for (BuiltSite site : sites.all()) {
            Map<String, byte[]> files = files(archive(site.folder()));
            files.remove(SiteArchive.READ_FIRST);
            files.remove(FinishedSite.MANIFEST);
            Map<String, String> packed = new TreeMap<>();
            files.forEach((name, bytes) -> packed.put(
                    name.substring(SiteArchive.SITE.length()), new String(bytes, StandardCharsets.ISO_8859_1)));
            assertThat(packed).as(site.folder().toString()).isEqualTo(site.files());
        }
    }

    /** Whoever opens the archive sees it before a thousand other names. */
    @Test
    void thePageThatExplainsComesFirst(SixSites sites) throws IOException {
        byte[] archive = archive(sites.example("tuayang").folder());
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                names.add(entry.getName());
        }
        assertThat(names).startsWith("อ่านก่อน.html", FinishedSite.MANIFEST);
        Document page = Jsoup.parse(new String(files(archive).get(SiteArchive.READ_FIRST), StandardCharsets.UTF_8));
        assertThat(page.text())
                .contains("องค์การบริหารส่วนตำบลตัวอย่าง", "2568, 2567, 2566", "https://www.example.go.th/");
        assertThat(page.select(".read-first__notice").text()).contains("ข้อมูลสมมุติ");
        assertThat(page.text()).contains("certutil -hashfile", "หนังสือส่งมอบ");
        assertThat(names).contains(page.select(".read-first__open a").attr("href"));
        assertThat(page.select("link, script, img")).isEmpty();
    }

    @Test
    void aSiteThatSomebodyChangedIsNotPacked(SixSites sites) throws IOException {
        BuiltSite site = BuiltSite.build(Path.of("examples/tuayang"), folder.resolve("site"));
        Path page = site.folder().resolve("2567/index.html");
        Files.writeString(page, Files.readString(page).replace("2567", "2568"));
        assertThatThrownBy(() -> archive(site.folder()))
                .isInstanceOfSatisfying(
                        SiteArchive.ChangedSince.class,
                        changed -> assertThat(changed.file()).isEqualTo("2567/index.html"));
    }
}
