package org.prongsai.search;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.thai.Digits;
import org.prongsai.thai.ThaiLetters;

/** Letters and digits that stand together in a folded text. Thai runs hold several words, any other is one word: {@code o43}, {@code 98.70}. */
record Run(String text, Script script) {
    /** With which letters a run is written. */
    enum Script {
        THAI,
        OTHER,
        /** No word: spaces and signs, and ๆ and ฯ. */
        NONE
    }

    /** The runs of a folded text, in order. */
    static List<Run> of(String folded) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= folded.length(); i++) {
            Script script = scriptAt(folded, start);
            if (i < folded.length() && scriptAt(folded, i) == script) continue;
            if (script != Script.NONE) runs.add(new Run(folded.substring(start, i), script));
            start = i;
        }
        return runs;
    }

    private static Script scriptAt(String folded, int at) {
        char here = folded.charAt(at);
        if (here == ThaiLetters.MAI_YAMOK || here == ThaiLetters.PAIYANNOI) return Script.NONE;
        if (ThaiLetters.isLetter(here)) return Script.THAI;
        boolean point = here == '.'
                && at > 0
                && at + 1 < folded.length()
                && Digits.isArabic(folded.charAt(at - 1))
                && Digits.isArabic(folded.charAt(at + 1));
        return point || Character.isLetterOrDigit(here) ? Script.OTHER : Script.NONE;
    }
}
