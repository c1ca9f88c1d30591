package org.prongsai.thai;

import java.util.Arrays;
import java.util.Optional;

/** The months, by the names and abbreviations of the Royal Society's usage (the JDK's Thai locale agrees). */
public enum ThaiMonth {
    JANUARY("มกราคม", "ม.ค."),
    FEBRUARY("กุมภาพันธ์", "ก.พ."),
    MARCH("มีนาคม", "มี.ค."),
    APRIL("เมษายน", "เม.ย."),
    MAY("พฤษภาคม", "พ.ค."),
    JUNE("มิถุนายน", "มิ.ย."),
    JULY("กรกฎาคม", "ก.ค."),
    AUGUST("สิงหาคม", "ส.ค."),
    SEPTEMBER("กันยายน", "ก.ย."),
    OCTOBER("ตุลาคม", "ต.ค."),
    NOVEMBER("พฤศจิกายน", "พ.ย."),
    DECEMBER("ธันวาคม", "ธ.ค.");

    private final String fullName;
    private final String abbreviation;

    ThaiMonth(String fullName, String abbreviation) {
        this.fullName = fullName;
        this.abbreviation = abbreviation;
    }

    /** 1 for January to 12 for December. */
    public int number() {
        return ordinal() + 1;
    }

    public String fullName() {
        return fullName;
    }

    /** With both dots: ต.ค. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The month of a number from 1 to 12. */
    public static ThaiMonth of(int number) {
        if (number < 1 || number > 12) throw new IllegalArgumentException("month 1..12: " + number);
        return values()[number - 1];
    }

    /** The month written as a full name or as an abbreviation, with or without its dots ({@code ต.ค.}, {@code ต.ค}, {@code ตค}). */
    public static Optional<ThaiMonth> named(String name) {
        String bare = name.replace(".", "");
        return Arrays.stream(values())
                .filter(month -> month.fullName.equals(bare)
                        || month.abbreviation.replace(".", "").equals(bare))
                .findFirst();
    }
}
