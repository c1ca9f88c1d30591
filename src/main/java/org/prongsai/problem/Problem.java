package org.prongsai.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something an author can repair.
 *
 * @param code what is wrong
 * @param severity that of the code, or less where a rule rests on a fact that is not established
 * @param place where
 * @param details what the message of the code quotes, in the order of its {@code {0}}, {@code {1}} …; never translated
 * @param correction how the file would be corrected, when a program can tell; one that changes nothing is none
 */
public record Problem(Code code, Severity severity, Place place, List<String> details, Optional<Correction> correction)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(problem -> problem.code().id())
            .thenComparing(problem -> String.join("\n", problem.details()))
            .thenComparing(Problem::severity);

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        details = List.copyOf(details);
        correction = correction.filter(change -> !change.written().equals(change.instead()));
    }

    public Problem(Code code, Place place, List<String> details) {
        this(code, code.severity(), place, details, Optional.empty());
    }

    /** By place, then code, then what is quoted, the worst first. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
