package org.prongsai.model;

import java.util.List;
import java.util.Optional;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Place;
import org.prongsai.thai.FiscalYear;

/**
 * The published result of one assessment of the organisation.
 *
 * @param scheme ITA, LPA …
 * @param name the official name, when the source gives it
 * @param year the fiscal year that was assessed
 * @param compared the year of the previous values
 * @param lines in the order of the source
 * @param bands in which the organisation puts its indicators, in the order of the source
 * @param framework by which it was made, when one is known
 */
public record Assessment(
        String scheme,
        Optional<String> name,
        FiscalYear year,
        Optional<FiscalYear> compared,
        List<Line> lines,
        List<Band> bands,
        Optional<Framework> framework,
        Place place) {
    public Assessment {
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
    }

    /** What a score is of. The order is from the whole to its parts. */
    public enum Level {
        OVERALL,
        TOOL,
        TOOL_PART,
        INDICATOR,
        QUESTION,
        ITEM
    }

    /**
     * One score.
     *
     * @param code what numbers it: {@code IIT}, {@code EIT 1}, {@code ๖}, {@code O13}; empty when nothing does
     * @param name what it is called; empty when the source only numbers it
     * @param tool the tool to which it belongs, when that is said
     * @param previous the value of the compared year
     * @param grade the grade or level in the words of the source
     * @param scorePlace where the score itself stands
     * @param previousPlace where the previous value stands
     */
    public record Line(
            Level level,
            String code,
            String name,
            Optional<String> tool,
            Score score,
            Optional<Score> previous,
            Optional<String> grade,
            Place place,
            Place scorePlace,
            Optional<Place> previousPlace) {}

    public List<Line> linesOf(Level level) {
        return lines.stream().filter(line -> line.level() == level).toList();
    }

    public Optional<Line> overall() {
        return linesOf(Level.OVERALL).stream().findFirst();
    }
}
