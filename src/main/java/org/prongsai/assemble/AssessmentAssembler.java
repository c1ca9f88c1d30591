package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Assessment;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.Written;
import org.prongsai.problem.Place;
import org.prongsai.source.AssessmentYaml;
import org.prongsai.source.Manuscript;

/** Puts assessments together, their scores from the whole to its parts. */
final class AssessmentAssembler {
    private AssessmentAssembler() {}

    static List<Assessment> assemble(Manuscript.Assessments file) {
        return file.yaml().assessments().stream()
                .map(AssessmentAssembler::assessment)
                .toList();
    }

    private static Assessment assessment(AssessmentYaml.Result result) {
        Place place = result.scheme().place();
        List<Assessment.Line> lines = new ArrayList<>();
        result.overall().ifPresent(line -> lines.add(line(Level.OVERALL, line, place)));
        result.tools().forEach(line -> lines.add(line(Level.TOOL, line, place)));
        result.parts().forEach(line -> lines.add(line(Level.TOOL_PART, line, place)));
        result.indicators().forEach(line -> lines.add(line(Level.INDICATOR, line, place)));
        result.questions().forEach(line -> lines.add(line(Level.QUESTION, line, place)));
        result.items().forEach(line -> lines.add(line(Level.ITEM, line, place)));
        return new Assessment(
                result.scheme().text(),
                result.name().map(Written::text),
                result.year(),
                result.comparedYear(),
                lines,
                place);
    }

    private static Assessment.Line line(Level level, AssessmentYaml.Line line, Place around) {
        return new Assessment.Line(
                level,
                text(line.code()),
                text(line.name()),
                line.tool().map(Written::text),
                line.score(),
                line.previous(),
                line.grade().map(Written::text),
                line.code().or(line::name).map(Written::place).orElse(around));
    }

    private static String text(Optional<Written> written) {
        return written.map(Written::text).orElse("");
    }
}
