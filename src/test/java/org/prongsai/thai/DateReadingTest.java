package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {
    @ParameterizedTest
    @CsvSource({
        "๑๘ มีนาคม ๒๕๖๕, 2022-03-18",
        "9 พ.ย. 64, 2021-11-09",
        "๙ พ.ย. ๖๔, 2021-11-09",
        "9พ.ย.64, 2021-11-09",
        "วันที่ ๑๘ เดือน มีนาคม พ.ศ. ๒๕๖๕, 2022-03-18",
        "เมื่อวันที่ 25 ก.พ. 2564, 2021-02-25",
        "2565-03-18, 2022-03-18",
        "2022-03-18, 2022-03-18",
        "18/3/2565, 2022-03-18",
        "18/03/65, 2022-03-18",
        "18 มีนาคม 2022, 2022-03-18",
        "29 กุมภาพันธ์ 2567, 2024-02-29",
        "1 ต.ค 67, 2024-10-01",
        "๑๘ มีค ๖๕, 2022-03-18",
        "18 มีค. 65, 2022-03-18",
        "18-03-2565, 2022-03-18",
        "18 มีนาคม ค.ศ. 2022, 2022-03-18",
        "18 มีนาคม พุทธศักราช 2565, 2022-03-18",
        "18 มีนาคม พ. ศ. 2565, 2022-03-18",
        "วันศุกร์ที่ 18 มีนาคม 2565, 2022-03-18"
    })
    void readsADay(String text, String iso) {
        assertThat(DateReading.of(text).existing().map(BuddhistDate::toIso)).contains(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "๓๐ กุมภาพันธ์ ๒๕๖๘, 2568, 2, 30",
        "2567-02-30, 2567, 2, 30",
        "29 กุมภาพันธ์ 2566, 2566, 2, 29",
        "2568-02-29, 2568, 2, 29",
        "31 เม.ย. 64, 2564, 4, 31",
        "0 มกราคม 2567, 2567, 1, 0"
    })
    void tellsADayThatDoesNotExist(String text, int year, int month, int day) {
        assertThat(DateReading.of(text)).isEqualTo(new DateReading.Impossible(year, month, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "มีนาคม 2565",
                "๑๘ มีนาคม",
                "1๘ มีนาคม 2565",
                "พรุ่งนี้",
                "18 มีนาคม 256",
                "2565-03",
                "18-3-65",
                "18 มีนาคม ค.ศ. 22",
                "18 มีนาคม ค.ศ. 2565",
                "18 มีนาคม พ.ศ. 2022",
                "1 2 3",
                "๑๘ มีนาคม ๒๕๖๕ นะ"
            })
    void refusesWhatIsNotOneDay(String text) {
        assertThat(DateReading.of(text)).isEqualTo(new DateReading.Unreadable());
    }

    @Test
    void aDateThatDoesNotExistCannotBeBuilt() {
        assertThatThrownBy(() -> new BuddhistDate(2568, 2, 30)).hasMessageContaining("2568-2-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2567-10-01, 1 ตุลาคม 2567, 1 ต.ค. 67, วันที่ 1 เดือน ตุลาคม พ.ศ. 2567",
        "2500-02-09, 9 กุมภาพันธ์ 2500, 9 ก.พ. 00, วันที่ 9 เดือน กุมภาพันธ์ พ.ศ. 2500"
    })
    void printsEveryForm(String iso, String full, String abbreviated, String formal) {
        BuddhistDate date = DateReading.of(iso).existing().orElseThrow();
        assertThat(date.toThai()).isEqualTo(full);
        assertThat(date.toShortThai()).isEqualTo(abbreviated);
        assertThat(date.toFormalThai()).isEqualTo(formal);
    }

    @Test
    void everyDayOfACenturyIsReadBackFromEveryFormItIsPrintedIn() {
        BuddhistDate first = new BuddhistDate(2500, 1, 1);
        for (int i = 0; i < 36_524; i += 7) {
            BuddhistDate date = BuddhistDate.of(first.toLocalDate().plusDays(i));
            for (String printed : new String[] {date.toThai(), date.toShortThai(), date.toFormalThai(), date.toIso()}) {
                assertThat(DateReading.of(printed).existing()).contains(date);
                assertThat(DateReading.of(Digits.toThai(printed)).existing()).contains(date);
            }
        }
    }
}
