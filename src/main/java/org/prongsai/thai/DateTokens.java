package org.prongsai.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a date or period as officers write it: numbers, months, dashes and the words around them. */
final class DateTokens {
    /** A part of the text. */
    sealed interface Token {}

    /** A run of digits. */
    record Number(int value, int length) implements Token {
        /** Whether it is a year of the Common Era, when it is a year. */
        boolean isCommonEra() {
            return length == 4 && value < BuddhistDate.FIRST_YEAR;
        }
    }

    /** A month by name or abbreviation. */
    record Month(ThaiMonth month) implements Token {}

    /** A word that carries meaning in a period. */
    record Word(String word) implements Token {}

    /** From … to: a dash or ถึง. */
    record To() implements Token {}

    /** Between the parts of 18/3/2565, or a quarter and its year. */
    record Slash() implements Token {}

    static final String[] BUDDHIST_ERA = {"พ.ศ.", "พ. ศ.", "พ.ศ", "พศ.", "พุทธศักราช"};
    static final String[] COMMON_ERA = {"ค.ศ.", "ค. ศ.", "คริสต์ศักราช"};

    /** The longer before those with which they begin. */
    private static final List<String> WORDS = List.of(
            "วันอาทิตย์ที่",
            "วันจันทร์ที่",
            "วันอังคารที่",
            "วันพุธที่",
            "วันพฤหัสบดีที่",
            "วันศุกร์ที่",
            "วันเสาร์ที่",
            "ตลอดปีงบประมาณ",
            "ประจำปีงบประมาณ",
            "สิ้นปีงบประมาณ",
            "ปีงบประมาณ",
            "ระหว่างวันที่",
            "ตั้งแต่วันที่",
            "ภายในวันที่",
            "ภายในเดือน",
            "เมื่อวันที่",
            "เมื่อเดือน",
            "ไตรมาสที่",
            "ตลอดปี",
            "ประจำปี",
            "รายไตรมาส",
            "ทุกไตรมาส",
            "ไตรมาส",
            "รายเดือน",
            "ทุกเดือน",
            "รายปี",
            "ทุกปี",
            "ทุก",
            "ระหว่าง",
            "ตั้งแต่",
            "ภายใน",
            "วันที่",
            "เดือน",
            "เมื่อ",
            "เริ่ม",
            "รอบ",
            "และ",
            "พุทธศักราช",
            "คริสต์ศักราช",
            "พ. ศ.",
            "ค. ศ.",
            "พ.ศ.",
            "พ.ศ",
            "พศ.",
            "ค.ศ.",
            "ปี");

    private static final Pattern TO = Pattern.compile("[-–—~]|ถึง");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private DateTokens(String text) {
        this.text = text;
    }

    /** All tokens in order, or nothing when a part of the text is none of them. Spaces and enclosing brackets are dropped. */
    static Optional<List<Token>> of(String text) {
        String bare = text.strip();
        if (bare.startsWith("(") && bare.endsWith(")")) bare = bare.substring(1, bare.length() - 1);
        if (Digits.mixesKindsInOneNumber(bare)) return Optional.empty();
        DateTokens reader = new DateTokens(bare);
        while (reader.skipSpace()) {
            if (!reader.readNext()) return Optional.empty();
        }
        return Optional.of(List.copyOf(reader.tokens));
    }

    private boolean skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        return at < text.length();
    }

    private boolean readNext() {
        return readNumber() || readMonth() || readTo() || readSlash() || readWord();
    }

    private boolean readNumber() {
        int end = at;
        while (end < text.length() && Digits.isDigit(text.charAt(end))) end++;
        var value = Digits.value(text.substring(at, end));
        if (value.isEmpty()) return false;
        tokens.add(new Number(value.getAsInt(), end - at));
        at = end;
        return true;
    }

    private boolean readMonth() {
        for (ThaiMonth month : ThaiMonth.values()) {
            for (String name : namesOf(month)) {
                if (text.startsWith(name, at)) {
                    tokens.add(new Month(month));
                    at += name.length();
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code มีนาคม}, {@code มี.ค.}, {@code มี.ค}, {@code มีค.}, {@code มีค}. */
    private static List<String> namesOf(ThaiMonth month) {
        String abbreviation = month.abbreviation();
        String letters = abbreviation.replace(".", "");
        String withoutLastDot = abbreviation.substring(0, abbreviation.length() - 1);
        return List.of(month.fullName(), abbreviation, withoutLastDot, letters + ".", letters);
    }

    private boolean readTo() {
        Matcher to = TO.matcher(text).region(at, text.length());
        if (!to.lookingAt()) return false;
        tokens.add(new To());
        at = to.end();
        return true;
    }

    private boolean readSlash() {
        if (text.charAt(at) != '/') return false;
        tokens.add(new Slash());
        at++;
        return true;
    }

    private boolean readWord() {
        Optional<String> word =
                WORDS.stream().filter(known -> text.startsWith(known, at)).findFirst();
        word.ifPresent(known -> {
            tokens.add(new Word(known));
            at += known.length();
        });
        return word.isPresent();
    }
}
