package org.prongsai.markdown;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Which texts are asked for what they say, and which other files for what is in them, while one thread makes something. What is made depends on the
 * contents of these and of no other; it must not be made from what somebody else has asked for before.
 */
public final class ContentUse {
    private static final ThreadLocal<Set<String>> ASKED = new ThreadLocal<>();

    private ContentUse() {}

    /** Something, and what it was made from. @param files from the site's folder, in order */
    public record Made<T>(T thing, List<String> files) {}

    /** Makes something on this thread. */
    public static <T> Made<T> during(Supplier<T> making) {
        Set<String> around = ASKED.get();
        Set<String> asked = new TreeSet<>();
        ASKED.set(asked);
        try {
            T thing = making.get();
            return new Made<>(thing, List.copyOf(asked));
        } finally {
            ASKED.set(around);
            if (around != null) around.addAll(asked);
        }
    }

    /** A file is asked for what is in it. @param file from the site's folder */
    public static void note(String file) {
        Set<String> asked = ASKED.get();
        if (asked != null) asked.add(file);
    }
}
