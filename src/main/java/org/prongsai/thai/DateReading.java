package org.prongsai.thai;

import java.util.List;
import java.util.Optional;

/** What a text says when it is read as one day. */
public sealed interface DateReading {
    /** A day that exists. */
    record Day(BuddhistDate date) implements DateReading {}

    /** A day, month and year that the calendar does not have together, as 30 กุมภาพันธ์; the year in the Buddhist era. */
    record Impossible(int year, int month, int day) implements DateReading {}

    /** Not the text of one day. */
    record Unreadable() implements DateReading {}

    /**
     * Reads one day: {@code ๑๘ มีนาคม ๒๕๖๕}, {@code 9 พ.ย. 64}, {@code วันที่ ๑๘ เดือน มีนาคม พ.ศ. ๒๕๖๕}, {@code 18/3/2565} or
     * {@code 2565-03-18}. A year from 2400 on is Buddhist, an earlier one Common Era; a year of two digits is 25xx.
     */
    static DateReading of(String text) {
        Optional<List<DateTokens.Token>> tokens = DateTokens.of(text);
        if (tokens.isEmpty()) return new Unreadable();
        return new DayParser(tokens.get()).read();
    }

    /** The day, when there is one. */
    default Optional<BuddhistDate> existing() {
        return this instanceof Day day ? Optional.of(day.date()) : Optional.empty();
    }
}
