package org.prongsai.thai;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.prongsai.thai.DateTokens.Number;
import org.prongsai.thai.Period.Frequency;
import org.prongsai.thai.Period.Precision;
import org.prongsai.thai.Period.Span;
import org.prongsai.thai.Period.WholeYear;
import org.prongsai.thai.Period.YearKind;

/** Reads tokens as a period. */
final class PeriodParser {
    private final TokenReader reader;

    PeriodParser(List<DateTokens.Token> tokens) {
        this.reader = new TokenReader(tokens);
    }

    Optional<Period> read() {
        Optional<? extends Period> period = form();
        return reader.atEnd() ? period.map(found -> found) : Optional.empty();
    }

    private Optional<? extends Period> form() {
        if (reader.take("รอบ")) return round();
        if (reader.take("รายเดือน", "ทุกเดือน")) return recurring(Frequency.MONTHLY);
        if (reader.take("รายไตรมาส", "ทุกไตรมาส")) return recurring(Frequency.QUARTERLY);
        if (reader.take("รายปี", "ทุกปี")) return recurring(Frequency.YEARLY);
        if (reader.take("ทุก"))
            return reader.take("สิ้นปีงบประมาณ") ? recurring(Frequency.FISCAL_YEAR_END) : Optional.empty();
        if (reader.take("ไตรมาสที่", "ไตรมาส")) return quarter();
        if (reader.take("เริ่ม", "ตั้งแต่วันที่", "ตั้งแต่")) return starting();
        if (reader.take("ภายในวันที่", "ภายในเดือน", "ภายใน")) return deadline().map(Period.Deadline::new);
        Optional<WholeYear> wholeYear = wholeYear();
        if (wholeYear.isPresent()) return wholeYear;
        if (reader.take("ปีงบประมาณ", "ประจำปีงบประมาณ")) return fiscalYears();
        if (reader.take("ระหว่างวันที่", "ระหว่าง")) return between();
        reader.take("เมื่อวันที่", "เมื่อเดือน", "เมื่อ");
        return span();
    }

    private Optional<Span> deadline() {
        return reader.take("ปีงบประมาณ") ? fiscalYear().map(year -> spanOf(year, year)) : span();
    }

    /** {@code ปีงบประมาณ 2567}, {@code ปีงบประมาณ 2567 - 2568}. */
    private Optional<Span> fiscalYears() {
        Optional<FiscalYear> first = fiscalYear();
        if (first.isEmpty() || !reader.takeTo()) return first.map(year -> spanOf(year, year));
        return fiscalYear().filter(last -> last.compareTo(first.get()) > 0).map(last -> spanOf(first.get(), last));
    }

    /** {@code ระหว่าง … ถึง …}, {@code ระหว่าง … และ …}. */
    private Optional<Span> between() {
        Optional<PartialDate> from = partialDate();
        if (from.isEmpty()) return Optional.empty();
        if (!reader.takeTo() && !reader.take("และ")) return spanOf(from.get(), from.get());
        return partialDate().flatMap(to -> spanOf(from.get().completedBy(to), to));
    }

    private static Optional<Period> recurring(Frequency frequency) {
        return Optional.of(new Period.Recurring(frequency));
    }

    private Optional<Period> round() {
        Optional<Number> months = reader.number();
        boolean valid =
                months.isPresent() && (months.get().value() == 6 || months.get().value() == 12);
        if (!valid || !reader.take("เดือน")) return Optional.empty();
        return Optional.of(new Period.Round(months.get().value(), fiscalYearIfSaid()));
    }

    private Optional<Period> quarter() {
        Optional<Number> number = reader.number();
        if (number.isEmpty() || number.get().value() < 1 || number.get().value() > 4) return Optional.empty();
        if (reader.takeSlash()) {
            Optional<FiscalYear> year = fiscalYear();
            return year.isPresent()
                    ? Optional.of(new Period.Quarter(number.get().value(), year))
                    : Optional.empty();
        }
        return Optional.of(new Period.Quarter(number.get().value(), fiscalYearIfSaid()));
    }

    private Optional<FiscalYear> fiscalYearIfSaid() {
        reader.take("ปีงบประมาณ", "ประจำปีงบประมาณ");
        return fiscalYear();
    }

    /** A plausible fiscal year; any other number is left, so that the text cannot be read. */
    private Optional<FiscalYear> fiscalYear() {
        int start = reader.position();
        Optional<FiscalYear> year = reader.year().stream()
                .filter(FiscalYear::isPlausible)
                .mapToObj(FiscalYear::new)
                .findFirst();
        if (year.isEmpty()) reader.backTo(start);
        return year;
    }

