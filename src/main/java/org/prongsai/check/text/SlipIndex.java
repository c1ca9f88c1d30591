package org.prongsai.check.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Wrong forms to be found in texts: listed ones, and terms with one slip in them. The slips are looked for in a tree of the terms, for to list them
 * all is forty times as much. The first and the last letter of a term are right in every slip.
 */
final class SlipIndex {
    private static final int NONE = -1;

    /** So many letters are looked at before the tree is: they tell of most places of a text that nothing begins there. */
    private static final int KEY = 6;

    /** No form is shorter. */
    private static final int SHORTEST = 3;

    private static final int KEY_BITS = 18;

    /** Letters of one script are told apart by so many bits. */
    private static final int LETTER_BITS = 7;

    private static final int LETTER = (1 << LETTER_BITS) - 1;
    private static final int FOUR_LETTERS = (1 << 4 * LETTER_BITS) - 1;

    private static final char LAST = '\u0E4E';

    private final List<String> terms;
    private final Set<String> right;
    private final AlikeLetters alike;

    /** The first four letters of every form, and of one of three with any behind it. */
    private final long[] beginnings = bits();

    /** The first letters of listed forms; and of terms, which are right in forms with a slip behind them; the last of them may be doubled. */
    private final long[] openings = bits();

    /** The first letters of forms with a slip in them. */
    private final long[] forms = bits();

    /** Forms that are shorter, and terms, in full. */
    private final long[] shortForms = bits();

    /** The first three letters of those. */
    private final long[] shortBeginnings = bits();

    /** By letter: the nodes of first letters. */
    private final int[] roots = new int[LAST + 1];

    private final char[] letters;
    private final int[] firstChild;
    private final int[] nextChild;

    /** By the node of its last letter: a term, by its place among them, the first of several. */
    private final int[] termAt;

    private final boolean[] listedAt;
    private int nodes = 1;

    /** A wrong form that stands in a text. @param term of which it is a slip; nothing when it is listed */
    record Slip(int length, Optional<String> term) {}

    /**
     * @param terms in which slips are looked for, four letters and more; of a form of two of them the first is meant
     * @param listed wrong forms of three letters and more
     * @param right forms that are no slips
     */
    SlipIndex(List<String> terms, Set<String> listed, Set<String> right, AlikeLetters alike) {
        this.terms = List.copyOf(terms);
        this.right = Set.copyOf(right);
        this.alike = alike;
        int most = 1
                + Stream.concat(terms.stream(), listed.stream())
                        .mapToInt(String::length)
                        .sum();
        this.letters = new char[most];
        this.firstChild = new int[most];
        this.nextChild = new int[most];
        this.termAt = new int[most];
        this.listedAt = new boolean[most];
        firstChild[0] = NONE;
        Arrays.fill(roots, NONE);
        for (int i = 0; i < terms.size(); i++) {
            int end = add(terms.get(i));
            if (termAt[end] == NONE) termAt[end] = i;
        }
        for (String word : listed) listedAt[add(word)] = true;
        for (String term : terms) addKeys(term);
        listed.forEach(this::addOpening);
    }

    private static long[] bits() {
        return new long[(1 << KEY_BITS) / Long.SIZE];
    }

    private int add(String word) {
        int node = first(word.charAt(0));
        if (node == NONE) node = roots[word.charAt(0)] = grow(0, word.charAt(0));
        for (int i = 1; i < word.length(); i++) {
            int child = child(node, word.charAt(i));
            node = child == NONE ? grow(node, word.charAt(i)) : child;
        }
        return node;
    }

    private int grow(int parent, char letter) {
        letters[nodes] = letter;
        firstChild[nodes] = NONE;
        termAt[nodes] = NONE;
        nextChild[nodes] = firstChild[parent];
        firstChild[parent] = nodes;
        return nodes++;
    }

    /** The node of a first letter. */
    private int first(char letter) {
        return letter < roots.length ? roots[letter] : NONE;
    }

    private int child(int node, char letter) {
        int child = firstChild[node];
        while (child != NONE && letters[child] != letter) child = nextChild[child];
        return child;
    }

    private void addKeys(String term) {
        addOpening(term);
        char[] letters = term.toCharArray();
        for (int i = 1; i < KEY && i + 1 < letters.length; i++) {
            addForm(letters, i, letters[i], 0);
            // the last of the first letters is the same when it is doubled
            if (i + 1 < KEY) addForm(letters, i, letters[i], 2);
            for (char letter : alike.allOf(letters[i])) addForm(letters, i, letter, 1);
        }
    }

    private void addOpening(String word) {
        char[] letters = word.toCharArray();
        addBeginning(letters);
        if (letters.length < KEY) addShort(letters);
        else add(openings, letters, KEY);
    }

    /** The first letters of a form of a term: with a letter so many times in place of the one at an index. */
    private void addForm(char[] term, int at, char letter, int times) {
        char[] form = Arrays.copyOf(term, Math.min(KEY, term.length - 1 + times));
        for (int i = at; i < form.length; i++) form[i] = i < at + times ? letter : term[i + 1 - times];
        addBeginning(form);
        if (form.length < KEY) addShort(form);
        else add(forms, form, KEY);
    }

