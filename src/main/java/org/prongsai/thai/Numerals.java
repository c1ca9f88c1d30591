package org.prongsai.thai;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With which digits a block prints its numbers. */
public enum Numerals {
    THAI("thai"),
    ARABIC("arabic"),
    /** Text as its author typed it; what the program itself writes, in Arabic digits. */
    AS_WRITTEN("as-written");

    private static final Pattern WORD = Pattern.compile("\\S++");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9._/:#%&=?+~-]++");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z_#]");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.|www\\..");

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
        if (this == AS_WRITTEN || !hasDigit(text)) return text;
        StringBuilder converted = new StringBuilder(text.length());
        Matcher word = WORD.matcher(text);
        int done = 0;
        while (word.find()) {
            converted.append(text, done, word.start());
            done = word.end();
            // an e-mail address, whatever stands beside it
            if (word.group().indexOf('@', 1) > 0) converted.append(word.group());
            else addWord(word.group(), converted);
        }
        return converted.append(text, done, text.length()).toString();
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) if (Digits.isDigit(text.charAt(i))) return true;
        return false;
    }

    /** Addresses, names of files, and digits joined to Latin letters as in O42 or E-Service2 are never converted. */
    private void addWord(String word, StringBuilder converted) {
        Matcher latin = LATIN.matcher(word);
        int done = 0;
        while (latin.find()) {
            converted.append(convert(word.substring(done, latin.start())));
            done = ADDRESS.matcher(latin.group()).lookingAt() ? word.length() : latin.end();
            String part = word.substring(latin.start(), done);
            converted.append(LETTER.matcher(part).find() ? part : convert(part));
            if (done == word.length()) return;
        }
        converted.append(convert(word.substring(done)));
    }

    /** A number or date that the program writes, given in Arabic digits. */
    public String ofGenerated(String arabic) {
        return this == THAI ? Digits.toThai(arabic) : arabic;
    }

    private String convert(String text) {
        return this == THAI ? Digits.toThai(text) : Digits.toArabic(text);
    }
}
