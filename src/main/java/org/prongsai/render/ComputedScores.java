package org.prongsai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.model.Assessment;
import org.prongsai.model.Band;
import org.prongsai.model.Bands;
import org.prongsai.model.Gain;
import org.prongsai.model.Reckoning;
import org.prongsai.model.Score;
import org.prongsai.model.framework.Basis.Confidence;
import org.prongsai.model.framework.Framework;
import org.prongsai.render.view.ComputedView;
import org.prongsai.thai.Numerals;

/** What the program worked out of one assessment, in words. Nothing is said where a score or a fact is missing. */
final class ComputedScores {
    static final String MARK = "คำนวณได้";
    static final String DOUBT = "ยังไม่ยืนยัน";

    private final Assessment assessment;
    private final Reckoning reckoning;
    private final Bands bands;
    private final Numerals numerals;

    ComputedScores(Assessment assessment, Numerals numerals) {
        this.assessment = assessment;
        this.reckoning = Reckoning.of(assessment);
        this.bands = new Bands(assessment.bands());
        this.numerals = numerals;
    }

    /** What a score gained since the previous value. */
    Optional<String> gain(Assessment.Line line) {
        return line.previous()
                .flatMap(previous -> Gain.of(line.score(), previous))
                .map(gain -> numerals.ofGenerated(gain.toThai()));
    }

    /** The organisation's band of an indicator. */
    Optional<String> band(Assessment.Line line) {
        return exact(line)
                .filter(points -> line.level() == Assessment.Level.INDICATOR)
                .flatMap(bands::of)
                .map(Band::label)
                .map(numerals::ofText);
    }

    /** The mean of the indicators of the tool that a line is of. */
    Optional<String> mean(Assessment.Line line) {
        return Optional.of(line)
                .filter(one -> one.level() == Assessment.Level.TOOL)
                .flatMap(reckoning::mean)
                .map(mean -> points(mean.points()));
    }

    /** What stands beside the means when one of them is doubtful. */
    Optional<String> doubtOfMeans() {
        return reckoning.means().stream()
                .flatMap(mean -> doubt(confidence(mean)).stream())
                .findFirst();
    }

    /** The mean of each tool. */
    List<ComputedView> means() {
        return reckoning.means().stream()
                .map(mean -> new ComputedView(
                        "ค่าเฉลี่ยตัวชี้วัดของ " + mean.tool().id(),
                        points(mean.points()) + " คะแนน",
                        doubt(confidence(mean))))
                .toList();
    }

    /** The total, the level, and how far it is to the target. */
    List<ComputedView> whole() {
        List<ComputedView> whole = new ArrayList<>();
        reckoning
                .total()
                .ifPresent(total -> whole.add(new ComputedView(
                        "คะแนนรวมถ่วงน้ำหนัก", points(total.points()) + " คะแนน", doubt(confidence(total)))));
        level().ifPresent(whole::add);
        target().ifPresent(whole::add);
        return whole;
    }

    private Optional<ComputedView> level() {
        if (reckoning.levels().isEmpty()) return Optional.empty();
        List<Framework.Level> levels = new ArrayList<>(reckoning.levels());
        Collections.reverse(levels);
        Confidence confidence =
                levels.stream().map(level -> level.basis().confidence()).reduce(ofWhole(), Confidence::and);
        String names = levels.stream().map(Framework.Level::name).collect(Collectors.joining(" หรือ "));
        return Optional.of(new ComputedView("ระดับตามเกณฑ์", names, doubt(confidence)));
    }

    private Optional<ComputedView> target() {
        return assessment
                .framework()
                .flatMap(Framework::target)
                .flatMap(target -> wholePoints()
                        .map(points -> new ComputedView(
                                numerals.ofGenerated(
                                        "เทียบกับเป้าหมาย " + target.points().toPlainString() + " คะแนน"),
                                numerals.ofGenerated(distance(points.subtract(target.points()))),
                                doubt(target.basis().confidence().and(ofWhole())))));
    }

    private static String distance(BigDecimal beyond) {
        if (beyond.signum() == 0) return "เท่ากับเป้าหมาย";
        return (beyond.signum() > 0 ? "สูงกว่าเป้าหมาย " : "ต่ำกว่าเป้าหมาย ")
                + beyond.abs().toPlainString() + " คะแนน";
    }

    /** The overall score as typed; the computed total only where none is. */
    private Optional<BigDecimal> wholePoints() {
        return assessment.overall().isPresent()
                ? assessment.overall().flatMap(ComputedScores::exact)
                : reckoning.total().map(total -> Reckoning.rounded(total.points()));
    }

    private Confidence ofWhole() {
        return assessment.overall().isPresent()
                ? Confidence.HIGH
                : reckoning.total().map(this::confidence).orElse(Confidence.HIGH);
    }

    private Confidence confidence(Reckoning.Total total) {
        return reckoning.means().stream().map(this::confidence).reduce(total.confidence(), Confidence::and);
    }

    /** A mean is as certain as which indicators the tool has. */
    private Confidence confidence(Reckoning.Mean mean) {
        return assessment.framework().stream()
                .flatMap(framework -> framework.indicatorsOf(mean.tool()).stream())
                .map(indicator -> indicator.basis().confidence())
                .reduce(Confidence.HIGH, Confidence::and);
    }

    private static Optional<String> doubt(Confidence confidence) {
        return confidence == Confidence.HIGH ? Optional.empty() : Optional.of(DOUBT);
    }

    private static Optional<BigDecimal> exact(Assessment.Line line) {
        return Optional.of(line.score())
                .filter(score -> score.bound() == Score.Bound.EXACT)
                .map(Score::points);
    }

    private String points(BigDecimal exact) {
        return numerals.ofGenerated(Reckoning.rounded(exact).toPlainString());
    }
}