    private void addShort(char[] form) {
        add(shortForms, form, form.length);
        add(shortBeginnings, form, SHORTEST);
    }

    private void addBeginning(char[] form) {
        int three = withNext(withNext(withNext(0, form[0]), form[1]), form[2]);
        if (form.length > SHORTEST) addBeginning(withNext(three, form[SHORTEST]));
        else for (int next = 0; next <= LETTER; next++) addBeginning(withNext(three, (char) next));
    }

    private void addBeginning(int four) {
        int hash = hash(four);
        beginnings[hash >>> 6] |= 1L << hash;
    }

    private static void add(long[] bits, char[] word, int length) {
        int hash = hash(word, 0, length);
        bits[hash >>> 6] |= 1L << hash;
    }

    private static boolean isIn(long[] bits, char[] text, int start, int length) {
        if (start + length > text.length) return false;
        int hash = hash(text, start, length);
        return (bits[hash >>> 6] >>> hash & 1) != 0;
    }

    private static int hash(char[] text, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) hash = hash * 131 + text[i];
        return hash * 0x9E3779B9 >>> Integer.SIZE - KEY_BITS;
    }

    /** The first place from an index on where a wrong form may begin; the length of the text when there is none. */
    int next(char[] text, int from) {
        int four = 0;
        for (int i = from; i <= text.length; i++) {
            four = withNext(four, i < text.length ? text[i] : '\0');
            int hash = hash(four);
            int start = i - SHORTEST;
            boolean begins = (beginnings[hash >>> 6] >>> hash & 1) != 0
                    && start >= from
                    && (isIn(openings, text, start, KEY) || mayBeForm(text, start));
            if (begins) return start;
        }
        return text.length;
    }

    /** Four letters as a number, once a fifth has come: without the first of them. */
    private static int withNext(int four, char next) {
        return four << LETTER_BITS & FOUR_LETTERS | next & LETTER;
    }

    private static int hash(int four) {
        return four * 0x9E3779B9 >>> Integer.SIZE - KEY_BITS;
    }

    /** Whether a form may stand there that is short, or has a slip in its first letters. */
    private boolean mayBeForm(char[] text, int start) {
        if (isIn(forms, text, start, KEY)) return true;
        if (!isIn(shortBeginnings, text, start, SHORTEST)) return false;
        for (int length = SHORTEST; length < KEY; length++) if (isIn(shortForms, text, start, length)) return true;
        return false;
    }

    /** The longest wrong form with which a text goes on at a place. */
    Optional<Slip> longestAt(char[] text, int start) {
        return new Walk(text, start).longest();
    }

    /** Through the tree, along a text. */
    private final class Walk {
        private final char[] text;
        private final int start;

        /** The first letter that may be a slip. */
        private final int firstSlip;

        private int length;
        private boolean listed;
        private int term = NONE;

        Walk(char[] text, int start) {
            this.text = text;
            this.start = start;
            this.firstSlip = start + (mayBeForm(text, start) ? 1 : KEY - 1);
        }

        Optional<Slip> longest() {
            int node = first(text[start]);
            for (int at = start + 1; node != NONE; at++) {
                if (listedAt[node]) take(at);
                if (at == text.length) break;
                if (at >= firstSlip) slips(node, at);
                node = child(node, text[at]);
            }
            if (length == 0) return Optional.empty();
            return Optional.of(new Slip(length, listed ? Optional.empty() : Optional.of(terms.get(term))));
        }

        /** The letters up to here are right, and the next of the term is lost, doubled, or taken for another. */
        private void slips(int node, int at) {
            char here = text[at];
            for (int child = firstChild[node]; child != NONE; child = nextChild[child]) {
                char meant = letters[child];
                follow(child, at);
                boolean doubled = meant == here && at + 1 < text.length && text[at + 1] == here;
                if (doubled) follow(child, at + 2);
                if (alike.areAlike(here, meant)) follow(child, at + 1);
            }
        }

        /** The rest of the term is right. */
        private void follow(int slip, int from) {
            int node = slip;
            for (int at = from; at < text.length; at++) {
                node = child(node, text[at]);
                if (node == NONE) return;
                if (termAt[node] != NONE) take(at + 1, termAt[node]);
            }
        }

        /** A listed form, which nothing of the same length displaces. */
        private void take(int end) {
            if (end - start < length) return;
            length = end - start;
            listed = true;
        }

        private void take(int end, int candidate) {
            boolean shorter = end - start < length;
            boolean behind = end - start == length && (listed || term <= candidate);
            if (shorter || behind) return;
            String typed = new String(text, start, end - start);
            if (right.contains(typed) || isOtherRule(terms.get(candidate), typed)) return;
            length = end - start;
            listed = false;
            term = candidate;
        }
    }

    /** องค์กร for องค์การ is told by a rule of its own. */
    private static boolean isOtherRule(String term, String typed) {
        return term.startsWith("องค์การ") && typed.startsWith("องค์กร");
    }
}
