package org.prongsai.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.framework.Basis.Confidence;
import org.prongsai.model.framework.Framework;
import org.prongsai.thai.CanonicalText;
import org.prongsai.thai.Digits;

/**
 * What an assessment's scores amount to by its framework. Nothing is computed for which a score or a weight is missing.
 *
 * @param means of the tools whose indicators all have scores, in the order of the framework
 * @param total from the means, or else from the tools' scores, by their weights
 * @param levels that the total can have, the best first: one, or several when a score is missing that would decide
 */
public record Reckoning(List<Mean> means, Optional<Total> total, List<Framework.Level> levels) {
    /** Places behind the point to which published scores are rounded. */
    public static final int PLACES = 2;

    /** Finer than anything published, so that rounding once at the end is right. */
    private static final int EXACT_PLACES = 8;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Reckoning {
        means = List.copyOf(means);
        levels = List.copyOf(levels);
    }

    /** The simple mean of a tool's indicators. @param points not rounded */
    public record Mean(Framework.Tool tool, BigDecimal points) {}

    /** @param points not rounded @param confidence of the least certain weight */
    public record Total(BigDecimal points, Confidence confidence) {}

    private static final Reckoning NOTHING = new Reckoning(List.of(), Optional.empty(), List.of());

    /** Nothing follows without a framework. */
    public static Reckoning of(Assessment assessment) {
        if (assessment.framework().isEmpty()) return NOTHING;
        return new Reckoner(assessment, assessment.framework().get()).reckon();
    }

    /** The mean of the tool that a line is of. */
    public Optional<Mean> mean(Assessment.Line line) {
        return means.stream()
                .filter(mean -> codeOf(line.code()).equals(codeOf(mean.tool().id())))
                .findFirst();
    }

