package org.prongsai.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Place;
import org.prongsai.thai.CanonicalText;
import org.prongsai.thai.Digits;
import org.prongsai.thai.FiscalYear;

/**
 * Two results of one assessment scheme side by side: overall, by tool, by indicator.
 *
 * @param scheme ITA
 * @param earlier the year that the earlier result assessed; it need not be the fiscal year whose folder holds it
 * @param later the year that the later result assessed
 * @param origin from where the earlier values are
 * @param lines those of the later result in its order, then those of the earlier one alone, level by level
 */
public record ScoreChanges(String scheme, FiscalYear earlier, FiscalYear later, Origin origin, List<Line> lines) {
    private static final String ITA = "ITA";

    private static final List<Level> COMPARED = List.of(Level.OVERALL, Level.TOOL, Level.INDICATOR);

    public ScoreChanges {
        lines = List.copyOf(lines);
    }

    /** From where values are. */
    public enum Origin {
        /** The result of their own year. */
        OWN,
        /** The previous values that the later result states. */
        PREVIOUS
    }

    /**
     * A score in both years, or in one of them.
     *
     * @param code as the later result writes it, or else the earlier
     * @param name as it is typed, or else its official name; may be empty
     * @param places where the earlier and the later score stand, as far as there are any
     */
    public record Line(
            Level level, String code, String name, Optional<Score> earlier, Optional<Score> later, Places places) {
        /** Nothing when a year lacks the score, or knows only its bound. */
        public Optional<Gain> gain() {
            return earlier.flatMap(before -> later.flatMap(after -> Gain.of(after, before)));
        }
    }

    /** Where the scores of a line stand. */
    public record Places(Optional<Place> earlier, Optional<Place> later) {}

    /** Of the assessments of the two years; else of those that their folders hold, whatever years they assessed. */
    static Optional<ScoreChanges> of(YearRecord earlier, YearRecord later, List<YearRecord> all) {
        Optional<Assessment> before = assessing(earlier.year(), earlier, all);
        Optional<Assessment> after = assessing(later.year(), later, all);
        if (before.isPresent() && after.isPresent()) return between(before.get(), after.get());
        return after.flatMap(found -> withPrevious(found, earlier.year()))
                .or(() -> held(earlier)
                        .flatMap(first -> held(later)
                                .filter(second -> first.year().compareTo(second.year()) < 0)
                                .flatMap(second -> between(first, second))));
    }

    /**
     * What became of a result since the one before it: that of the year before, where the site has it; else the previous
     * values that the result states itself; else the latest result of the same scheme that the site has.
     */
    public static Optional<ScoreChanges> upTo(Assessment later, List<YearRecord> all) {
        List<Assessment> before = all.stream()
                .flatMap(record -> record.assessments().stream())
                .filter(other ->
                        other.scheme().equals(later.scheme()) && other.year().compareTo(later.year()) < 0)
                .sorted(Comparator.comparing(Assessment::year).reversed())
                .toList();
        return before.stream()
                .filter(other -> other.year().year() == later.year().year() - 1)
                .findFirst()
                .flatMap(other -> between(other, later))
                .or(() -> later.compared().flatMap(year -> withPrevious(later, year)))
                .or(() -> before.stream().findFirst().flatMap(other -> between(other, later)));
    }

    /** The result of a year: that of its own folder before one that another folder holds. */
    private static Optional<Assessment> assessing(FiscalYear year, YearRecord own, List<YearRecord> all) {
        return Stream.concat(Stream.of(own), all.stream())
                .flatMap(record -> record.assessments().stream())
                .filter(assessment ->
                        assessment.scheme().equals(ITA) && assessment.year().equals(year))
                .findFirst();
    }

    private static Optional<Assessment> held(YearRecord year) {
        return year.assessments().stream()
                .filter(assessment -> assessment.scheme().equals(ITA))
                .findFirst();
    }

