package org.prongsai.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Picture.Pixels;

class SvgTest {
    private static final String START =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" viewBox=\"0 0 20 10\">\n";

    private static Svg.Drawing read(String drawing) throws IOException {
        return Svg.read(drawing.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(String inside) throws IOException {
        return new String(read(START + inside + "</svg>").bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script>|script",
                "<rect onclick=\"alert(1)\" width=\"1\" height=\"1\"/>|onclick",
                "<rect ONLOAD=\"a\"/>|ONLOAD",
                "<foreignObject/>|foreignObject",
                "<a xlink:href=\"javascript:alert(1)\"><rect/></a>|a",
                "<image href=\"https://example.com/a.png\"/>|image",
                "<use xlink:href=\"https://example.com/a.svg#b\"/>|href=https://example.com/a.svg#b",
                "<use href=\"data:image/svg+xml,x\"/>|href=data:image/svg+xml,x",
                "<rect style=\"fill: url(https://example.com/a)\"/>|style=fill: url(https://example.com/a)",
                "<rect fill=\"URL( 'a.svg#b')\"/>|fill=URL( 'a.svg#b')",
                "<rect style=\"fill:\\75rl(a)\"/>|style=fill:\\75rl(a)",
                "<style>@import 'https://example.com/a.css';</style>|style",
                "<style>rect { background: image-set('a.png' 1x) }</style>|style",
                "<animate attributeName=\"href\" values=\"javascript:a\"/>|animate",
                "<set attributeName=\"onload\" to=\"a\"/>|set",
                "<iframe/>|iframe"
            })
    void isRefusedWithItsLine(String inside, String named) {
        assertThatThrownBy(() -> written("<g>\n" + inside + "\n</g>"))
                .isInstanceOfSatisfying(RefusedDrawing.class, refused -> {
                    assertThat(refused).hasMessage(named);
                    assertThat(refused.line()).isEqualTo(3);
                });
    }

    @Test
    void entitiesAreRefused() {
        String evil = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [\n<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n" + START
                + "<text>&a;</text></svg>";
        assertThatThrownBy(() -> read(evil))
                .isInstanceOfSatisfying(
                        RefusedDrawing.class,
                        refused -> assertThat(refused.line()).isEqualTo(3));
        assertThatThrownBy(() -> written("<text>&a;</text>")).isInstanceOf(IOException.class);
    }

    /** Ten lines that draw ten billion shapes. */
    @Test
    void usesOfUsesAreRefused() {
        StringBuilder bomb = new StringBuilder("<g id=\"a0\"><rect/></g>\n");
        for (int i = 1; i < 10; i++)
            bomb.append("<g id=\"a" + i + "\">" + ("<use href=\"#a" + (i - 1) + "\"/>").repeat(10) + "</g>\n");
        assertThatThrownBy(() -> written(bomb.toString())).isInstanceOf(RefusedDrawing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "<svg/>", "<svg", "", "text"})
    void whatIsNoDrawingIsBroken(String other) {
        assertThatThrownBy(() -> read(other)).isInstanceOf(BrokenPicture.class);
    }

    @Test
    void leavesOutWhatProgramsKeepForThemselves() throws IOException {
        String written = written(
                "<!-- somebody --><metadata><a>somebody</a></metadata><?x somebody?>"
                        + "<inkscape:grid>somebody</inkscape:grid>"
                        + "<text inkscape:label=\"somebody\" data-who=\"somebody\" x=\"1\" y=\"5\" fill=\"url(#g)\">ผัง &lt;๑&gt; &amp;</text>"
                        + "<style>text { font-size: 4px }</style>"
                        + "<linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient><use xlink:href=\"#g\"/>");
        assertThat(written)
                .doesNotContain("somebody")
                .contains(
                        "fill=\"url(#g)\"", "ผัง &lt;๑&gt; &amp;", "font-size: 4px", "xlink:href=\"#g\"", "stop-color");
        assertThat(read(written).bytes()).asString(StandardCharsets.UTF_8).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "width='40mm' height='1in', 151, 96",
        "width='100%' viewBox='0 0 30 20', 30, 20",
        "width='12.4' height='7px', 12, 7",
        "class='a', 300, 150"
    })
    void tellsHowLargeItIs(String attributes, int width, int height) throws IOException {
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "><rect/></svg>";
        assertThat(read(drawing).picture().stored()).isEqualTo(new Pixels(width, height));
    }

    /** What people draw with comes through. */
    @Test
    void theDrawingsOfTheExamplesComeThrough() throws IOException {
        for (String file : new String[] {"emblem.svg", "icon.svg"}) {
            byte[] bytes = Files.readAllBytes(Path.of("examples/tuayang/static/img", file));
            assertThat(Svg.read(bytes).bytes()).isNotEmpty();
        }
    }
}