    private Optional<WholeYear> wholeYear() {
        boolean fiscal = reader.take("ตลอดปีงบประมาณ");
        if (!fiscal && !reader.take("ตลอดปี")) return Optional.empty();
        Optional<FiscalYear> year = fiscalYear();
        return Optional.of(new WholeYear(
                fiscal ? YearKind.FISCAL : YearKind.UNSAID,
                year.map(said -> OptionalInt.of(said.year())).orElse(OptionalInt.empty())));
    }

    private Optional<? extends Period> starting() {
        Optional<PartialDate> from = partialDate();
        boolean to = reader.takeTo();
        if (from.isEmpty()) return Optional.empty();
        Optional<WholeYear> rest = wholeYear();
        if (rest.isPresent()) {
            return spanOf(from.get(), from.get()).map(start -> new Period.Starting(start, rest.get()));
        }
        return to ? partialDate().flatMap(end -> spanOf(from.get().completedBy(end), end)) : Optional.empty();
    }

    private Optional<Span> span() {
        Optional<PartialDate> from = partialDate();
        if (from.isEmpty()) return Optional.empty();
        if (!reader.takeTo()) return spanOf(from.get(), from.get());
        return partialDate().flatMap(to -> spanOf(from.get().completedBy(to), to));
    }

    /** A day, a month or a year, each with what follows it: {@code 27}, {@code 27 มีนาคม}, {@code ต.ค. 67}, {@code 2561}. */
    private Optional<PartialDate> partialDate() {
        reader.take("วันที่");
        int start = reader.position();
        Optional<PartialDate> inNumbers = dateInNumbers();
        if (inNumbers.isPresent()) return inNumbers;
        reader.backTo(start);
        Optional<Number> number = reader.number();
        reader.take("เดือน");
        Optional<ThaiMonth> month = reader.month();
        if (month.isPresent()) {
            OptionalInt day = number.map(typed -> OptionalInt.of(typed.value())).orElse(OptionalInt.empty());
            return Optional.of(new PartialDate(day, month, reader.year()));
        }
        if (number.isPresent() && number.get().length() <= 2) {
            return Optional.of(
                    new PartialDate(OptionalInt.of(number.get().value()), Optional.empty(), OptionalInt.empty()));
        }
        reader.backTo(start);
        OptionalInt year = reader.year();
        return year.isPresent()
                ? Optional.of(new PartialDate(OptionalInt.empty(), Optional.empty(), year))
                : Optional.empty();
    }

    /** {@code 18/3/2565}, {@code 2565-03-18}. */
    private Optional<PartialDate> dateInNumbers() {
        Optional<Number> first = reader.number();
        boolean slashed = reader.takeSlash();
        if (first.isEmpty() || !slashed && !reader.takeTo()) return Optional.empty();
        Optional<Number> month = reader.number().filter(number -> number.length() <= 2);
        boolean goesOn = slashed ? reader.takeSlash() : reader.takeTo();
        Optional<Number> last = goesOn ? reader.number() : Optional.empty();
        if (month.isEmpty() || last.isEmpty()) return Optional.empty();
        Number year = slashed ? last.get() : first.get();
        Number day = slashed ? first.get() : last.get();
        boolean usable = day.length() <= 2
                && (slashed || year.length() == 4)
                && month.get().value() >= 1
                && month.get().value() <= 12;
        if (!usable) return Optional.empty();
        return Optional.of(new PartialDate(
                OptionalInt.of(day.value()),
                Optional.of(ThaiMonth.of(month.get().value())),
                PartialDate.buddhistYear(year)));
    }

    private static Optional<Span> spanOf(PartialDate from, PartialDate to) {
        Optional<Precision> precision = from.precision();
        if (precision.isEmpty() || !precision.equals(to.precision())) return Optional.empty();
        Optional<BuddhistDate> first = from.first();
        Optional<BuddhistDate> last = to.last();
        boolean exists = first.isPresent() && last.isPresent() && last.get().compareTo(first.get()) >= 0;
        return exists ? Optional.of(new Span(first.get(), last.get(), precision.get())) : Optional.empty();
    }

    private static Span spanOf(FiscalYear first, FiscalYear last) {
        return new Span(first.firstDay(), last.lastDay(), Precision.FISCAL_YEAR);
    }
}
