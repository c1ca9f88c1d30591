package org.prongsai.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.StreamSupport;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.FileKind;
import org.prongsai.model.Inside;
import org.prongsai.model.MediaFile;
import org.prongsai.model.Originals;
import org.prongsai.model.Picture;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Place;
import org.prongsai.testing.Photo;

class PictureMakerTest {
    private static final byte[] WORDS = "ชื่อคนในภาพ somebody".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Map<SitePath, byte[]> made(byte[] bytes, FileKind kind) throws IOException {
        return made(bytes, kind, Originals.LEAVE_OUT);
    }

    private Map<SitePath, byte[]> made(byte[] bytes, FileKind kind, Originals originals) throws IOException {
        Path file = Files.createTempFile(folder, "picture", "");
        Files.write(file, bytes);
        Picture picture = PictureHead.read(file, kind).picture();
        MediaFile medium = new MediaFile(
                new SitePath("/a/photo." + kind.name().toLowerCase(Locale.ROOT)),
                Place.ofFile("a"),
                file,
                kind,
                bytes.length,
                Optional.of(picture),
                originals,
                () -> Inside.NOTHING,
                () -> "",
                () -> "");
        return PictureMaker.forgetting().make(medium);
    }

    private byte[] widest(byte[] bytes, FileKind kind) throws IOException {
        return List.copyOf(made(bytes, kind).values()).stream()
                .max(Comparator.comparingInt(made -> shown(made).getWidth()))
                .orElseThrow();
    }

