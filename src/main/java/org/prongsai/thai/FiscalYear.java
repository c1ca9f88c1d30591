package org.prongsai.thai;

/**
 * A Thai fiscal year: 1 October of the year before to 30 September (พ.ร.บ. วิธีการงบประมาณ พ.ศ. ๒๕๖๑ มาตรา ๔).
 *
 * @param year Buddhist era, {@value #FIRST} to {@value #LAST}
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
    public static final int FIRST = 2500;
    public static final int LAST = 2599;

    public FiscalYear {
        if (!isPlausible(year)) throw new IllegalArgumentException("fiscal year 2500..2599 (Buddhist era): " + year);
    }

    public static boolean isPlausible(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** The fiscal year in which a day lies. */
    public static FiscalYear of(BuddhistDate date) {
        return new FiscalYear(date.month() >= 10 ? date.year() + 1 : date.year());
    }

    public BuddhistDate firstDay() {
        return new BuddhistDate(year - 1, 10, 1);
    }

    public BuddhistDate lastDay() {
        return new BuddhistDate(year, 9, 30);
    }

    /** The last day of the first six months (รอบ 6 เดือน): 31 March. */
    public BuddhistDate lastDayOfFirstHalf() {
        return new BuddhistDate(year, 3, 31);
    }

    /** The first month of a quarter from 1 (ต.ค.–ธ.ค.) to 4 (ก.ค.–ก.ย.). */
    public BuddhistDate firstDayOfQuarter(int quarter) {
        if (quarter < 1 || quarter > 4) throw new IllegalArgumentException("quarter 1..4: " + quarter);
        return quarter == 1 ? firstDay() : new BuddhistDate(year, quarter * 3 - 5, 1);
    }

    /** The last day of a quarter from 1 to 4. */
    public BuddhistDate lastDayOfQuarter(int quarter) {
        BuddhistDate first = firstDayOfQuarter(quarter);
        int month = first.month() + 2;
        return new BuddhistDate(first.year(), month, BuddhistDate.lastDayOf(first.year(), month));
    }

    public boolean contains(BuddhistDate date) {
        return date.compareTo(firstDay()) >= 0 && date.compareTo(lastDay()) <= 0;
    }

    /** Earlier years first. */
    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    /** The year in Arabic digits. */
    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
