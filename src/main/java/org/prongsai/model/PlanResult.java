package org.prongsai.model;

import java.util.List;

/**
 * A year's plan beside its results: what was reported of what was planned.
 *
 * @param lines the measures of the year, each once, in the order of the plan, then those without a plan
 */
public record PlanResult(List<Line> lines) {
    public PlanResult {
        lines = List.copyOf(lines);
    }

    /** What became of a measure. */
    public enum State {
        /** It was planned, and its results say what was done. */
        REPORTED,
        /** It was planned, and no results say what was done. */
        NOT_REPORTED,
        /** It has results, and no plan has it. */
        NOT_PLANNED
    }

    /** A measure and what became of it. */
    public record Line(Measure measure, State state) {}

    /** Only the year's own results count: a row of another year is about another year's measure. */
    public static PlanResult of(YearRecord year) {
        return new PlanResult(year.measures().stream()
                .map(measure -> new Line(measure, state(measure)))
                .toList());
    }

    private static State state(Measure measure) {
        if (measure.plan().isEmpty()) return State.NOT_PLANNED;
        return measure.isReported() ? State.REPORTED : State.NOT_REPORTED;
    }

    public int count(State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    /** How many measures the plan has. */
    public int planned() {
        return count(State.REPORTED) + count(State.NOT_REPORTED);
    }
}
