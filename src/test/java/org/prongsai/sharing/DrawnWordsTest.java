package org.prongsai.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.sharing.font.Typeface;
import org.prongsai.testing.Browser;
import org.prongsai.testing.Folders;

/** What is drawn is, pixel for pixel but for the finest edges, what Chromium draws with the fonts of the site. */
class DrawnWordsTest {
    private static final Path WORDS = Path.of("src", "test", "resources", "sharing", "chromium.tsv");
    private static final int WIDTH = 1800;
    private static final int HEIGHT = 600;
    private static final int SIZE = 320;
    private static final int LEFT = 60;
    private static final int BASELINE = 420;

    /** Ink that may be elsewhere: edges are smoothed otherwise, by a few levels of 256 on every edge. */
    private static final double SHARE = 0.012;

    @TempDir
    private Path temp;

    @Test
    void everyWordLooksAsInChromium() throws IOException {
        assumeTrue(Browser.isInstalled(), "Chromium and its driver are needed");
        Folders.copy(Path.of("static", "fonts"), temp);
        Files.writeString(
                temp.resolve("page.html"), "<!DOCTYPE html><title>words</title><style>" + faces() + "</style>");
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.open(temp.resolve("profile"))) {
            browser.go(temp.resolve("page.html").toUri());
            List<String> lines = Files.readAllLines(WORDS).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            for (String line : lines) {
                String[] parts = line.split("\t");
                byte[] theirs = Base64.getDecoder()
                        .decode(browser.run(script(parts[0], parts[1])).toString());
                double different = different(ours(parts[0], parts[1]), theirs);
                if (different > SHARE) wrong.add(parts[0] + " " + parts[1] + " " + different);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String faces() {
        StringBuilder faces = new StringBuilder();
        for (String weight : List.of("400", "700")) {
            faces.append(face("thai", weight, "U+0E00-0E7F")).append(face("latin", weight, "U+0020-00FF"));
        }
        return faces.toString();
    }

    private static String face(String letters, String weight, String range) {
        return "@font-face{font-family:S;font-weight:" + weight + ";src:url(sarabun-" + letters + "-" + weight
                + "-normal.woff2);unicode-range:" + range + "}";
    }

    /** How much ink covers each pixel, 0 to 255. */
    private static String script(String weight, String word) {
        return """
                const font = "%s %dpx S";
                return Promise.all(["ก", "a"].map(letter => document.fonts.load(font, letter))).then(() => {
                  const canvas = document.createElement("canvas");
                  canvas.width = %d;
                  canvas.height = %d;
                  const context = canvas.getContext("2d");
                  context.font = font;
                  context.fillText("%s", %d, %d);
                  const data = context.getImageData(0, 0, canvas.width, canvas.height).data;
                  let inks = "";
                  for (let i = 3; i < data.length; i += 4) inks += String.fromCharCode(data[i]);
                  return btoa(inks);
                });
                """.formatted(weight, SIZE, WIDTH, HEIGHT, word, LEFT, BASELINE);
    }

    private static float[] ours(String weight, String word) {
        Typeface face = weight.equals("400") ? Typeface.regular() : Typeface.bold();
        float[] inks = new float[WIDTH * HEIGHT];
        Shape.of(face.outline(word), (double) SIZE / Typeface.EM, LEFT, BASELINE, WIDTH, HEIGHT)
                .pixels((x, y, inside) -> inks[y * WIDTH + x] = inside);
        return inks;
    }

    private static double different(float[] ours, byte[] theirs) {
        double ink = 0;
        double different = 0;
        for (int i = 0; i < ours.length; i++) {
            double their = (theirs[i] & 0xFF) / 255.0;
            ink += their;
            different += Math.abs(ours[i] - their);
        }
        return different / ink;
    }
}
