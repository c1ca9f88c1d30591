package org.prongsai.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.prongsai.thai.ThaiLetters;

/** Thai words as a tree of letters: finds every one of them wherever it stands in a run, inside longer words too. */
final class WordTree {
    /** A letter of words that begin alike. */
    private static final class Node {
        private char[] letters = {};
        private Node[] below = {};
        private int word = -1;

        private Node next(char letter) {
            for (int i = 0; i < letters.length; i++) if (letters[i] == letter) return below[i];
            return null;
        }

        private Node nextOrNew(char letter) {
            Node known = next(letter);
            if (known != null) return known;
            int end = letters.length;
            letters = Arrays.copyOf(letters, end + 1);
            below = Arrays.copyOf(below, end + 1);
            letters[end] = letter;
            below[end] = new Node();
            return below[end];
        }
    }

    private final Node root = new Node();

    /** @param words known by their index; those that are not Thai are never met in a Thai run */
    WordTree(List<String> words) {
        for (int word = 0; word < words.size(); word++) {
            Node node = root;
            for (char letter : words.get(word).toCharArray()) node = node.nextOrNew(letter);
            node.word = word;
        }
    }

    /** Tells each place at which a word stands between whole letters with their marks. */
    void find(String run, IntConsumer found) {
        for (int start = 0; start < run.length(); start++) {
            if (ThaiLetters.isMark(run.charAt(start))) continue;
            Node node = root;
            for (int end = start; end < run.length() && node != null; ) {
                node = node.next(run.charAt(end++));
                boolean whole = end == run.length() || !ThaiLetters.isMark(run.charAt(end));
                if (node != null && node.word >= 0 && whole) found.accept(node.word);
            }
        }
    }
}
