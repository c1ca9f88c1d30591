package org.prongsai.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number within a text that is, or is said to be, a citizen id.
 *
 * @param start index of its first digit
 * @param end index behind its last digit
 * @param typed as it stands there: Thai or Arabic digits, plain, with dashes or with spaces
 * @param ground why it is taken for one
 */
public record CitizenIdMention(int start, int end, String typed, Ground ground) {
    /** Why a number is taken for a citizen id. */
    public enum Ground {
        /** Its check digit is right. */
        CHECK_DIGIT,
        /** Its check digit is wrong, but the words before it call it one: a slip of a real one, or a made-up one. */
        WORDS_ONLY
    }

    private static final int DIGITS = 13;
    private static final char MASK = 'x';

    /** The last digits, which are left when a number is masked. */
    private static final int SHOWN = 4;

    private static final String DASH = "[-\u2010\u2011\u2012\u2013]";

    /** {@code 1-2345-67890-12-1}, {@code 1 2345 67890 12 1}, {@code 1234567890121}, and on forms each digit in a box of its own. */
    private static final Pattern NUMBER = Pattern.compile("D{13}|D~D{4}~D{5}~D{2}~D|(?<boxes>D(?:~D){12})"
            .replace("~", "(?:\\h?" + DASH + "\\h?|\\h)")
            .replace("D", "[0-9๐-๙]"));

    // What comes between the words and the number: a few letters (คือ, เลขที่, of a name), and no other number.
    private static final String GAP = "(?=(?<gap>[^0-9๐-๙]{0,40}$))";

    private static final Pattern ID = Pattern.compile(
            "(?:ประจ(?:ำ|ํา|\\h?า)ตัว\\h?ประชาชน|(?:เลข|บัตร|รหัส)(?:ที่)?(?:บัตร)?ประชาชน|เลข\\h?(?:13|๑๓)\\h?หลัก"
                    + "|(?i:citizen\\h?id|national\\h?id|\\bid\\h?(?:card|no\\b)))" + GAP);

    /** What else is numbered in 13 digits or so; the tax ids of companies and public bodies begin with 0. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:โครงการ|งบประมาณ|ภาษี|บัญชี|สัญญา|ใบเสร็จ|ฎีกา|ครุภัณฑ์|พัสดุ|ใบสั่ง\\p{L}*|ใบแจ้ง\\p{L}*|แผนงาน|เลขคุม|อ้างอิง|นิติบุคคล|พาณิชย์"
                    + "|บาร์โค้ด|มิเตอร์|ผู้ใช้(?:ไฟ|น้ำ)|(?i:e-?gp|gfmis|tax|barcode|account|contract|project|tracking|serial))"
                    + "(?:\\h?(?:อากร|เลขที่|หมายเลข|รหัส))*" + GAP);

    private static final int ID_LETTERS = 24;
    private static final int OTHER_LETTERS = 3;

    /** How far before a number words speak of it. */
    private static final int BEFORE = 64;

    /** From so many numbers without words of their own, a list says by its check digits what it lists. */
    private static final int A_LIST = 5;

    /** Whether a text has so many digits together. */
    public static boolean mayBeIn(TextSketch sketch) {
        return sketch.mostDigits() >= DIGITS;
    }

    /** All that a text has, in order. Numbers that words before them call something else are not among them. */
    public static List<CitizenIdMention> in(String text) {
        List<CitizenIdMention> mentions = new ArrayList<>();
        List<CitizenIdMention> unsaid = new ArrayList<>();
        int numbers = 0;
        int done = 0;
        for (Matcher number : Search.forDigits(NUMBER, text).overlapping()) {
            if (number.start() < done || !WholeNumber.at(text, number.start(), number.end())) continue;
            done = number.end();
            Said said = saidBefore(text, number.start());
            boolean boxes = number.group("boxes") != null;
            if (said == Said.OTHER || boxes && said != Said.ID) continue;
            boolean valid = CitizenId.isValid(digits(number.group()));
            if (said == Said.ID) {
                mentions.add(mention(number, valid ? Ground.CHECK_DIGIT : Ground.WORDS_ONLY));
            } else {
                numbers++;
                if (valid) unsaid.add(mention(number, Ground.CHECK_DIGIT));
            }
        }
        // Of citizen ids all have a right check digit, of other numbers one in ten.
        boolean otherNumbers = numbers >= A_LIST && unsaid.size() * 2 < numbers;
        if (!otherNumbers) mentions.addAll(unsaid);
        mentions.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return mentions;
    }

    private static CitizenIdMention mention(Matcher number, Ground ground) {
        return new CitizenIdMention(number.start(), number.end(), number.group(), ground);
    }

    /** The text with every citizen id masked, each character in its place. */
    public static String maskedIn(String text) {
        StringBuilder masked = new StringBuilder(text);
        in(text).forEach(mention -> masked.replace(mention.start(), mention.end(), mention.masked()));
        return masked.toString();
    }

    /** As typed, with all but the last four digits masked. */
    public String masked() {
        StringBuilder masked = new StringBuilder(typed);
        int shown = 0;
        for (int i = typed.length() - 1; i >= 0; i--) {
            if (Digits.isDigit(typed.charAt(i)) && ++shown > SHOWN) masked.setCharAt(i, MASK);
        }
        return masked.toString();
    }

    /** The form in which it may be published: {@code x-xxxx-xxxx0-12-1}. */
    public String publishable() {
        String digits = typed.replaceAll("[^0-9๐-๙]", "");
        String last = digits.substring(digits.length() - SHOWN);
        return "x-xxxx-xxxx" + last.charAt(0) + "-" + last.substring(1, 3) + "-" + last.charAt(3);
    }

    private static String digits(String typed) {
        return Digits.toArabic(typed.replaceAll("[^0-9๐-๙]", ""));
    }

    private enum Said {
        ID,
        OTHER,
        NOTHING
    }

    /** What the words right before a number say that it is; the nearest count. */
    private static Said saidBefore(String text, int start) {
        int line = text.lastIndexOf('\n', start - 1) + 1;
        String before = text.substring(Math.max(line, start - BEFORE), start);
        int id = nearest(ID, ID_LETTERS, before);
        int other = nearest(OTHER, OTHER_LETTERS, before);
        if (id < 0 && other < 0) return Said.NOTHING;
        return id >= other ? Said.ID : Said.OTHER;
    }

    /** The end of the last words, when no more letters follow; or -1. */
    private static int nearest(Pattern words, int letters, String text) {
        int end = -1;
        Matcher found = words.matcher(text);
        while (found.find()) {
            boolean near =
                    found.group("gap").chars().filter(Character::isLetter).count() <= letters;
            if (near) end = found.end();
        }
        return end;
    }
}
