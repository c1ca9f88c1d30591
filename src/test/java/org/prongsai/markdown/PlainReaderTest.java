package org.prongsai.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Problems;
import org.prongsai.thai.Numerals;

/** What is read without flexmark equals what flexmark makes of it, and ordinary texts are read so. */
class PlainReaderTest {
    private static final int RANDOM_TEXTS = 30_000;

    /** What texts are damaged with; common signs stand here more than once. */
    private static final String SIGNS = "**__[]()!|||---##>+=:~`\\<&{}\"'./,1234567890๐๑๒๓๔ะาิีึืุูเแโใไๆฯ่้๊๋์ัํ“”–—•…"
            + "\u200B\u00A0\t     \n\n\n\nกขคab";

    @Test
    void examplesOfCommonMarkAreReadAlike() {
        assertThat(readAlike(WrittenTexts.ofCommonMark())).isPositive();
    }

    @Test
    void writtenTextsAreReadAlike() {
        assertThat(readAlike(WrittenTexts.bodiesOfExamples())).isPositive();
        assertThat(readAlike(WrittenTexts.bodiesOfTestSites())).isPositive();
        assertThat(readAlike(WrittenTexts.cellsOfExamples())).isPositive();
        assertThat(readAlike(WrittenTexts.cellsOfTestSites())).isPositive();
    }

    @Test
    void damagedTextsAreReadAlike() {
        List<String> parts = Stream.of(
                        WrittenTexts.ofCommonMark(),
                        WrittenTexts.bodiesOfExamples(),
                        WrittenTexts.bodiesOfTestSites(),
                        WrittenTexts.cellsOfExamples(),
                        List.of(OrdinaryPage.TEXT))
                .flatMap(List::stream)
                .flatMap(text -> Stream.concat(text.lines(), Stream.of(text.split("\n\n+"))))
                .filter(part -> part.length() < 200)
                .distinct()
                .toList();
        Random random = new Random(2569);
        int plain = 0;
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            MarkdownFlavour flavour = MarkdownFlavour.values()[random.nextInt(3)];
            Numerals numerals = Numerals.values()[random.nextInt(3)];
            if (BothWays.isPlain(text(parts, random), flavour, numerals)) plain++;
        }
        assertThat(plain).isGreaterThan(RANDOM_TEXTS / 10);
    }

    private static String text(List<String> parts, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
            if (i > 0) text.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        for (int i = random.nextInt(4); i > 0 && text.length() > 0; i--) damage(text, random);
        return text.toString();
    }

    private static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, text.charAt(at));
            case 2 -> text.insert(at, sign);
            default -> text.setCharAt(at, sign);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOrdinaryPageIsReadWithoutFlexmark(Numerals numerals) {
        assertThat(BothWays.isPlain(OrdinaryPage.TEXT, MarkdownFlavour.PAGE, numerals))
                .isTrue();
    }

    @Test
    void nearlyAllCellsAreReadWithoutFlexmark() {
        List<String> cells = WrittenTexts.cellsOfExamples();
        long plain = cells.stream().filter(PlainReaderTest::isPlainCell).count();
        assertThat(plain).isGreaterThan(cells.size() * 9L / 10);
    }

    private static boolean isPlainCell(String text) {
        Origin origin = Origin.lines("test.yaml", 1, 1);
        return PlainReader.read(text, origin, MarkdownFlavour.ofCell(text), Numerals.AS_WRITTEN, new Problems())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ก\n===",
                "ก\n---",
                "##ก",
                "| ก | ข |\n| ๑ | ๒ |",
                "๑. ก\n๒. ข",
                "1. ก\n2.ข",
                "-ก\n-ข",
                "ก  \nข",
                "ก\n2. ข",
                "- ก\nข",
                "*ก",
                "ก***ข***",
                "https://a.example",
                "[ก]: ข",
                "[ก]",
                "ก\n\n: ข",
                "&amp;",
                "[ก](ข&amp;ค)",
                "[^ก](ข)",
                "* ก",
                "- ก\n- ข\n\n- ค",
                "| ก |\n|---|\n| ข | ค |",
                "| ก | ข |\n|---|---|\n| ค ||",
                "1.................................................. ก"
            })
    void whatIsNotCertainIsLeftToFlexmark(String text) {
        assertThat(BothWays.isPlain(text, MarkdownFlavour.PAGE, Numerals.AS_WRITTEN))
                .isFalse();
    }

    @Test
    void whatIsRefusedIsRefusedStill() {
        List<String> texts = new ArrayList<>();
        for (String part : List.of("[ก](ข) ", "**ก** ", "ก\n")) texts.add(part.repeat(6_000));
        for (String text : texts) {
            assertThat(MarkdownText.page(text).problems())
                    .containsExactly(MarkdownText.cell(text).problems().get(0));
            assertThat(MarkdownText.page(text).problems().get(0)).startsWith("markdown/too-complex");
        }
    }

    /** How many readings, in every flavour and with each kind of digits in turn, do without flexmark. */
    private static long readAlike(List<String> texts) {
        long plain = 0;
        int turn = 0;
        for (String text : new LinkedHashSet<>(texts)) {
            if (text.isBlank()) continue;
            for (MarkdownFlavour flavour : MarkdownFlavour.values()) {
                if (BothWays.isPlain(text, flavour, Numerals.values()[turn++ / 3 % 3])) plain++;
            }
        }
        return plain;
    }
}
