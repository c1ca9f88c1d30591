package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    /** The forms of the five real documents, and the days that each means in fiscal year 2567. */
    @ParameterizedTest
    @CsvSource({
        "ต.ค. 67 - ก.ย. 68, 2024-10-01, 2025-09-30",
        "ม.ค. 64-มี.ค. 64, 2021-01-01, 2021-03-31",
        "มี.ค.64, 2021-03-01, 2021-03-31",
        "'ก.พ.64\nถึง\nเม.ย. 64', 2021-02-01, 2021-04-30",
        "เริ่ม มี.ค. ๒๕๖๕ - ตลอดปี ๒๕๖๕, 2022-03-01, 2022-09-30",
        "ระหว่างวันที่ ๒๗ - ๓๐ มีนาคม ๒๕๖๗, 2024-03-27, 2024-03-30",
        "(๑ ตุลาคม ๒๕๖๖ - ๓๐ กันยายน ๒๕๖๗), 2023-10-01, 2024-09-30",
        "(๒๕๖๑ - ๒๕๘๐), 2018-01-01, 2037-12-31",
        "เมื่อวันที่ 25 ก.พ. 2564, 2021-02-25, 2021-02-25",
        "เมื่อเดือนมกราคม 2564, 2021-01-01, 2021-01-31",
        "ภายใน 30 เม.ย. 2567, 2023-10-01, 2024-04-30",
        "๙ พ.ย. ๖๔, 2021-11-09, 2021-11-09",
        "รอบ ๑๒ เดือน, 2023-10-01, 2024-09-30",
        "รอบ 6 เดือน, 2023-10-01, 2024-03-31",
        "รายไตรมาส, 2023-10-01, 2024-09-30",
        "ทุกสิ้นปีงบประมาณ, 2023-10-01, 2024-09-30",
        "ตลอดปี, 2023-10-01, 2024-09-30",
        "ตลอดปีงบประมาณ 2566, 2022-10-01, 2023-09-30",
        "ไตรมาสที่ ๒, 2024-01-01, 2024-03-31",
        "ไตรมาส 1/2568, 2024-10-01, 2024-12-31",
        "ปีงบประมาณ พ.ศ. ๒๕๖๘, 2024-10-01, 2025-09-30",
        "ต.ค. - ธ.ค. 66, 2023-10-01, 2023-12-31",
        "1 ม.ค. - 31 มี.ค. 2567, 2024-01-01, 2024-03-31",
        "ตั้งแต่ ม.ค. 67 ถึง มี.ค. 67, 2024-01-01, 2024-03-31",
        "พ.ศ. 2567, 2024-01-01, 2024-12-31"
    })
    void readsTheFormsOfOfficers(String text, String from, String to) {
        Period.Span days = Period.of(text).orElseThrow().daysIn(new FiscalYear(2567));
        assertThat(days.from().toIso()).isEqualTo(from);
        assertThat(days.to().toIso()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "ต.ค. 67 - ก.ย. 68, ตุลาคม 2567 - กันยายน 2568",
        "มี.ค.64, มีนาคม 2564",
        "ระหว่างวันที่ ๒๗ - ๓๐ มีนาคม ๒๕๖๗, 27 - 30 มีนาคม 2567",
        "(๒๕๖๑ - ๒๕๘๐), 2561 - 2580",
        "๙ พ.ย. ๖๔, 9 พฤศจิกายน 2564",
        "ภายใน 30 เม.ย. 2564, ภายใน 30 เมษายน 2564",
        "เริ่ม มี.ค. ๒๕๖๕ - ตลอดปี ๒๕๖๕, เริ่ม มีนาคม 2565 - ตลอดปี 2565",
        "รอบ ๑๒ เดือน, รอบ 12 เดือน",
        "รอบ 6 เดือน ปีงบประมาณ 2567, รอบ 6 เดือน ปีงบประมาณ 2567",
        "ไตรมาส 1/2568, ไตรมาสที่ 1 ปีงบประมาณ 2568",
        "ตลอดปีงบประมาณ พ.ศ. 2566, ตลอดปีงบประมาณ 2566",
        "รายไตรมาส, ทุกไตรมาส",
        "ทุกสิ้นปีงบประมาณ, ทุกสิ้นปีงบประมาณ",
        "ปีงบประมาณ 2568, ปีงบประมาณ พ.ศ. 2568",
        "พ.ศ. 2567, พ.ศ. 2567"
    })
    void printsOneFormThatItReadsBack(String text, String printed) {
        Period period = Period.of(text).orElseThrow();
        assertThat(period.toThai()).isEqualTo(printed);
        assertThat(Period.of(printed)).contains(period);
        assertThat(Period.of(Digits.toThai(printed))).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "ต.ค. 67 - ก.ย. 68, ต.ค. 67 - ก.ย. 68",
        "๒๗ - ๓๐ มีนาคม ๒๕๖๗, 27 มี.ค. 67 - 30 มี.ค. 67",
        "๙ พ.ย. ๖๔, 9 พ.ย. 64",
        "เดือนมีนาคม 2564, มี.ค. 64"
    })
    void printsASpanInShort(String text, String printed) {
        Period.Span span = (Period.Span) Period.of(text).orElseThrow();
        assertThat(span.toShortThai()).isEqualTo(printed);
        assertThat(Period.of(printed)).contains(span);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "เร็ว ๆ นี้",
                "ก.ย. 68 - ต.ค. 67",
                "30 - 27 มีนาคม 2567",
                "๓๐ กุมภาพันธ์ ๒๕๖๘",
                "รอบ 9 เดือน",
                "ไตรมาสที่ 5",
                "ต.ค. - ",
                "ต.ค.",
                "27 - 30",
                "2567 - มีนาคม 2568",
                "ทุก",
                "ตลอดปี 67 และ 68"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThat(Period.of(text)).isEmpty();
    }
}
