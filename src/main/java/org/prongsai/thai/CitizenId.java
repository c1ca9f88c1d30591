package org.prongsai.thai;

/**
 * The rule of Thai citizen ids (เลขประจำตัวประชาชน): 13 digits, of which the first tells how its holder came into the register, 1 to 8, and
 * the last checks the others. The rule is that of the Department of Provincial Administration (กรมการปกครอง).
 */
final class CitizenId {
    private static final int LENGTH = 13;

    private CitizenId() {}

    /** Whether a number could be a citizen id: 13 Arabic digits of which the first and the last are right. */
    static boolean isValid(String digits) {
        if (digits.length() != LENGTH || !digits.chars().allMatch(Digits::isArabic)) return false;
        char first = digits.charAt(0);
        return first >= '1' && first <= '8' && digits.charAt(LENGTH - 1) == checkDigit(digits);
    }

    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) sum += (digits.charAt(i) - '0') * (LENGTH - i);
        return (char) ('0' + (11 - sum % 11) % 10);
    }
}
