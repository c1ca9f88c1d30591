package org.prongsai.thai;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of which parts may be left out: {@code ๒๗} in {@code ๒๗ - ๓๐ มีนาคม ๒๕๖๗}, or {@code ต.ค. 67}.
 *
 * @param year Buddhist era
 */
record PartialDate(OptionalInt day, Optional<ThaiMonth> month, OptionalInt year) {

    /** Buddhist year of a typed year: 25xx for two digits, plus 543 for a Common Era one; nothing for other numbers. */
    static OptionalInt buddhistYear(DateTokens.Number typed) {
        int value = typed.value();
        if (typed.length() == 2) return OptionalInt.of(2500 + value);
        if (typed.length() != 4) return OptionalInt.empty();
        int year = value < BuddhistDate.FIRST_YEAR ? value + BuddhistDate.ERA_OFFSET : value;
        return year >= BuddhistDate.FIRST_YEAR && year <= BuddhistDate.LAST_YEAR
                ? OptionalInt.of(year)
                : OptionalInt.empty();
    }

    /**
     * This date, with the month and year that it leaves out taken from a later one: {@code ต.ค. - ก.ย. 67} begins in the
     * year before.
     */
    PartialDate completedBy(PartialDate later) {
        boolean lacksMonth = month.isEmpty() && day.isPresent();
        Optional<ThaiMonth> completed = lacksMonth ? later.month : month;
        boolean yearBefore = completed.isPresent()
                && later.month.isPresent()
                && completed.get().compareTo(later.month.get()) > 0;
        OptionalInt said =
                later.year.isPresent() && yearBefore ? OptionalInt.of(later.year.getAsInt() - 1) : later.year;
        return new PartialDate(day, completed, year.isPresent() ? year : said);
    }

    /** How exact it is; nothing when it lacks its year, or its month while it has a day. */
    Optional<Period.Precision> precision() {
        if (year.isEmpty()) return Optional.empty();
        if (day.isPresent()) return month.map(named -> Period.Precision.DAY);
        return Optional.of(month.isPresent() ? Period.Precision.MONTH : Period.Precision.YEAR);
    }

    /** The first day that it covers. Only for a date that has its {@link #precision()}. */
    Optional<BuddhistDate> first() {
        return dayOf(month.map(ThaiMonth::number).orElse(1), day.orElse(1));
    }

    /** The last day that it covers. Only for a date that has its {@link #precision()}. */
    Optional<BuddhistDate> last() {
        int lastMonth = month.map(ThaiMonth::number).orElse(12);
        return dayOf(lastMonth, day.orElse(BuddhistDate.lastDayOf(year.getAsInt(), lastMonth)));
    }

    private Optional<BuddhistDate> dayOf(int monthNumber, int dayNumber) {
        int buddhist = year.getAsInt();
        return BuddhistDate.exists(buddhist, monthNumber, dayNumber)
                ? Optional.of(new BuddhistDate(buddhist, monthNumber, dayNumber))
                : Optional.empty();
    }
}
