package org.prongsai.thai;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.prongsai.thai.DateTokens.Number;

/** Reads tokens as one day. */
final class DayParser {
    private static final String[] DAY = {
        "วันที่",
        "เมื่อวันที่",
        "วันอาทิตย์ที่",
        "วันจันทร์ที่",
        "วันอังคารที่",
        "วันพุธที่",
        "วันพฤหัสบดีที่",
        "วันศุกร์ที่",
        "วันเสาร์ที่"
    };

    private final TokenReader reader;

    DayParser(List<DateTokens.Token> tokens) {
        this.reader = new TokenReader(tokens);
    }

    DateReading read() {
        reader.take(DAY);
        Optional<Number> first = reader.number();
        if (first.isEmpty()) return new DateReading.Unreadable();
        if (reader.takeTo()) return first.get().length() == 4 ? readIso(first.get()) : readDashed(first.get());
        if (reader.takeSlash()) return readSlashed(first.get());
        return readNamed(first.get());
    }

    private DateReading readNamed(Number day) {
        reader.take("เดือน");
        Optional<ThaiMonth> month = reader.month();
        OptionalInt year = reader.year();
        return month.isPresent() ? day(year, month.get().number(), day.value()) : new DateReading.Unreadable();
    }

    private DateReading readIso(Number year) {
        Optional<Number> month = reader.number();
        boolean second = reader.takeTo();
        Optional<Number> day = reader.number();
        if (year.length() != 4 || month.isEmpty() || !second || day.isEmpty()) return new DateReading.Unreadable();
        return day(
                PartialDate.buddhistYear(year), month.get().value(), day.get().value());
    }

    private DateReading readSlashed(Number day) {
        Optional<Number> month = reader.number();
        boolean second = reader.takeSlash();
        Optional<Number> year = reader.number();
        if (month.isEmpty() || !second || year.isEmpty()) return new DateReading.Unreadable();
        return day(PartialDate.buddhistYear(year.get()), month.get().value(), day.value());
    }

    /** {@code 18-03-2565}: only with a year of four digits, for it may be a range otherwise. */
    private DateReading readDashed(Number day) {
        Optional<Number> month = reader.number();
        boolean second = reader.takeTo();
        Optional<Number> year = reader.number().filter(number -> number.length() == 4);
        if (month.isEmpty() || !second || year.isEmpty()) return new DateReading.Unreadable();
        return day(PartialDate.buddhistYear(year.get()), month.get().value(), day.value());
    }

    private DateReading day(OptionalInt year, int month, int day) {
        if (year.isEmpty() || !reader.atEnd() || month < 1 || month > 12 || day > 99)
            return new DateReading.Unreadable();
        return BuddhistDate.exists(year.getAsInt(), month, day)
                ? new DateReading.Day(new BuddhistDate(year.getAsInt(), month, day))
                : new DateReading.Impossible(year.getAsInt(), month, day);
    }
}
