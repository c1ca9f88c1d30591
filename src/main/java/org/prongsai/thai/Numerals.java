package org.prongsai.thai;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With which digits a block prints its numbers. */
public enum Numerals {
    THAI("thai"),
    ARABIC("arabic"),
    /** Text as its author typed it; what the program itself writes, in Arabic digits. */
    AS_WRITTEN("as-written");

    /** What is never converted: addresses, e-mail, file names, and digits joined to Latin letters as in O42 or E-Service2. */
    private static final Pattern UNTOUCHABLE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://\\S+|www\\.\\S+|\\S+@\\S+"
            + "|[A-Za-z0-9._/:#%&=?+~-]*[A-Za-z_#][A-Za-z0-9._/:#%&=?+~-]*");

    private final String key;

    Numerals(String key) {
        this.key = key;
    }

    /** How authors write it in YAML. */
    public String key() {
        return key;
    }

    /** An author's text by this policy. */
    public String ofText(String text) {
        if (this == AS_WRITTEN || text.chars().noneMatch(Digits::isDigit)) return text;
        StringBuilder converted = new StringBuilder(text.length());
        Matcher untouchable = UNTOUCHABLE.matcher(text);
        int done = 0;
        while (untouchable.find()) {
            converted.append(convert(text.substring(done, untouchable.start()))).append(untouchable.group());
            done = untouchable.end();
        }
        return converted.append(convert(text.substring(done))).toString();
    }

    /** A number or date that the program writes, given in Arabic digits. */
    public String ofGenerated(String arabic) {
        return this == THAI ? Digits.toThai(arabic) : arabic;
    }

    private String convert(String text) {
        return this == THAI ? Digits.toThai(text) : Digits.toArabic(text);
    }
}
