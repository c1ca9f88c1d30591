package org.prongsai.problem;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what authors can repair, over a whole run. Several threads may report at once; equal reports count once. */
public final class Problems {
    private final Set<Problem> found = new TreeSet<>();

    public void report(Code code, Place place, String... details) {
        add(new Problem(code, place, List.of(details)));
    }

    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    public synchronized void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** All that was reported, in the order of {@link Problem}. */
    public synchronized List<Problem> sorted() {
        return List.copyOf(found);
    }

    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
