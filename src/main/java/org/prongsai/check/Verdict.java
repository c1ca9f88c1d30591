package org.prongsai.check;

import java.util.List;
import org.prongsai.model.Allowance;
import org.prongsai.model.KeptFinding;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problem;

/**
 * What is to be repaired, and what stays.
 *
 * @param problems in order
 * @param allowed findings that the organisation chose to keep, in order
 */
public record Verdict(List<Problem> problems, List<Allowed> allowed) {
    public Verdict {
        problems = List.copyOf(problems);
        allowed = List.copyOf(allowed);
    }

    /** A finding that stays. @param allowance which says why */
    public record Allowed(Problem problem, Allowance allowance) {}

    /** What stays and is told to readers, in order. */
    public List<KeptFinding> shown() {
        return allowed.stream()
                .filter(stays -> stays.allowance().showing() == Allowance.Showing.ON_PAGES)
                .map(stays -> new KeptFinding(stays.problem(), stays.allowance().reason()))
                .toList();
    }

    /** Without the problems of one code. */
    Verdict without(Code code) {
        return new Verdict(
                problems.stream().filter(problem -> problem.code() != code).toList(), allowed);
    }
}
