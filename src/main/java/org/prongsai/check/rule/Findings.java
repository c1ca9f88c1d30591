package org.prongsai.check.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.prongsai.model.framework.Basis;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;

/** Gathers what rules find; equal findings count once. */
public final class Findings {
    private final Collection<Problem> found;
    private final Severity worst;

    public Findings() {
        this(new TreeSet<>(), Severity.ERROR);
    }

    private Findings(Collection<Problem> found, Severity worst) {
        this.found = found;
        this.worst = worst;
    }

    /** In order. */
    public List<Problem> sorted() {
        return List.copyOf(found);
    }

    /** The same findings, where nothing is called an error unless the fact on which it rests is established. */
    public Findings restingOn(Basis basis) {
        return basis.isEstablished() ? this : asWarnings();
    }

    /** The same findings, where nothing is called an error. */
    public Findings asWarnings() {
        return new Findings(found, Severity.WARNING);
    }

    public void report(Code code, Place place, String... details) {
        add(code, place, Optional.empty(), details);
    }

    /** @param start index of the first character that is meant, in the text that is read */
    public void report(Code code, Reading reading, int start, String... details) {
        add(code, reading.place(start), Optional.empty(), details);
    }

    /** With a correction of what stands from {@code start} to {@code end}. */
    public void report(
            Code code, Reading reading, int start, int end, Certainty certainty, String instead, String... details) {
        Optional<Correction> correction = reading.correction(start, end, instead, certainty);
        add(code, reading.place(start), correction, details);
    }

    private void add(Code code, Place place, Optional<Correction> correction, String... details) {
        Severity severity = code.severity().compareTo(worst) < 0 ? worst : code.severity();
        found.add(new Problem(code, severity, place, List.of(details), correction));
    }
}
