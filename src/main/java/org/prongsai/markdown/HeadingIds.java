package org.prongsai.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ids from the texts of headings: every letter, mark and digit kept, words joined by hyphens, each id once. */
final class HeadingIds {
    /** Ids of the page around the text begin like this. */
    private static final String PAGE_PREFIX = "page-";

    private final Set<String> given = new HashSet<>();
    /** How often a text has come again, so that the next number is known at once. */
    private final Map<String, Integer> repeats = new HashMap<>();

    /** Takes an id that the author wrote. False when it is taken already, by the page around the text perhaps. */
    boolean take(String id) {
        return !id.startsWith(PAGE_PREFIX) && given.add(id);
    }

    /** Every id that was taken or made. */
    Set<String> given() {
        return given;
    }

    String from(String heading) {
        String base = slug(heading);
        if (base.isEmpty()) base = "section";
        if (base.startsWith(PAGE_PREFIX)) base = "section-" + base;
        repeats.putIfAbsent(base, 1);
        String id = base;
        while (!given.add(id)) id = base + "-" + repeats.merge(base, 1, Integer::sum);
        return id;
    }

    private static String slug(String heading) {
        StringBuilder slug = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character) || isMark(character) || character == '_') {
                slug.appendCodePoint(character);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
