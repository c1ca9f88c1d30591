package org.prongsai.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.assemble.Drafts;
import org.prongsai.machine.FileStamp;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Pdf;
import org.prongsai.testing.Photo;
import org.prongsai.testing.Program;
import org.prongsai.testing.SixSites;

/** Sites of many photographs: what is published of them, how much memory they take, and what of them is made again. */
@ExtendWith(SixSites.Given.class)
class PicturesBuildTest {
    private static final SiteBuilder BUILDER = new SiteBuilder(() -> FileStamp.now() + TimeUnit.HOURS.toNanos(1));

    @TempDir
    private Path temp;

    private final List<byte[]> motifs = new ArrayList<>();

    /** Noise, of which a picture is as large as one of a crowd. */
    private byte[] motif(int number, int width, int height) {
        while (motifs.size() < 10) {
            Random random = new Random(motifs.size());
            BufferedImage image = Photo.drawn(width, height, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < width * height / 40; i++)
                image.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt(0x1000000));
            motifs.add(Photo.encoded(image, "jpeg"));
        }
        return motifs.get(number % motifs.size());
    }

    /** A photograph that is like no other, with a place and one of the eight ways to hold a camera. */
    private byte[] photo(int number, int width, int height) {
        byte[] photo = Photo.withExif(motif(number, width, height), Photo.exif(number % 90, number / 90));
        return Photo.withExif(photo, Photo.exifOrientation(1 + number % 8));
    }

    private Path site(int photos, int pdfs, int width, int height) throws IOException {
        Path site = temp.resolve("site");
        int folders = Math.max(1, photos / 20);
        for (int folder = 0; folder < folders; folder++) {
            Path appendix =
                    Files.createDirectories(site.resolve("content/2567/appendices/" + (folder + 1) + "-activity"));
            StringBuilder lines = new StringBuilder("---\ntitle: ภาพกิจกรรมที่ " + (folder + 1) + "\nfiles:\n");
            for (int i = folder; i < photos; i += folders) {
                Files.write(appendix.resolve("photo-" + i + ".jpg"), photo(i, width, height));
                lines.append("  - file: photo-" + i + ".jpg\n    alt: ผู้เข้าอบรมคนที่ " + i + " ฟังวิทยากร\n");
            }
            for (int i = folder; i < pdfs; i += folders)
                Files.write(
                        appendix.resolve("paper-" + i + ".pdf"), Pdf.ofTexts("(Paper no. " + i + ")", "(Page two)"));
            Files.writeString(appendix.resolve("index.md"), lines.append("---\n"));
        }
        Files.writeString(site.resolve("content/2567/year.yaml"), "{}\n");
        Files.writeString(
                site.resolve("content/site.yaml"),
                "organisation:\n  type: องค์การบริหารส่วนตำบล\n  name: ตัวอย่าง\n  amphoe: ตัวอย่าง\n  province: ตัวอย่าง\n"
                        + "url: https://www.example.go.th/\n");
        return site;
    }

    /** How many pictures a build makes. */
    private static final class Making implements BuildProgress {
        private final AtomicInteger pictures = new AtomicInteger();

        @Override
        public void reached(Stage stage, int done, int all) {
            if (stage == Stage.PICTURES) pictures.set(all);
        }
    }

    private int made(Path site, Path output) {
        Making making = new Making();
        BuildResult result = BUILDER.build(new BuildOptions(site, output, Drafts.EXCLUDE), making);
        assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
        return making.pictures.get();
    }

    @Test
    void onlyWhatChangedIsMadeAgain() throws IOException {
        Path site = site(20, 5, 700, 500);
        Path output = temp.resolve("out");
        Path appendix = site.resolve("content/2567/appendices/1-activity");
        assertThat(made(site, output)).isEqualTo(20);
        assertLikeFresh(site, output);
        Files.write(appendix.resolve("photo-7.jpg"), photo(3, 700, 500));
        assertThat(made(site, output)).as("one changed").isEqualTo(1);
        assertLikeFresh(site, output);
        Files.writeString(site.resolve("content/index.md"), "---\ntitle: หน้าแรก\n---\nข้อความ\n");
        assertThat(made(site, output)).as("all pages changed").isZero();
        assertLikeFresh(site, output);
        Files.write(appendix.resolve("photo-7.jpg"), photo(3, 900, 500));
        Files.write(appendix.resolve("photo-8.jpg"), Photo.picture(300, 200, "jpeg"));
        Files.delete(appendix.resolve("photo-9.jpg"));
        String index = Files.readString(appendix.resolve("index.md"));
        Files.writeString(appendix.resolve("index.md"), index.replaceFirst("  - file: photo-9.jpg\n.*\n", ""));
        assertThat(made(site, output)).as("others are as wide as before").isEqualTo(2);
        assertLikeFresh(site, output);
        Files.move(appendix.resolve("photo-1.jpg"), appendix.resolve("other.jpg"));
        Files.move(appendix.resolve("photo-2.jpg"), appendix.resolve("photo-1.jpg"));
        Files.move(appendix.resolve("other.jpg"), appendix.resolve("photo-2.jpg"));
        assertThat(made(site, output)).as("two that have changed places").isEqualTo(2);
        assertLikeFresh(site, output);
    }

    private void assertLikeFresh(Path site, Path output) {
        Path fresh = temp.resolve("fresh");
        BuiltSite.build(site, fresh);
        assertThat(BuiltSite.filesIn(output)).isEqualTo(BuiltSite.filesIn(fresh));
        org.prongsai.testing.Folders.delete(fresh);
    }

    /** What no page can be made of is told for all pictures at once, and the last site stays. */
    @Test
    void allThatAreBrokenAreTold() throws IOException {
        Path site = site(20, 0, 300, 200);
        Path output = temp.resolve("out");
        made(site, output);
        Map<String, String> good = BuiltSite.filesIn(output);
        Path appendix = site.resolve("content/2567/appendices/1-activity");
        for (int i : new int[] {3, 4}) {
            byte[] photo = photo(i, 300, 200);
            Files.write(appendix.resolve("photo-" + i + ".jpg"), java.util.Arrays.copyOf(photo, photo.length - 100));
        }
        // whole, and with no pixels in it
        byte[] hollow =
                Photo.withPart(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9}, 0xDA, new byte[10]);
        hollow = Photo.withPart(hollow, 0xC0, new byte[] {8, 3, 0, 4, 0, 3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0});
        Files.write(appendix.resolve("photo-5.jpg"), hollow);
        BuildResult result = BUILDER.build(new BuildOptions(site, output, Drafts.EXCLUDE));
        assertThat(result.problems())
                .filteredOn(told -> told.problem().code().id().equals("picture/broken"))
                .extracting(told -> told.problem().details().get(0))
                .containsExactly("photo-3.jpg", "photo-4.jpg");
        for (int i : new int[] {3, 4}) Files.write(appendix.resolve("photo-" + i + ".jpg"), photo(i, 300, 200));
        result = BUILDER.build(new BuildOptions(site, output, Drafts.EXCLUDE));
        assertThat(result.problems())
                .filteredOn(told -> told.problem().code().id().equals("picture/broken"))
                .extracting(told -> told.problem().place().file())
                .containsExactly("content/2567/appendices/1-activity/photo-5.jpg");
        assertThat(BuiltSite.filesIn(output)).isEqualTo(good);
    }

    @Test
    void noPublishedPictureHasAnythingBesideIt(SixSites sites) throws IOException, ImageProcessingException {
        int looked = 0;
        for (BuiltSite site : sites.all()) {
            try (Stream<Path> files = Files.walk(site.folder())) {
                for (Path file : files.filter(file -> file.toString().matches(".*\\.(jpe?g|png)"))
                        .toList()) {
                    assertThat(besides(file)).as("%s", file).isEmpty();
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(20);
    }

    /** Which of them a browser takes depends on its screen, so that no tour would ask for all. */
    @Test
    void everySizeThatAPageOffersIsThere(SixSites sites) {
        int offered = 0;
        for (BuiltSite site : sites.all())
            for (Path page : pages(site))
                for (Element picture : BuiltSite.parse(page).select("[srcset]"))
                    for (String candidate : picture.attr("srcset").split(",")) {
                        String[] parts = candidate.strip().split(" ");
                        assertThat(page.resolveSibling(parts[0])).isRegularFile();
                        assertThat(parts[1]).matches("\\d+w");
                        offered++;
                    }
        assertThat(offered).isGreaterThan(20);
    }

    private static List<Path> pages(BuiltSite site) {
        return site.pagesByKind().values().stream().flatMap(List::stream).toList();
    }

    private static List<String> besides(Path picture) throws IOException, ImageProcessingException {
        List<String> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(picture)) {
            for (Directory directory : ImageMetadataReader.readMetadata(in).getDirectories())
                if (!directory
                        .getName()
                        .matches("JPEG|JFIF|Huffman|PNG-(IHDR|PLTE|sRGB|gAMA|cHRM|pHYs)|PNG Chromaticities|File Type"))
                    found.add(directory.getName());
        }
        return found;
    }

    /** 2,000 photographs and 500 PDF files, in a heap that would not hold thirty of them. */
    @Test
    @Tag("long")
    void thousandsAreBuiltInAFlatHeap() throws IOException {
        Path site = site(2_000, 500, 2_400, 1_600);
        Path output = temp.resolve("out");
        assertBuiltIn("-Xmx160m", site, output);
        // 2,048 wide in three sizes; 1,365 wide, where the camera was held upright, in two
        assertThat(pictures(output)).hasSize(1_000 * 3 + 1_000 * 2);
        Map<String, Object> before = identities(output);
        Files.write(site.resolve("content/2567/appendices/3-activity/photo-2.jpg"), photo(1, 2_400, 1_600));
        assertBuiltIn("-Xmx160m", site, output);
        Map<String, Object> after = identities(output);
        after.entrySet().removeAll(before.entrySet());
        assertThat(after.keySet()).allMatch(file -> file.contains("3/photo-2.") || !file.matches(".*\\.(jpg|pdf)"));
        assertThat(after.keySet()).filteredOn(file -> file.endsWith(".jpg")).hasSize(3);
    }

    private void assertBuiltIn(String heap, Path site, Path output) {
        Program.Run run = Program.in(temp, Map.of()).with(heap).run("build", site, "--output", output);
        assertThat(run.exitCode()).as("%s", run.err()).isZero();
    }

    private static List<String> pictures(Path output) throws IOException {
        return identities(output).keySet().stream()
                .filter(file -> file.endsWith(".jpg"))
                .toList();
    }

    /** By which the disk knows the files of a site. */
    private static Map<String, Object> identities(Path output) throws IOException {
        Map<String, Object> identities = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                identities.put(output.relativize(file).toString(), Files.getAttribute(file, "unix:ino"));
        }
        return identities;
    }
}
