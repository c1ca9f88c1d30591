package org.prongsai.check.text;

import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.CanonicalText;
import org.prongsai.thai.Clusters;
import org.prongsai.thai.ThaiLetters;

/** Marks that no Thai letter can bear so come from converted files (the order of Thai characters: มอก. 1566). */
public final class BrokenClusters implements TextRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_BROKEN_CLUSTER);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        String text = reading.text();
        char[] characters = reading.characters();
        for (int i = Clusters.firstBroken(characters, 0);
                i < characters.length;
                i = Clusters.firstBroken(characters, i + 1)) {
            if (isOtherRules(reading, i)) continue;
            int start = i;
            while (start > 0 && ThaiLetters.isMark(text.charAt(start))) start--;
            int end = i + 1;
            while (end < text.length() && ThaiLetters.isMark(text.charAt(end))) end++;
            letter(reading, start, end, findings);
            i = end - 1;
        }
    }

    private static void letter(Reading reading, int start, int end, Findings findings) {
        String typed = reading.text().substring(start, end);
        String canonical = CanonicalText.of(typed);
        WordAround mended = WordAround.of(reading, start, end, canonical, 0);
        boolean mends = !canonical.equals(typed) && !Clusters.isBroken(mended.corrected());
        if (mends) {
            findings.report(
                    Code.TEXT_BROKEN_CLUSTER,
                    reading,
                    start,
                    end,
                    Certainty.SAFE,
                    canonical,
                    mended.typed(),
                    mended.corrected());
        } else {
            WordAround word = WordAround.of(reading, start, end, typed, 1);
            findings.report(Code.TEXT_BROKEN_CLUSTER, reading, start, word.typed(), "");
        }
    }

    /** A space inside a word, or a letter of another script, is the finding then. */
    private static boolean isOtherRules(Reading reading, int at) {
        String text = reading.text();
        int end = at + 1;
        while (end < text.length() && ThaiLetters.isMark(text.charAt(end))) end++;
        boolean spaced = end < text.length() && text.charAt(end) == ' ' || at > 0 && text.charAt(at - 1) == ' ';
        boolean alone = reading.runEnd(at) - reading.runStart(at) < 2;
        boolean saraAm = text.charAt(at) == ThaiLetters.NIKHAHIT
                || at + 1 < text.length() && text.charAt(at + 1) == ThaiLetters.NIKHAHIT;
        return saraAm || spaced || alone || isForeign(text, at - 1) || isForeign(text, end);
    }

    private static boolean isForeign(String text, int at) {
        return at >= 0
                && at < text.length()
                && text.charAt(at) > 0x250
                && Character.isLetter(text.charAt(at))
                && !ThaiLetters.isLetter(text.charAt(at));
    }
}