    private static BufferedImage shown(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colours of the corners from the upper left with the clock: R, G, B, or W for white. */
    private static String corners(BufferedImage image) {
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;
        return letter(image.getRGB(0, 0))
                + letter(image.getRGB(right, 0))
                + letter(image.getRGB(right, bottom))
                + letter(image.getRGB(0, bottom));
    }

    private static String letter(int colour) {
        boolean red = (colour >> 16 & 0xFF) > 200;
        boolean green = (colour >> 8 & 0xFF) > 200;
        boolean blue = (colour & 0xFF) > 200;
        if (red && green && blue) return "W";
        return red ? "R" : green ? "G" : blue ? "B" : "?";
    }

    /** What a camera that was held in each of the eight ways wrote is shown as it was seen (Exif 2.3, tag 274). */
    @ParameterizedTest
    @CsvSource({"1, RGBW", "2, GRWB", "3, BWRG", "4, WBGR", "5, RWBG", "6, WRGB", "7, BGRW", "8, GBWR"})
    void isShownAsItWasSeen(int orientation, String seen) throws IOException {
        byte[] photo = Photo.withExif(Photo.picture(640, 480, "jpeg"), Photo.exifOrientation(orientation));
        for (byte[] made : made(photo, FileKind.JPEG).values()) {
            assertThat(corners(shown(made))).isEqualTo(seen);
            boolean upright = shown(made).getHeight() > shown(made).getWidth();
            assertThat(upright).isEqualTo(orientation > 4);
        }
    }

    @Test
    void isMadeInTheSizesThatPagesNeed() throws IOException {
        Map<SitePath, byte[]> made = made(Photo.picture(3000, 2000, "jpeg"), FileKind.JPEG);
        assertThat(made.keySet())
                .extracting(SitePath::value)
                .containsExactly("/a/photo.480w.jpeg", "/a/photo.1024w.jpeg", "/a/photo.jpeg");
        assertThat(made.values())
                .extracting(
                        bytes -> shown(bytes).getWidth() + " " + shown(bytes).getHeight())
                .containsExactly("480 320", "1024 683", "2048 1365");
        assertThat(made.values()).extracting(bytes -> corners(shown(bytes))).containsOnly("RGBW");
    }

    /** Every pixel of it, turned as it is to be seen, and nothing else said beside it. */
    @Test
    void originalsAreKeptBare() throws IOException, ImageProcessingException {
        byte[] photo = Photo.withExif(Photo.picture(2400, 1600, "jpeg"), Photo.exif(14, 99));
        byte[] original = made(photo, FileKind.JPEG, Originals.KEEP).get(new SitePath("/a/photo.original.jpeg"));
        assertNothingBeside(original);
        assertThat(shown(original).getRGB(0, 0, 2400, 1600, null, 0, 2400))
                .isEqualTo(shown(photo).getRGB(0, 0, 2400, 1600, null, 0, 2400));
        byte[] lying = Photo.withExif(Photo.picture(2400, 1600, "jpeg"), Photo.exif("somebody"));
        lying = Photo.withExif(lying, Photo.exifOrientation(6));
        byte[] turned = made(lying, FileKind.JPEG, Originals.KEEP).get(new SitePath("/a/photo.original.jpeg"));
        Path file = Files.write(folder.resolve("turned"), turned);
        assertThat(PictureHead.read(file, FileKind.JPEG).picture().orientation())
                .isEqualTo(6);
        assertThat(contains(turned, "somebody".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        assertThat(made(Photo.picture(800, 600, "jpeg"), FileKind.JPEG, Originals.KEEP))
                .hasSize(2);
    }

    @Test
    void isNeverMadeLarger() throws IOException {
        assertThat(made(Photo.picture(300, 200, "jpeg"), FileKind.JPEG).values())
                .extracting(bytes -> shown(bytes).getWidth())
                .containsExactly(300);
    }

    @Test
    void hasNothingInItButThePicture() throws Exception {
        byte[] photo = Photo.picture(1200, 900, "jpeg");
        photo = Photo.withPart(photo, 0xFE, WORDS);
        photo = Photo.withPart(photo, 0xED, WORDS);
        photo = Photo.withPart(photo, 0xE1, join("http://ns.adobe.com/xap/1.0/\0".getBytes(), WORDS));
        photo = Photo.withExif(photo, Photo.exif(14, 99));
        photo = join(photo, WORDS, Photo.picture(10, 10, "jpeg"));
        for (byte[] made : made(photo, FileKind.JPEG).values()) assertNothingBeside(made);
        byte[] png = Photo.picture(1200, 900, "png");
        byte[] text = Photo.chunk("tEXt", join("Author\0".getBytes(), WORDS));
        byte[] exif = Photo.chunk("eXIf", Photo.exif(14, 99));
        for (byte[] made : made(
                        join(Arrays.copyOf(png, 33), text, exif, Arrays.copyOfRange(png, 33, png.length)), FileKind.PNG)
                .values()) assertNothingBeside(made);
        byte[] gif = Photo.picture(20, 20, "gif");
        byte[] comment = join(new byte[] {0x21, (byte) 0xFE, (byte) WORDS.length}, WORDS, new byte[1]);
        byte[] withComment = join(Arrays.copyOf(gif, gif.length - 1), comment, new byte[] {0x3B}, WORDS);
        byte[] bare = widest(withComment, FileKind.GIF);
        assertThat(contains(bare, WORDS)).isFalse();
        assertThat(corners(shown(bare))).isEqualTo("RGBW");
        byte[] webp = made(Photo.webp(Photo.exif(14, 99)), FileKind.WEBP)
                .values()
                .iterator()
                .next();
        assertThat(new String(webp, StandardCharsets.ISO_8859_1))
                .doesNotContain("EXIF")
                .contains("VP8L");
    }

    private static void assertNothingBeside(byte[] picture) throws IOException, ImageProcessingException {
        assertThat(contains(picture, WORDS)).isFalse();
        List<String> found = StreamSupport.stream(
                        ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture))
                                .getDirectories()
                                .spliterator(),
                        false)
                .map(Directory::getName)
                .toList();
        assertThat(found).isNotEmpty().allMatch(name -> name.matches("JPEG|JFIF|Huffman|PNG-.*|File Type"));
    }

    private static boolean contains(byte[] all, byte[] part) {
        return new String(all, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        byte[] photo = Photo.picture(1500, 1000, "jpeg");
        List<byte[]> first = List.copyOf(made(photo, FileKind.JPEG).values());
        List<byte[]> second = List.copyOf(made(photo, FileKind.JPEG).values());
        for (int i = 0; i < first.size(); i++) assertThat(second.get(i)).isEqualTo(first.get(i));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grey", "grey-16", "opacity", "colours-16", "listed"})
    void readsPngFilesOfAllKinds(String kind) throws IOException {
        BufferedImage image = switch (kind) {
            case "grey" -> grey(DataBuffer.TYPE_BYTE);
            case "grey-16" -> grey(DataBuffer.TYPE_USHORT);
            case "opacity" -> Photo.drawn(1400, 700, BufferedImage.TYPE_INT_ARGB);
            case "colours-16" -> colours16();
            default -> Photo.drawn(1400, 700, BufferedImage.TYPE_BYTE_INDEXED);
        };
        for (byte[] made : made(Photo.encoded(image, "png"), FileKind.PNG).values()) {
            BufferedImage shown = shown(made);
            if (kind.startsWith("grey"))
                assertThat(shown.getRaster().getSample(5, 5, 0)
                                >>> shown.getColorModel().getComponentSize(0) - 8)
                        .isEqualTo(0x40);
            else assertThat(corners(shown)).isEqualTo("RGBW");
            assertThat(shown.getWidth()).isEqualTo(kind.equals("listed") ? 1400 : shown.getHeight() * 2);
        }
    }

    private static BufferedImage grey(int type) {
        BufferedImage image = new BufferedImage(
                1400,
                700,
                type == DataBuffer.TYPE_BYTE ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_USHORT_GRAY);
        int value = type == DataBuffer.TYPE_BYTE ? 0x40 : 0x4040;
        for (int y = 0; y < 700; y++)
            for (int x = 0; x < 1400; x++) image.getRaster().setSample(x, y, 0, value);
        return image;
    }

    private static BufferedImage colours16() {
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_USHORT);
        WritableRaster raster = model.createCompatibleWritableRaster(1400, 700);
        BufferedImage drawn = Photo.drawn(1400, 700, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 700; y++)
            for (int x = 0; x < 1400; x++)
                for (int band = 0; band < 3; band++)
                    raster.setSample(x, y, band, drawn.getRaster().getSample(x, y, band) * 257);
        return new BufferedImage(model, raster, false, null);
    }

    @Test
    void hidesTheColourOfWhatIsNotSeen() throws IOException {
        BufferedImage image = new BufferedImage(1400, 700, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 1400; x += 2) for (int y = 0; y < 700; y++) image.setRGB(x, y, 0xFF00FF00);
        byte[] narrow = made(Photo.encoded(image, "png"), FileKind.PNG).get(new SitePath("/a/photo.480w.png"));
        assertThat(shown(narrow).getRGB(100, 100) & 0xFFFFFF).isEqualTo(0x00FF00);
        assertThat(shown(narrow).getRGB(100, 100) >>> 24).isBetween(110, 145);
    }

    @Test
    void readsPhotographsThatBecomeClearBitByBit() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(Photo.drawn(2600, 1300, BufferedImage.TYPE_INT_RGB), null, null), param);
        }
        assertThat(corners(shown(widest(bytes.toByteArray(), FileKind.JPEG)))).isEqualTo("RGBW");
        assertThat(shown(widest(bytes.toByteArray(), FileKind.JPEG)).getWidth()).isEqualTo(2048);
    }

    /** A profile in which red and green are one another's: without it colours are wrong, and so it is seen to be used. */
    @Test
    void bringsColoursIntoThoseOfScreens() throws IOException {
        byte[] swapped = swapped(((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB)).getProfile());
        byte[] photo = withProfile(Photo.picture(2600, 1300, "jpeg"), swapped);
        for (byte[] made : made(photo, FileKind.JPEG).values())
            assertThat(corners(shown(made))).isEqualTo("GRBW");
        byte[] small = withProfile(Photo.picture(300, 200, "jpeg"), swapped);
        assertThat(contains(widest(small, FileKind.JPEG), "ICC_PROFILE".getBytes()))
                .as("what is not made anew says in which colours it is")
                .isTrue();
    }

    private static byte[] swapped(ICC_Profile profile) {
        byte[] red = profile.getData(ICC_Profile.icSigRedColorantTag);
        byte[] green = profile.getData(ICC_Profile.icSigGreenColorantTag);
        ICC_Profile swapped = ICC_Profile.getInstance(profile.getData());
        swapped.setData(ICC_Profile.icSigRedColorantTag, green);
        swapped.setData(ICC_Profile.icSigGreenColorantTag, red);
        return swapped.getData();
    }

    private static byte[] withProfile(byte[] jpeg, byte[] profile) {
        byte[] part = ByteBuffer.allocate(profile.length + 14)
                .put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) 1)
                .put(profile)
                .array();
        // behind the part of JFIF, as programs write it
        int jfif = 2 + 2 + ((jpeg[4] & 0xFF) << 8 | jpeg[5] & 0xFF);
        byte[] rest = join(new byte[] {(byte) 0xFF, (byte) 0xD8}, Arrays.copyOfRange(jpeg, jfif, jpeg.length));
        byte[] with = Photo.withPart(rest, 0xE2, part);
        return join(Arrays.copyOf(jpeg, jfif), Arrays.copyOfRange(with, 2, with.length));
    }

    @Test
    void readsGreyPhotographsAsTheyAre() throws IOException {
        byte[] photo = Photo.encoded(grey(DataBuffer.TYPE_BYTE), "jpeg");
        for (byte[] made : made(photo, FileKind.JPEG).values())
            assertThat(shown(made).getRaster().getSample(9, 9, 0)).isBetween(0x3E, 0x42);
    }

    /** Cut off anywhere, a picture is told to be broken; never half a picture, and nothing else is thrown. */
    @ParameterizedTest
    @CsvSource({"jpeg, JPEG", "png, PNG", "gif, GIF"})
    void whatIsCutOffIsBroken(String format, FileKind kind) {
        byte[] whole = Photo.picture(700, 500, format);
        for (int length = 40; length < whole.length - 1; length += Math.max(1, whole.length / 60)) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> made(part, kind)).as("%s bytes", length).isInstanceOf(BrokenPicture.class);
        }
    }

    /** Damage in the middle gives a picture, of whatever it may be, or is told. */
    @ParameterizedTest
    @CsvSource({"jpeg, JPEG", "png, PNG", "gif, GIF"})
    void damageIsToldOrEndures(String format, FileKind kind) throws IOException {
        byte[] whole = Photo.picture(700, 500, format);
        Random random = new Random(7);
        int told = 0;
        for (int i = 0; i < 50; i++) {
            byte[] damaged = whole.clone();
            for (int n = 0; n < 4; n++) damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            Path file = folder.resolve("damaged");
            Files.write(file, damaged);
            try {
                if (PictureHead.read(file, kind).picture().stored().width() < 5_000) made(damaged, kind);
            } catch (BrokenPicture e) {
                told++;
            }
        }
        assertThat(told).isPositive();
    }
}
