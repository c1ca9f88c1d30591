package org.prongsai.thai;

/** What kind of Thai character a character is. Ranges: the Unicode block Thai, U+0E00 to U+0E7F. */
public final class ThaiLetters {
    public static final char SARA_A = '\u0E30';
    public static final char SARA_AM = '\u0E33';
    public static final char SARA_AA = '\u0E32';
    public static final char NIKHAHIT = '\u0E4D';
    public static final char SARA_E = '\u0E40';
    public static final char SARA_AE = '\u0E41';
    public static final char MAI_YAMOK = '\u0E46';
    public static final char PAIYANNOI = '\u0E2F';

    private ThaiLetters() {}

    /** Any character of the Thai block: letters, marks, digits, ฿ and ฯ. */
    public static boolean isThai(int character) {
        return character >= 0x0E01 && character <= 0x0E5B && !(character >= 0x0E3B && character <= 0x0E3E);
    }

    /** A Thai consonant, vowel, mark, ๆ or ฯ: what words are written with; not a digit, not ฿. */
    public static boolean isLetter(int character) {
        return character >= 0x0E01 && character <= 0x0E3A || character >= 0x0E40 && character <= 0x0E4E;
    }

    /** A vowel or tone written above or below a consonant, which takes no width of its own. */
    public static boolean isMark(int character) {
        return character == 0x0E31
                || character >= 0x0E34 && character <= 0x0E3A
                || character >= 0x0E47 && character <= 0x0E4E;
    }

    /** A vowel that is written before its consonant: เ แ โ ใ ไ. */
    public static boolean isLeadingVowel(int character) {
        return character >= 0x0E40 && character <= 0x0E44;
    }

    /** One of ่ ้ ๊ ๋. */
    public static boolean isTone(int character) {
        return character >= 0x0E48 && character <= 0x0E4B;
    }

    /** A vowel above or below: ั ิ ี ึ ื ุ ู ฺ. */
    public static boolean isUpperOrLowerVowel(int character) {
        return character == 0x0E31 || character >= 0x0E34 && character <= 0x0E3A;
    }

    public static boolean isDigit(int character) {
        return character >= 0x0E50 && character <= 0x0E59;
    }
}