    private static Optional<ScoreChanges> between(Assessment earlier, Assessment later) {
        Side before = new Side(earlier.lines(), earlier.framework());
        Side after = new Side(later.lines(), later.framework());
        List<Line> lines = new ArrayList<>();
        for (Level level : COMPARED) addLines(level, before, after, lines);
        return comparable(new ScoreChanges(later.scheme(), earlier.year(), later.year(), Origin.OWN, lines));
    }

    private static Optional<ScoreChanges> withPrevious(Assessment assessment, FiscalYear year) {
        if (!assessment.compared().equals(Optional.of(year))) return Optional.empty();
        Side side = new Side(assessment.lines(), assessment.framework());
        List<Line> lines = COMPARED.stream()
                .flatMap(level -> side.of(level).stream())
                .map(line -> new Line(
                        line.level(),
                        line.code(),
                        side.name(line),
                        line.previous(),
                        Optional.of(line.score()),
                        new Places(line.previousPlace(), Optional.of(line.scorePlace()))))
                .toList();
        return comparable(new ScoreChanges(assessment.scheme(), year, assessment.year(), Origin.PREVIOUS, lines));
    }

    /** Nothing when no score is in both years: a list of what one year alone has is no comparison. */
    private static Optional<ScoreChanges> comparable(ScoreChanges changes) {
        boolean comparable = changes.lines().stream()
                .anyMatch(line -> line.earlier().isPresent() && line.later().isPresent());
        return comparable ? Optional.of(changes) : Optional.empty();
    }

    private static void addLines(Level level, Side earlier, Side later, List<Line> lines) {
        Collection<Assessment.Line> alone = new LinkedHashSet<>(earlier.of(level));
        for (Assessment.Line line : later.of(level)) {
            Optional<Assessment.Line> before = alone.stream()
                    .filter(other -> isSame(earlier.names(other), later.names(line)))
                    .findFirst();
            before.ifPresent(alone::remove);
            lines.add(new Line(
                    level,
                    line.code(),
                    later.name(line),
                    before.map(Assessment.Line::score),
                    Optional.of(line.score()),
                    new Places(before.map(Assessment.Line::scorePlace), Optional.of(line.scorePlace()))));
        }
        for (Assessment.Line line : alone) {
            lines.add(new Line(
                    level,
                    line.code(),
                    earlier.name(line),
                    Optional.of(line.score()),
                    Optional.empty(),
                    new Places(Optional.of(line.scorePlace()), Optional.empty())));
        }
    }

    private static boolean isSame(Set<String> names, Set<String> others) {
        return names.stream().anyMatch(others::contains);
    }

    /** The scores of one result, and the framework that knows their names. */
    private record Side(List<Assessment.Line> lines, Optional<Framework> framework) {
        List<Assessment.Line> of(Level level) {
            return lines.stream().filter(line -> line.level() == level).toList();
        }

        String name(Assessment.Line line) {
            if (!line.name().isEmpty()) return line.name();
            return indicator(line).map(Framework.Indicator::name).orElse("");
        }

        private Optional<Framework.Indicator> indicator(Assessment.Line line) {
            if (line.level() != Level.INDICATOR) return Optional.empty();
            return framework.flatMap(known -> Reckoning.indicatorOf(line, known));
        }

        /** Whatever a line may be called. An indicator's number is none of it: numbers shift from year to year. */
        Set<String> names(Assessment.Line line) {
            if (line.level() == Level.OVERALL) return Set.of("");
            Set<String> names = new LinkedHashSet<>();
            if (line.level() == Level.TOOL && !line.code().isEmpty()) names.add(canonical(line.code()));
            if (!line.name().isEmpty()) names.add(canonical(line.name()));
            indicator(line)
                    .ifPresent(found -> found.names().map(Side::canonical).forEach(names::add));
            return names;
        }

        private static String canonical(String name) {
            return Digits.toArabic(CanonicalText.of(name)).replace(" ", "");
        }
    }
}
