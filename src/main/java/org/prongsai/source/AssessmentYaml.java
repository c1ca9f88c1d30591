package org.prongsai.source;

import java.util.List;
import java.util.Optional;
import org.prongsai.model.Band;
import org.prongsai.model.Score;
import org.prongsai.model.Written;
import org.prongsai.model.WrittenScore;
import org.prongsai.thai.FiscalYear;

/** {@code assessment.yaml}: published results of assessments. */
public record AssessmentYaml(@Needed List<Result> assessments) {
    public AssessmentYaml {
        assessments = Present.in(assessments);
    }

    /** The result of one assessment, from the whole to its parts. */
    public record Result(
            Written scheme,
            Optional<Written> name,
            FiscalYear year,
            Optional<FiscalYear> comparedYear,
            Optional<Line> overall,
            List<Line> tools,
            List<Line> parts,
            List<Line> indicators,
            List<Line> questions,
            List<Line> items,
            List<BandLine> bands) {
        public Result {
            bands = Present.in(bands);
            tools = Present.in(tools);
            parts = Present.in(parts);
            indicators = Present.in(indicators);
            questions = Present.in(questions);
            items = Present.in(items);
        }
    }

    /**
     * One score.
     *
     * @param code its number or letters: {@code IIT}, {@code ๖}, {@code O13}
     */
    public record Line(
            Optional<Written> code,
            Optional<Written> name,
            Optional<Written> tool,
            WrittenScore score,
            Optional<WrittenScore> previous,
            Optional<Written> grade) {}

    /**
     * A band of scores, with at most one lower and one upper bound.
     *
     * @param above lower bound, not included
     * @param from lower bound, included
     * @param below upper bound, not included
     * @param upTo upper bound, included
     */
    public record BandLine(
            Written label,
            Band.Meaning meaning,
            Optional<Score> above,
            Optional<Score> from,
            Optional<Score> below,
            Optional<Score> upTo) {}
}
