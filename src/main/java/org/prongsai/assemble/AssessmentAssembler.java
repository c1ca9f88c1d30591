package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Assessment;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.Band;
import org.prongsai.model.Score;
import org.prongsai.model.Written;
import org.prongsai.model.WrittenScore;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.source.AssessmentYaml;
import org.prongsai.source.Manuscript;

/** Puts assessments together, their scores from the whole to its parts. */
final class AssessmentAssembler {
    private final Frameworks frameworks;
    private final Problems problems;

    AssessmentAssembler(Frameworks frameworks, Problems problems) {
        this.frameworks = frameworks;
        this.problems = problems;
    }

    List<Assessment> assemble(Manuscript.Assessments file) {
        return file.yaml().assessments().stream().map(this::assessment).toList();
    }

    private Assessment assessment(AssessmentYaml.Result result) {
        Place place = result.scheme().place();
        List<Assessment.Line> lines = new ArrayList<>();
        result.overall().ifPresent(line -> lines.add(line(Level.OVERALL, line)));
        result.tools().forEach(line -> lines.add(line(Level.TOOL, line)));
        result.parts().forEach(line -> lines.add(line(Level.TOOL_PART, line)));
        result.indicators().forEach(line -> lines.add(line(Level.INDICATOR, line)));
        result.questions().forEach(line -> lines.add(line(Level.QUESTION, line)));
        result.items().forEach(line -> lines.add(line(Level.ITEM, line)));
        return new Assessment(
                result.scheme().text(),
                result.name().map(Written::text),
                result.year(),
                result.comparedYear(),
                lines,
                result.bands().stream().flatMap(band -> band(band).stream()).toList(),
                frameworks.of(result.scheme().text(), result.year()),
                place);
    }

    private Optional<Band> band(AssessmentYaml.BandLine line) {
        Optional<Band.Bound> lower =
                bound(line.from(), Band.Edge.INCLUDED).or(() -> bound(line.above(), Band.Edge.EXCLUDED));
        Optional<Band.Bound> upper =
                bound(line.upTo(), Band.Edge.INCLUDED).or(() -> bound(line.below(), Band.Edge.EXCLUDED));
        boolean twice = line.from().isPresent() && line.above().isPresent()
                || line.upTo().isPresent() && line.below().isPresent();
        boolean empty = lower.isPresent()
                && upper.isPresent()
                && lower.get().points().compareTo(upper.get().points()) > 0;
        if (twice || empty || lower.isEmpty() && upper.isEmpty()) {
            problems.report(Code.BAND_BOUNDS, line.label().place(), line.label().text());
            return Optional.empty();
        }
        return Optional.of(new Band(
                line.label().text(), line.meaning(), lower, upper, line.label().place()));
    }

    private static Optional<Band.Bound> bound(Optional<Score> score, Band.Edge edge) {
        return score.map(found -> new Band.Bound(found.points(), edge));
    }

    private static Assessment.Line line(Level level, AssessmentYaml.Line line) {
        return new Assessment.Line(
                level,
                text(line.code()),
                text(line.name()),
                line.tool().map(Written::text),
                line.score().score(),
                line.previous().map(WrittenScore::score),
                line.grade().map(Written::text),
                line.code()
                        .or(line::name)
                        .map(Written::place)
                        .orElse(line.score().place()),
                line.score().place(),
                line.previous().map(WrittenScore::place));
    }

    private static String text(Optional<Written> written) {
        return written.map(Written::text).orElse("");
    }
}
