package org.prongsai.check.text;

import java.util.Collection;
import java.util.Optional;
import org.prongsai.thai.PhraseIndex;

/** Phrases that a space may divide wrongly. Which letters can be beside it is known beforehand, so that most spaces need no closer look. */
final class SplitPhrases {
    /** Letters are told apart by so many bits, which is enough for those of one script. */
    private static final int BITS = 7;

    private final PhraseIndex index;
    private final boolean[] pairs = new boolean[1 << 2 * BITS];

    /** @param phrases of three letters and more */
    SplitPhrases(Collection<String> phrases) {
        this.index = new PhraseIndex(phrases);
        for (String phrase : phrases)
            for (int i = 1; i < phrase.length(); i++) pairs[pair(phrase.charAt(i - 1), phrase.charAt(i))] = true;
    }

    private static int pair(char before, char behind) {
        int mask = (1 << BITS) - 1;
        return (before & mask) << BITS | behind & mask;
    }

    /** Whether a phrase may be divided between two letters; no is certain. */
    boolean mayBeSplit(char before, char behind) {
        return pairs[pair(before, behind)];
    }

    /** The longest phrase from a place on in a text without the space, if it goes on where the space was. */
    Optional<String> across(String joined, int start, int seam) {
        Optional<String> phrase = index.longestAt(joined, start);
        return phrase.isPresent() && start + phrase.get().length() > seam ? phrase : Optional.empty();
    }
}
