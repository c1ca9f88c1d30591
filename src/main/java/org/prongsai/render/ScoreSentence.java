package org.prongsai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Assessment;
import org.prongsai.model.Gain;
import org.prongsai.model.Score;
import org.prongsai.model.Site;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;

/**
 * What an assessment says of the organisation, in a sentence that somebody can repeat; then the number, and how it compares.
 *
 * @param kicker what was assessed, and when
 * @param sentence in phrases, which join without a space
 * @param lead in phrases, with spaces between them
 * @param overall as typed
 * @param written the score in words
 * @param standing beside the target
 */
record ScoreSentence(
        String kicker,
        List<String> sentence,
        List<String> lead,
        Assessment assessment,
        Assessment.Line overall,
        String written,
        Standing standing) {

    /** Where a score is beside its target. */
    enum Standing {
        REACHED,
        MISSED,
        /** There is no target that is established. */
        OPEN;

        private static Standing of(Optional<Integer> beyond) {
            return beyond.map(sign -> sign >= 0 ? REACHED : MISSED).orElse(OPEN);
        }
    }

    /** The assessment that stands for a year: that of integrity and transparency, or else the first. */
    static Optional<Assessment> assessment(YearRecord year) {
        return year.assessments().stream()
                .filter(assessment -> assessment.scheme().equals("ITA"))
                .findFirst()
                .or(() -> year.assessments().stream().findFirst());
    }

    /** Nothing for a year without an overall score. */
    static Optional<ScoreSentence> of(YearRecord year, Site site, ScoreViews scores) {
        Optional<Assessment> found = assessment(year);
        return found.flatMap(
                assessment -> assessment.overall().map(overall -> new Author(site, scores).write(assessment, overall)));
    }

    /** The score to be reached, where it is established. */
    static Optional<BigDecimal> target(Assessment assessment) {
        return assessment
                .framework()
                .flatMap(Framework::target)
                .filter(target -> target.basis().isEstablished())
                .map(Framework.Bound::points);
    }

    /** Finds the words. */
    private record Author(Site site, ScoreViews scores) {
        ScoreSentence write(Assessment assessment, Assessment.Line overall) {
            Optional<BigDecimal> target = target(assessment);
            Standing standing =
                    Standing.of(target.map(points -> overall.score().points().compareTo(points)));
            return new ScoreSentence(
                    kicker(assessment),
                    sentence(assessment, standing),
                    lead(assessment, overall, target),
                    assessment,
                    overall,
                    scores.written(overall.score()),
                    standing);
        }

        private String points(BigDecimal points) {
            return number(points.stripTrailingZeros().toPlainString());
        }

        private String number(Object arabic) {
            return site.numerals().ofGenerated(arabic.toString());
        }

        private String kicker(Assessment assessment) {
            String name = assessment
                    .framework()
                    .flatMap(framework -> framework.shortTitles().stream().findFirst())
                    .map(title -> title + " (" + assessment.scheme() + ")")
                    .orElse("การประเมิน " + assessment.scheme());
            return name + " ปีงบประมาณ พ.ศ. " + number(assessment.year());
        }

        private List<String> sentence(Assessment assessment, Standing standing) {
            String name = site.organisation().name();
            boolean integrity = assessment.scheme().equals("ITA");
            if (!integrity || standing == Standing.OPEN) return List.of("คะแนน " + assessment.scheme(), " ของ" + name);
            return List.of(name, standing == Standing.REACHED ? "ผ่านเป้าหมาย" : "ยังไม่ถึงเป้าหมาย", "ความโปร่งใส");
        }

        private List<String> lead(Assessment assessment, Assessment.Line overall, Optional<BigDecimal> target) {
            boolean exact = overall.score().bound() == Score.Bound.EXACT;
            String written = scores.written(overall.score());
            List<String> parts = new ArrayList<>();
            parts.add(exact ? "ได้ " + written + " คะแนนจาก " + number(100) : "ได้ " + written);
            if (exact)
                target.ifPresent(points -> parts.addAll(distance(overall.score().points(), points)));
            overall.previous()
                    .flatMap(previous -> Gain.of(overall.score(), previous))
                    .ifPresent(gain -> parts.add("และ" + number(gain.toThai())
                            + assessment
                                    .compared()
                                    .map(year -> " จากปี " + number(year))
                                    .orElse(" จากเดิม")));
            return parts;
        }

        private List<String> distance(BigDecimal points, BigDecimal target) {
            String bound = points(target);
            BigDecimal beyond = points.subtract(target);
            if (beyond.signum() == 0) return List.of("เท่ากับเป้าหมาย " + bound);
            String difference = number(beyond.abs().toPlainString());
            return List.of(
                    (beyond.signum() > 0 ? "สูงกว่าเป้าหมาย " : "ต่ำกว่าเป้าหมาย ") + bound,
                    "อยู่ " + difference + " คะแนน");
        }
    }
}
