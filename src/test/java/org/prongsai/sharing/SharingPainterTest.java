package org.prongsai.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.sharing.SharingPicture.Extent;
import org.prongsai.sharing.SharingPicture.Result;
import org.prongsai.sharing.SharingPicture.Standing;
import org.prongsai.sharing.SharingPicture.Target;
import org.prongsai.thai.Numerals;

/** The picture that is shown where a page is shared. */
class SharingPainterTest {
    private static final int MARGIN = 64;

    /** The ruler along the upper edge goes from border to border. */
    private static final int EDGE = 20;

    private static final SharingPainter PAINTER = new SharingPainter();

    private static SharingPicture picture(String name, String sentence, String colour, Optional<Result> result) {
        return new SharingPicture(
                name,
                "อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง",
                "การประเมินคุณธรรมและความโปร่งใส (ITA) ปีงบประมาณ พ.ศ. ๒๕๖๘",
                sentence,
                result,
                "ข้อมูลสมมุติ",
                colour,
                Numerals.THAI);
    }

    private static Optional<Result> result(String written, int points, Extent extent) {
        Target target = new Target(BigDecimal.valueOf(85), "เป้าหมาย ๘๕");
        return Optional.of(new Result(
                written, BigDecimal.valueOf(points), extent, "ระดับ ผ่านดี", Standing.REACHED, Optional.of(target)));
    }

    private static SharingPicture usual(String colour) {
        return picture(
                "องค์การบริหารส่วนตำบลตัวอย่าง",
                "ตัวอย่างผ่านเป้าหมายความโปร่งใส",
                colour,
                result("๙๓.๗๔", 93, Extent.EXACT));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void isAPictureOfFewBytesAndAlwaysTheSame() throws IOException {
        byte[] png = PAINTER.png(usual("#14694c"));
        BufferedImage image = read(png);
        assertThat(image.getWidth()).isEqualTo(SharingPicture.WIDTH);
        assertThat(image.getHeight()).isEqualTo(SharingPicture.HEIGHT);
        assertThat(png).hasSizeLessThan(26_000).isEqualTo(new SharingPainter().png(usual("#14694c")));
    }

    /** Luminance by WCAG 2.2: words and bars can be read whatever colour an organisation has. */
    @ParameterizedTest
    @ValueSource(
            strings = {"#14694c", "#ffff00", "#000000", "#ffffff", "#ff0000", "#0000ff", "#00ff00", "#808080", "#f7e017"
            })
    void everyColourOfAnOrganisationCanBeRead(String colour) throws IOException {
        BufferedImage image = read(PAINTER.png(usual(colour)));
        int page = image.getRGB(MARGIN / 2, 300);
        int[] darkest = {0xFFFFFF};
        // the figure stands at the right, above the ruler
        for (int y = 240; y < 370; y++)
            for (int x = 800; x < SharingPicture.WIDTH - MARGIN; x++)
                if (luminance(image.getRGB(x, y)) < luminance(darkest[0])) darkest[0] = image.getRGB(x, y);
        assertThat(contrast(page, darkest[0])).as("figure").isGreaterThan(7);
        assertThat(contrast(page, image.getRGB(0, 5))).as("ruler").isGreaterThan(4.5);
    }

    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Test
    void nothingRunsOverTheMarginsHoweverLongItIs() throws IOException {
        String name = "องค์การบริหารส่วนตำบลที่มีชื่อยาวมากจนต้องตัดบรรทัด".repeat(6);
        String sentence = name + "ฟื้นฟูที่ตั้งเดิมยังไม่ถึงเป้าหมายความโปร่งใส";
        String latin = "https://www.example.go.th/" + "a".repeat(300);
        for (String long_ : new String[] {name, sentence, latin, "ก".repeat(500)}) {
            assertMarginsFree(picture(long_, long_, "#14694c", result(long_, 100, Extent.AT_LEAST)));
            assertMarginsFree(picture(long_, long_, "#14694c", Optional.empty()));
        }
    }

    private static void assertMarginsFree(SharingPicture picture) throws IOException {
        BufferedImage image = read(PAINTER.png(picture));
        int page = image.getRGB(MARGIN / 2, 300);
        for (int y = EDGE; y < SharingPicture.HEIGHT; y++) {
            for (int x = 0; x < SharingPicture.WIDTH; x++) {
                boolean margin =
                        x < MARGIN - 4 || x >= SharingPicture.WIDTH - MARGIN + 4 || y > SharingPicture.HEIGHT - 16;
                if (margin && image.getRGB(x, y) != page) throw new AssertionError("ink at " + x + ", " + y);
            }
        }
    }

    /** Where the score ends, and the notch of the target. */
    @Test
    void theRulerTellsScoreAndTarget() throws IOException {
        BufferedImage image = read(PAINTER.png(usual("#14694c")));
        int track = 538 - 46 - 18;
        int across = SharingPicture.WIDTH - 2 * MARGIN;
        int bar = image.getRGB(MARGIN + 5, track);
        assertThat(image.getRGB(MARGIN + across * 925 / 1000, track)).isEqualTo(bar);
        assertThat(image.getRGB(MARGIN + across * 935 / 1000, track)).isNotEqualTo(bar);
        assertThat(image.getRGB(MARGIN + across * 85 / 100, track)).isNotEqualTo(bar);
    }

    @Test
    void aLowerBoundIsShownAsARange() throws IOException {
        BufferedImage image = read(PAINTER.png(picture("ก", "ข", "#14694c", result("๙๐ ขึ้นไป", 90, Extent.AT_LEAST))));
        int track = 538 - 46 - 18;
        int empty = image.getRGB(MARGIN + 5, track);
        assertThat(image.getRGB(MARGIN + 900, track)).isEqualTo(empty);
        assertThat(image.getRGB(SharingPicture.WIDTH - MARGIN - 20, track)).isNotEqualTo(empty);
    }
}
