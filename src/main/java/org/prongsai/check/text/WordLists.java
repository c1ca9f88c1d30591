package org.prongsai.check.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The word lists in {@code words/}: a line each, {@code #} begins a comment. */
final class WordLists {
    private WordLists() {}

    /** Terms that are never written with a space in them. */
    static List<String> vocabulary() {
        return lines("vocabulary.txt");
    }

    /** More terms whose misspellings are looked for; a space in them may be right. */
    static List<String> moreTerms() {
        return lines("vocabulary-spelling.txt");
    }

    /** Forms that look like misspelt terms and are right words elsewhere. */
    static List<String> rightForms() {
        return lines("variants-excluded.txt");
    }

    /** Wrong forms with the right ones, from {@code wrong⇥right}. */
    static Map<String, String> misspellings() {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines("misspellings.txt")) {
            String[] pair = line.split("⇥");
            if (pair.length != 2) throw new IllegalStateException("words/misspellings.txt: " + line);
            pairs.put(pair[0], pair[1]);
        }
        return pairs;
    }

    private static List<String> lines(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream("/words/" + name)) {
            if (in == null) throw new IllegalStateException("missing resource: /words/" + name);
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
