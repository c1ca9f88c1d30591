package org.prongsai.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** "Did you mean": the known word that is nearest to a mistyped one. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The nearest known word, when it is near enough to be meant: the same in other case, or else at most a third of the letters differ, and at most three;
     * for a word of one or two letters there is none. Of equally near words the first in code-point order.
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        Optional<String> inOtherCase =
                known.stream().filter(typed::equalsIgnoreCase).min(Comparator.naturalOrder());
        if (inOtherCase.isPresent()) return inOtherCase;
        int limit = Math.min(3, typed.length() / 3);
        return known.stream()
                .sorted(Comparator.naturalOrder())
                .filter(word -> distance(typed, word) <= limit)
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /** Letters to insert, delete, replace or swap with a neighbour (optimal string alignment distance). */
    public static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
    }
}
