package org.prongsai.check;

import java.util.List;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;

/**
 * What is to be repaired, and what stays.
 *
 * @param problems in order
 * @param allowed findings that the organisation chose to keep, in order
 */
public record Verdict(List<Problem> problems, List<Problem> allowed) {
    public Verdict {
        problems = List.copyOf(problems);
        allowed = List.copyOf(allowed);
    }

    /** Without notes, which only {@code check} tells. */
    public Verdict forBuild() {
        return new Verdict(withoutNotes(problems), withoutNotes(allowed));
    }

    /** Without the problems of one code. */
    Verdict without(Code code) {
        return new Verdict(
                problems.stream().filter(problem -> problem.code() != code).toList(), allowed);
    }

    private static List<Problem> withoutNotes(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .toList();
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
