package org.prongsai.check.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;

/** A letter of another script inside a Thai word comes from a converted file. Latin words beside Thai ones are no finding. */
public final class ForeignLetters implements TextRule {
    /** Thai letters for those of other scripts that stand for the same sound in text recognition's mistakes. */
    private static final Map<Character, Character> SAME_SOUND = Map.ofEntries(
            Map.entry('\u0441', 'ส'), // Cyrillic es
            Map.entry('\u044B', 'ย'), // Cyrillic yeru
            Map.entry('\u043D', 'น'),
            Map.entry('\u0442', 'ต'),
            Map.entry('\u043C', 'ม'),
            Map.entry('\u0915', 'ก'), // Devanagari
            Map.entry('\u0928', 'น'),
            Map.entry('\u092E', 'ม'),
            Map.entry('\u0930', 'ร'),
            Map.entry('\u0932', 'ล'),
            Map.entry('\u0935', 'ว'),
            Map.entry('\u0938', 'ส'),
            Map.entry('\u0E81', 'ก'), // Lao
            Map.entry('\u0E87', 'ง'),
            Map.entry('\u0E94', 'ด'),
            Map.entry('\u0E99', 'น'),
            Map.entry('\u0E9A', 'บ'),
            Map.entry('\u0EA1', 'ม'),
            Map.entry('\u0EA5', 'ล'),
            Map.entry('\u0EA7', 'ว'));

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_FOREIGN_LETTER);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.sketch().hasForeignLetters()) return;
        String text = reading.text();
        for (int i = 0; i < text.length(); i++) {
            if (!isForeign(text.charAt(i)) || !isBesideThai(reading, i)) continue;
            int end = i;
            while (end < text.length() && isForeign(text.charAt(end))) end++;
            report(reading, i, end, findings);
            i = end;
        }
    }

    private static boolean isForeign(char character) {
        if (character < 0x370 || !Character.isLetter(character)) return false;
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script != Character.UnicodeScript.THAI
                && script != Character.UnicodeScript.LATIN
                && script != Character.UnicodeScript.COMMON
                && script != Character.UnicodeScript.INHERITED;
    }

    private static boolean isBesideThai(Reading reading, int at) {
        int before = at - 1;
        while (before >= 0 && isForeign(reading.text().charAt(before))) before--;
        int after = at + 1;
        while (after < reading.text().length() && isForeign(reading.text().charAt(after))) after++;
        return reading.isThaiLetter(before) || reading.isThaiLetter(after);
    }

    private static void report(Reading reading, int start, int end, Findings findings) {
        String typed = reading.text().substring(start, end);
        Set<String> scripts = new TreeSet<>();
        StringBuilder meant = new StringBuilder();
        boolean complete = true;
        for (char character : typed.toCharArray()) {
            Optional<Character> thai = Optional.ofNullable(SAME_SOUND.get(character));
            scripts.add(nameOf(character));
            complete &= thai.isPresent();
            meant.append(thai.orElse(character));
        }
        String names = String.join(", ", scripts);
        WordAround word = WordAround.of(reading, start, end, meant.toString(), 1);
        if (complete) {
            findings.report(
                    Code.TEXT_FOREIGN_LETTER,
                    reading,
                    start,
                    end,
                    Certainty.SUGGESTED,
                    meant.toString(),
                    word.typed(),
                    names,
                    word.corrected());
        } else {
            findings.report(Code.TEXT_FOREIGN_LETTER, reading, start, word.typed(), names, "");
        }
    }

    /** The script's name with a capital: Cyrillic, Devanagari. */
    private static String nameOf(char character) {
        String name = Character.UnicodeScript.of(character).name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
