package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.thai.CitizenIdMention.Ground;

/** All ids are made up: runs of digits whose check digit was computed. */
class CitizenIdTest {
    @ParameterizedTest
    @CsvSource({
        "1101400123451, true",
        "1234567890121, true",
        "3100600445635, true",
        "8999999999996, true",
        "1101400123452, false",
        "1101400123450, false",
        "1234567890123, false",
        "0994000123451, false",
        "9101400123456, false",
        "110140012345, false",
        "11014001234510, false",
        "๑๑๐๑๔๐๐๑๒๓๔๕๑, false"
    })
    void checksTheFirstAndTheLastDigit(String digits, boolean valid) {
        assertThat(CitizenId.isValid(digits)).isEqualTo(valid);
    }

    /** The rule of the check digit, once more in other words: each digit by its weight from 13 down to 2. */
    @Test
    void oneOfTenLastDigitsIsRight() {
        for (String first : List.of("110140012345", "371010077777", "500000000000", "812345678901")) {
            int sum = IntStream.range(0, 12)
                    .map(i -> (first.charAt(i) - '0') * (13 - i))
                    .sum();
            List<Integer> right = IntStream.range(0, 10)
                    .filter(last -> CitizenId.isValid(first + last))
                    .boxed()
                    .toList();
            assertThat(right).containsExactly((11 - sum % 11) % 10);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'1101400123451', xxxxxxxxx3451",
        "'1-1014-00123-45-1', x-xxxx-xxxx3-45-1",
        "'1 1014 00123 45 1', x xxxx xxxx3 45 1",
        "'1 - 1014 - 00123 - 45 - 1', x - xxxx - xxxx3 - 45 - 1",
        "'๑๑๐๑๔๐๐๑๒๓๔๕๑', xxxxxxxxx๓๔๕๑",
        "'๑-๑๐๑๔-๐๐๑๒๓-๔๕-๑', x-xxxx-xxxx๓-๔๕-๑",
        "'นายสมมุติ ดี เลข 1101400123451 อยู่หมู่ที่ 3', xxxxxxxxx3451",
        "'ผู้เข้าร่วมโครงการ นายสมมุติ ใจดี 1101400123451', xxxxxxxxx3451",
        "'โครงการที่ 5 1101400123451', xxxxxxxxx3451",
        "'บัตรประจำตัวประชาชนเลขที่ 1 1014 00123 45 1', x xxxx xxxx3 45 1",
        "'ใช้จ่ายงบประมาณตามโครงการ\n1101400123451', xxxxxxxxx3451",
        "'เลข1101400123451ครับ', xxxxxxxxx3451",
        "'(1101400123451)', xxxxxxxxx3451",
        "'นายสมมุติ,1101400123451,หมู่ที่ 3', xxxxxxxxx3451",
        "'id:1101400123451.', xxxxxxxxx3451",
        "'เลขประจำตัวประชาชน 1 1 0 1 4 0 0 1 2 3 4 5 1', x x x x x x x x x 3 4 5 1"
    })
    void findsIdsHoweverTheyAreWritten(String text, String masked) {
        List<CitizenIdMention> found = CitizenIdMention.in(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).masked()).isEqualTo(masked);
        assertThat(found.get(0).ground()).isEqualTo(Ground.CHECK_DIGIT);
        assertThat(text.substring(found.get(0).start(), found.get(0).end()))
                .isEqualTo(found.get(0).typed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เลขประจำตัวประชาชน 1101400123452",
                "เลขประจำตัวประชาชน: 1-1014-00123-45-2",
                "บัตรประชาชนเลขที่ ๑-๑๐๑๔-๐๐๑๒๓-๔๕-๒",
                "เลขประจำตัวประชาชนของนายสมมุติ คือ 1101400123452",
                "เลขประจ าตัวประชาชน 1101400123452",
                "ID card: 1101400123452"
            })
    void takesTheWordOfWhatStandsBefore(String text) {
        assertThat(CitizenIdMention.in(text))
                .extracting(CitizenIdMention::ground)
                .containsExactly(Ground.WORDS_ONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a wrong check digit
                "1101400123452",
                "รหัส 1500834001000",
                "เลขที่โครงการ 67011234567",
                "ครุภัณฑ์ 416-60-0001",
                // a right check digit, and words that say what it is
                "เลขที่โครงการ 1101400123451",
                "เลขที่โครงการ (e-GP) : 1101400123451",
                "รหัสงบประมาณ 1101400123451",
                "เลขคุมสัญญาในระบบ e-GP เลขที่ 1101400123451",
                "GFMIS 1101400123451",
                "เลขประจำตัวผู้เสียภาษีอากร 1101400123451",
                "เลขประจำตัวผู้เสียภาษี 0994000123451",
                "บัญชีเลขที่ 1101400123451",
                // part of something longer
                "15008340011101400123451",
                "11014001234510",
                "https://example.go.th/doc/1101400123451",
                "www.example.go.th?id=1101400123451",
                "1101400123451@example.go.th",
                "scan_1101400123451.pdf",
                "EGP-1101400123451",
                "01-1101400123451",
                "1101400123451.00 บาท",
                "1,101,400,123,451",
                // not an id's groups
                "110-140-012-3451",
                "1 1 0 1 4 0 0 1 2 3 4 5 1",
                "25 10 2567 1234 451",
                "081-234-5678",
                ""
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(CitizenIdMention.in(text)).isEmpty();
    }

    @Test
    void tellsAListOfOtherNumbersByItsCheckDigits() {
        String codes = IntStream.range(0, 40)
                .mapToObj(i -> Long.toString(6_701_000_123_450L + i))
                .collect(Collectors.joining("\n"));
        assertThat(CitizenIdMention.in(codes)).isEmpty();
        assertThat(CitizenIdMention.in(codes + "\nเลขประจำตัวประชาชน 1101400123451"))
                .hasSize(1);
        String people = "1101400123451\n1234567890121\n3100600445635\n8999999999996\n1101400123452";
        assertThat(CitizenIdMention.in(people)).hasSize(4);
    }

    @Test
    void masksALineCharacterByCharacter() {
        String line = "- นายสมมุติ 1-1014-00123-45-1 และ ๑๑๐๑๔๐๐๑๒๓๔๕๑";
        assertThat(CitizenIdMention.maskedIn(line)).isEqualTo("- นายสมมุติ x-xxxx-xxxx3-45-1 และ xxxxxxxxx๓๔๕๑");
    }

    @Test
    void publishesTheFormWithDashes() {
        assertThat(CitizenIdMention.in("1101400123451").get(0).publishable()).isEqualTo("x-xxxx-xxxx3-45-1");
        assertThat(CitizenIdMention.in("๑๑๐๑๔๐๐๑๒๓๔๕๑").get(0).publishable()).isEqualTo("x-xxxx-xxxx๓-๔๕-๑");
    }
}
