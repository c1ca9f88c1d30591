package org.prongsai.thai;

import java.util.Optional;
import java.util.OptionalInt;

/** When something is done, as officers write it. Every form can be read from its own {@link #toThai()}. */
public sealed interface Period {
    /** How exactly the ends of a span were written. */
    enum Precision {
        DAY,
        MONTH,
        YEAR,
        FISCAL_YEAR
    }

    /** Which year a "whole year" means. */
    enum YearKind {
        FISCAL,

        /** ตลอดปี, which does not say whether the fiscal or the calendar year is meant. */
        UNSAID
    }

    /** How often something is done. */
    enum Frequency {
        MONTHLY("ทุกเดือน"),
        QUARTERLY("ทุกไตรมาส"),
        YEARLY("ทุกปี"),
        FISCAL_YEAR_END("ทุกสิ้นปีงบประมาณ");

        private final String thai;

        Frequency(String thai) {
            this.thai = thai;
        }
    }

    /** From the first day to the last, both included; one day, month or year when the ends fall in the same. */
    record Span(BuddhistDate from, BuddhistDate to, Precision precision) implements Period {
        public Span {
            if (to.compareTo(from) < 0) throw new IllegalArgumentException("ends before it starts: " + from + " " + to);
        }

        @Override
        public Span daysIn(FiscalYear year) {
            return this;
        }

        @Override
        public String toThai() {
            return switch (precision) {
                case DAY -> days();
                case MONTH -> months();
                case YEAR -> from.year() == to.year() ? "พ.ศ. " + from.year() : from.year() + " - " + to.year();
                case FISCAL_YEAR -> "ปีงบประมาณ พ.ศ. " + fiscalYears();
            };
        }

        /** With abbreviated months and two-digit years: {@code ต.ค. 67 - ก.ย. 68}. */
        public String toShortThai() {
            return switch (precision) {
                case DAY -> from.equals(to) ? from.toShortThai() : from.toShortThai() + " - " + to.toShortThai();
                case MONTH -> sameMonth() ? shortMonth(from) : shortMonth(from) + " - " + shortMonth(to);
                case YEAR, FISCAL_YEAR -> toThai();
            };
        }

        private String fiscalYears() {
            int first = from.year() + 1;
            return first == to.year() ? Integer.toString(first) : first + " - " + to.year();
        }

        private String days() {
            if (from.equals(to)) return from.toThai();
            return sameMonth() ? from.day() + " - " + to.toThai() : from.toThai() + " - " + to.toThai();
        }

        private String months() {
            return sameMonth() ? month(from) : month(from) + " - " + month(to);
        }

        private boolean sameMonth() {
            return from.month() == to.month() && from.year() == to.year();
        }

        private static String month(BuddhistDate date) {
            return ThaiMonth.of(date.month()).fullName() + " " + date.year();
        }

        private static String shortMonth(BuddhistDate date) {
            return ThaiMonth.of(date.month()).abbreviation() + " " + BuddhistDate.twoDigits(date.year());
        }
    }

    /** From a day on, for the rest of a year: {@code เริ่ม มี.ค. ๒๕๖๕ - ตลอดปี ๒๕๖๕}. */
    record Starting(Span from, WholeYear rest) implements Period {
        @Override
        public Span daysIn(FiscalYear year) {
            BuddhistDate end = rest.daysIn(year).to();
            BuddhistDate last = end.compareTo(from.to()) < 0 ? from.to() : end;
            return new Span(from.from(), last, Precision.DAY);
        }

        @Override
        public String toThai() {
            return "เริ่ม " + from.toThai() + " - " + rest.toThai();
        }
    }

    /** Until the last day of a span: {@code ภายใน 30 เม.ย. 2564}. */
    record Deadline(Span by) implements Period {
        @Override
        public Span daysIn(FiscalYear year) {
            BuddhistDate end = by.to();
            return new Span(year.firstDay().compareTo(end) < 0 ? year.firstDay() : end, end, Precision.DAY);
        }

        @Override
        public String toThai() {
            return "ภายใน " + by.toThai();
        }
    }

    /** ตลอดปี, ตลอดปีงบประมาณ; the year in the Buddhist era when it is said. */
    record WholeYear(YearKind kind, OptionalInt year) implements Period {
        @Override
        public Span daysIn(FiscalYear year) {
            return wholeYear(this.year.isPresent() ? new FiscalYear(this.year.getAsInt()) : year);
        }

        @Override
        public String toThai() {
            String words = kind == YearKind.FISCAL ? "ตลอดปีงบประมาณ" : "ตลอดปี";
            return year.isPresent() ? words + " " + year.getAsInt() : words;
        }
    }

    /** A quarter of a fiscal year, 1 to 4; the fiscal year when it is said. */
    record Quarter(int number, Optional<FiscalYear> fiscalYear) implements Period {
        public Quarter {
            if (number < 1 || number > 4) throw new IllegalArgumentException("quarter 1..4: " + number);
        }

        @Override
        public Span daysIn(FiscalYear year) {
            FiscalYear meant = fiscalYear.orElse(year);
            return new Span(meant.firstDayOfQuarter(number), meant.lastDayOfQuarter(number), Precision.MONTH);
        }

        @Override
        public String toThai() {
            return "ไตรมาสที่ " + number
                    + fiscalYear.map(year -> " ปีงบประมาณ " + year).orElse("");
        }
    }

    /** A round of reporting: the first 6, or all 12 months of a fiscal year; the fiscal year when it is said. */
    record Round(int months, Optional<FiscalYear> fiscalYear) implements Period {
        public Round {
            if (months != 6 && months != 12)
                throw new IllegalArgumentException("a round has 6 or 12 months: " + months);
        }

        @Override
        public Span daysIn(FiscalYear year) {
            FiscalYear meant = fiscalYear.orElse(year);
            BuddhistDate end = months == 6 ? meant.lastDayOfFirstHalf() : meant.lastDay();
            return new Span(meant.firstDay(), end, Precision.MONTH);
        }

        @Override
        public String toThai() {
            return "รอบ " + months + " เดือน"
                    + fiscalYear.map(year -> " ปีงบประมาณ " + year).orElse("");
        }
    }

    /** Again and again. */
    record Recurring(Frequency frequency) implements Period {
        @Override
        public Span daysIn(FiscalYear year) {
            return wholeYear(year);
        }

        @Override
        public String toThai() {
            return frequency.thai;
        }
    }

    /** One way to write it, in Arabic digits, which {@link #of} reads back as this period. */
    String toThai();

    /** Reads a period in any of the forms of this type; nothing when the text is none of them, or names a day that does not exist. */
    static Optional<Period> of(String text) {
        return DateTokens.of(text).flatMap(tokens -> new PeriodParser(tokens).read());
    }

    /** The days that are meant when it is said of a fiscal year. A recurring period covers the whole year. */
    Span daysIn(FiscalYear year);

    private static Span wholeYear(FiscalYear year) {
        return new Span(year.firstDay(), year.lastDay(), Precision.FISCAL_YEAR);
    }
}