    public static BigDecimal rounded(BigDecimal points) {
        return points.setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** The line of an indicator: by its name, or else by its number. */
    public static Optional<Assessment.Line> lineOf(Assessment assessment, Framework.Indicator indicator) {
        List<Assessment.Line> lines = assessment.linesOf(Level.INDICATOR);
        return lines.stream()
                .filter(line -> isNamed(line.name(), indicator))
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> line.name().isEmpty())
                        .filter(line -> Digits.toArabic(line.code()).equals(Integer.toString(indicator.number())))
                        .findFirst());
    }

    /** The indicator of a framework that a line is of. */
    public static Optional<Framework.Indicator> indicatorOf(Assessment.Line line, Framework framework) {
        return framework.indicators().stream()
                .filter(indicator -> isNamed(line.name(), indicator))
                .findFirst()
                .or(() -> framework.indicators().stream()
                        .filter(indicator -> line.name().isEmpty()
                                && Digits.toArabic(line.code()).equals(Integer.toString(indicator.number())))
                        .findFirst());
    }

    private static boolean isNamed(String name, Framework.Indicator indicator) {
        String canonical = CanonicalText.of(name).replace(" ", "");
        return indicator.names().anyMatch(known -> known.equals(canonical));
    }

    /** {@code EIT1} for {@code EIT 1}, {@code EIT ส่วนที่ ๑}. */
    private static String codeOf(String typed) {
        return Digits.toArabic(typed).replace("ส่วนที่", "").replace(" ", "");
    }

    /** Whether something holds, as far as the scores tell. */
    private enum Holds {
        YES,
        NO,
        UNKNOWN
    }

    /** The arithmetic of one assessment. */
    private record Reckoner(Assessment assessment, Framework framework) {
        Reckoning reckon() {
            List<Mean> means = new ArrayList<>();
            for (Framework.Tool tool : framework.tools()) mean(tool).ifPresent(means::add);
            Optional<Total> total = total(means);
            return new Reckoning(means, total, levels(means, total));
        }

        private Optional<Mean> mean(Framework.Tool tool) {
            List<Framework.Indicator> indicators = framework.indicatorsOf(tool);
            if (indicators.isEmpty()) return Optional.empty();
            BigDecimal sum = BigDecimal.ZERO;
            for (Framework.Indicator indicator : indicators) {
                Optional<BigDecimal> points =
                        Reckoning.lineOf(assessment, indicator).flatMap(Reckoner::exact);
                if (points.isEmpty()) return Optional.empty();
                sum = sum.add(points.get());
            }
            BigDecimal count = BigDecimal.valueOf(indicators.size());
            return Optional.of(new Mean(tool, sum.divide(count, EXACT_PLACES, RoundingMode.HALF_UP)));
        }

        private Optional<Total> total(List<Mean> means) {
            if (framework.tools().isEmpty()) return Optional.empty();
            BigDecimal total = BigDecimal.ZERO;
            Confidence confidence = Confidence.HIGH;
            for (Framework.Tool tool : framework.tools()) {
                Optional<BigDecimal> points = pointsOf(tool, means);
                if (points.isEmpty() || tool.weight().isEmpty()) return Optional.empty();
                Framework.Bound weight = tool.weight().get();
                total = total.add(points.get().multiply(weight.points()).divide(HUNDRED));
                confidence = confidence.and(weight.basis().confidence());
            }
            return Optional.of(new Total(total, confidence));
        }

        private Optional<BigDecimal> pointsOf(Framework.Tool tool, List<Mean> means) {
            return means.stream()
                    .filter(mean -> mean.tool().equals(tool))
                    .map(Mean::points)
                    .findFirst()
                    .or(() -> toolLine(tool.id()).flatMap(Reckoner::exact));
        }

        private Optional<Assessment.Line> toolLine(String id) {
            return assessment.lines().stream()
                    .filter(line -> line.level() == Level.TOOL || line.level() == Level.TOOL_PART)
                    .filter(line -> codeOf(line.code()).equals(codeOf(id)))
                    .findFirst();
        }

        private static Optional<BigDecimal> exact(Assessment.Line line) {
            return Optional.of(line.score())
                    .filter(score -> score.bound() == Score.Bound.EXACT)
                    .map(Score::points);
        }

        private List<Framework.Level> levels(List<Mean> means, Optional<Total> computed) {
            Optional<BigDecimal> total = assessment
                    .overall()
                    .flatMap(Reckoner::exact)
                    .or(() -> computed.map(found -> rounded(found.points())));
            if (total.isEmpty()) return List.of();
            List<Framework.Level> possible = new ArrayList<>();
            for (Framework.Level level : framework.levels()) {
                Holds holds = holds(level, total.get(), means);
                if (holds != Holds.NO) possible.add(level);
                if (holds == Holds.YES) return possible;
            }
            return List.of();
        }

        private Holds holds(Framework.Level level, BigDecimal total, List<Mean> means) {
            if (total.compareTo(level.total()) < 0) return Holds.NO;
            if (level.eachTool().isEmpty()) return Holds.YES;
            List<String> counted = level.counted().isEmpty()
                    ? framework.tools().stream().map(Framework.Tool::id).toList()
                    : level.counted();
            Holds all = Holds.YES;
            for (String id : counted) {
                Holds one = reaches(id, level.eachTool().get(), means);
                if (one == Holds.NO) return Holds.NO;
                if (one == Holds.UNKNOWN) all = Holds.UNKNOWN;
            }
            return all;
        }

        private Holds reaches(String id, BigDecimal least, List<Mean> means) {
            Optional<Assessment.Line> line = toolLine(id);
            if (line.isPresent()) {
                Score score = line.get().score();
                if (score.points().compareTo(least) >= 0) return Holds.YES;
                return score.bound() == Score.Bound.EXACT ? Holds.NO : Holds.UNKNOWN;
            }
            return means.stream()
                    .filter(mean -> mean.tool().id().equals(id))
                    .findFirst()
                    .map(mean -> rounded(mean.points()).compareTo(least) >= 0 ? Holds.YES : Holds.NO)
                    .orElse(Holds.UNKNOWN);
        }
    }
}
