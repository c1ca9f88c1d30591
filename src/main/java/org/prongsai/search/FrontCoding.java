package org.prongsai.search;

import java.util.List;

/** Words in order, each as the number of letters that it shares with the word before, in base 36, and the rest of it. */
final class FrontCoding {
    private static final int MOST = 35;

    private FrontCoding() {}

    static String encode(List<String> words) {
        StringBuilder code = new StringBuilder();
        String before = "";
        for (String word : words) {
            int shared = 0;
            int most = Math.min(MOST, Math.min(before.length(), word.length()));
            while (shared < most && before.charAt(shared) == word.charAt(shared)) shared++;
            if (code.length() > 0) code.append(' ');
            code.append(Character.forDigit(shared, MOST + 1)).append(word, shared, word.length());
            before = word;
        }
        return code.toString();
    }
}
