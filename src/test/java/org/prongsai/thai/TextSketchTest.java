package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextSketchTest {
    private static final String TEXT = "ประจำปีงบประมาณ พ.ศ. 2567 (O12) “สรุป” 081-234 5678";

    private static TextSketch of(String text) {
        return new TextSketch(text.toCharArray());
    }

    @Test
    void neverSaysNoOfWhatIsThere() {
        Random random = new Random(2567);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(400);
            for (int j = 0; j < length; j++)
                text.append((char) (random.nextInt(8) == 0 ? random.nextInt(0x3000) : 0xE00 + random.nextInt(0x60)));
            TextSketch sketch = of(text.toString());
            for (int start = 0; start < length; start++) {
                assertThat(sketch.mayHave(text.charAt(start))).isTrue();
                assertThat(sketch.mayHave(text.substring(start, Math.min(length, start + 1 + random.nextInt(12)))))
                        .isTrue();
            }
        }
    }

    @Test
    void saysNoOfMostThatIsNotThere() {
        TextSketch sketch = of(TEXT);
        List<String> absent = List.of(
                "เทศบาล", "องค์การบริหารส่วนตำบล", "ตัวชี้วัด", "ระดับ", "อำเภอ", "จังหวัด", "ITA", "เพิ่มขึ้น");
        assertThat(absent).filteredOn(sketch::mayHave).isEmpty();
        assertThat(sketch.mayHaveAny("เทศบาล", "ประจำปี")).isTrue();
        assertThat(sketch.mayHaveAny("เทศบาล", "อำเภอ")).isFalse();
    }

    @Test
    void isCertainOfCharacters() {
        TextSketch sketch = of(TEXT);
        assertThat(sketch.mayHave('ส')).isTrue();
        assertThat(sketch.mayHave('ฬ')).isFalse();
        assertThat(sketch.mayHave('(')).isTrue();
        assertThat(sketch.mayHave('[')).isFalse();
        assertThat(sketch.hasArabicDigits()).isTrue();
        assertThat(sketch.hasThaiDigits()).isFalse();
        assertThat(sketch.hasLatin()).isTrue();
        assertThat(of("๒๕๖๗ [_]").hasThaiDigits()).isTrue();
        assertThat(of("๒๕๖๗ [_]").hasLatin()).isFalse();
    }

    @Test
    void knowsLettersOfOtherScripts() {
        assertThat(of(TEXT).hasForeignLetters()).isFalse();
        assertThat(of("café ฿ … \uFFFC").hasForeignLetters()).isFalse();
        assertThat(of("กา\u0441").hasForeignLetters()).isTrue();
        assertThat(of("กา\u0E81").hasForeignLetters()).isTrue();
        assertThat(of("กา\u0915").hasForeignLetters()).isTrue();
    }

    @Test
    void countsDigitsThatAreGrouped() {
        assertThat(of(TEXT).mostDigits()).isEqualTo(10);
        assertThat(of("1-2345-67890-12-1").mostDigits()).isEqualTo(13);
        assertThat(of("๑ ๒๓๔๕ ๖๗๘๙๐ ๑๒ ๑").mostDigits()).isEqualTo(13);
        assertThat(of("+66 (0)81 234 5678").mostDigits()).isEqualTo(12);
        assertThat(of("081\u20132345678").mostDigits()).isEqualTo(10);
        assertThat(of("64.83\n65.45\n74.48").mostDigits()).isEqualTo(4);
        assertThat(of("12 ม.ค. 2567").mostDigits()).isEqualTo(4);
        assertThat(of("ไม่มี").mostDigits()).isZero();
    }
}
