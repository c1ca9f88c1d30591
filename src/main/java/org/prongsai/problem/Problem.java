package org.prongsai.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Something an author can repair.
 *
 * @param code what is wrong
 * @param place where
 * @param details what the message of the code quotes, in the order of its {@code {0}}, {@code {1}} …; never translated
 */
public record Problem(Code code, Place place, List<String> details) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(problem -> problem.code().id())
            .thenComparing(problem -> String.join("\n", problem.details()));

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        details = List.copyOf(details);
    }

    public Severity severity() {
        return code.severity();
    }

    /** By place, then code, then what is quoted. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
