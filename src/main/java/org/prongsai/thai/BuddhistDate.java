package org.prongsai.thai;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * A day of the Thai civil calendar. A value of this type exists in the calendar: 30 กุมภาพันธ์ cannot be built.
 *
 * @param year Buddhist era, {@value #FIRST_YEAR} to {@value #LAST_YEAR}; the Common Era year plus 543
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record BuddhistDate(int year, int month, int day) implements Comparable<BuddhistDate> {
    /** Buddhist era minus Common Era. */
    public static final int ERA_OFFSET = 543;

    /** Years from here on are taken as Buddhist, earlier ones as Common Era. */
    public static final int FIRST_YEAR = 2400;

    public static final int LAST_YEAR = 2799;

    public BuddhistDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("no such day (BE year-month-day): " + year + "-" + month + "-" + day);
        }
    }

    /** Whether the calendar has the day. Leap years follow the Common Era year. */
    public static boolean exists(int year, int month, int day) {
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= lastDayOf(year, month);
    }

    /** The number of days of a month; year in the Buddhist era. */
    public static int lastDayOf(int year, int month) {
        return YearMonth.of(year - ERA_OFFSET, month).lengthOfMonth();
    }

    public static BuddhistDate of(LocalDate date) {
        return new BuddhistDate(date.getYear() + ERA_OFFSET, date.getMonthValue(), date.getDayOfMonth());
    }

    public LocalDate toLocalDate() {
        return LocalDate.of(year - ERA_OFFSET, month, day);
    }

    /** ISO 8601 in the Common Era: {@code 2024-10-01} for 1 ตุลาคม 2567. */
    public String toIso() {
        return toLocalDate().toString();
    }

    /** Midnight in Bangkok, RFC 3339: {@code 2024-10-01T00:00:00+07:00}. */
    public String toInstantInBangkok() {
        return toIso() + "T00:00:00" + ZoneOffset.ofHours(7).getId();
    }

    /** {@code 1 ตุลาคม 2567}, in Arabic digits. */
    public String toThai() {
        return day + " " + ThaiMonth.of(month).fullName() + " " + year;
    }

    /** {@code 1 ต.ค. 67}, in Arabic digits. */
    public String toShortThai() {
        return day + " " + ThaiMonth.of(month).abbreviation() + " " + twoDigits(year);
    }

    /** {@code วันที่ 1 เดือน ตุลาคม พ.ศ. 2567}, in Arabic digits. */
    public String toFormalThai() {
        return "วันที่ " + day + " เดือน " + ThaiMonth.of(month).fullName() + " พ.ศ. " + year;
    }

    @Override
    public int compareTo(BuddhistDate other) {
        return toLocalDate().compareTo(other.toLocalDate());
    }

    /** The last two digits of a year, which stand for a year of 25xx. */
    static String twoDigits(int year) {
        int short_ = year % 100;
        return short_ < 10 ? "0" + short_ : Integer.toString(short_);
    }
}
