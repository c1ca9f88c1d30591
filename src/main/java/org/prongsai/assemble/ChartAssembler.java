package org.prongsai.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Amount;
import org.prongsai.model.Chart;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.source.ChartYaml;
import org.prongsai.source.Manuscript;
import org.prongsai.thai.Numerals;

/** Puts together the charts that authors type. */
final class ChartAssembler {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Numerals siteNumerals;
    private final Problems problems;

    ChartAssembler(Numerals siteNumerals, Problems problems) {
        this.siteNumerals = siteNumerals;
        this.problems = problems;
    }

    /** Nothing when it cannot be drawn; why has been reported. */
    Optional<Chart> assemble(Manuscript.Chart file) {
        ChartYaml yaml = file.yaml();
        boolean usable = hasSeries(yaml) & hasLabels(yaml) & hasValues(yaml) & hasNames(yaml) & isWithinMax(yaml);
        return usable ? Optional.of(chart(yaml)) : Optional.empty();
    }

    private Chart chart(ChartYaml yaml) {
        Numerals numerals = yaml.numerals().orElse(siteNumerals);
        return new Chart(
                yaml.kind(),
                numerals.ofText(yaml.title().text()),
                yaml.unit().map(unit -> numerals.ofText(unit.text())),
                numerals,
                yaml.labels().stream()
                        .map(label -> numerals.ofText(label.text()))
                        .toList(),
                yaml.series().stream()
                        .map(series -> new Chart.Series(
                                series.name()
                                        .map(name -> numerals.ofText(name.text()))
                                        .orElse(""),
                                series.values()))
                        .toList(),
                yaml.target().filter(target -> target.number().isPresent()),
                end(yaml),
                yaml.title().place());
    }

    private boolean hasSeries(ChartYaml yaml) {
        Chart.Count count = yaml.kind().series();
        int number = yaml.series().size();
        if (count.allows(number)) return true;
        report(Code.CHART_SERIES, yaml, yaml.kind().key(), count.toString(), Integer.toString(number));
        return false;
    }

    private boolean hasLabels(ChartYaml yaml) {
        Chart.Count count = yaml.kind().labels();
        int number = yaml.labels().size();
        if (count.allows(number)) return true;
        report(Code.CHART_LABELS, yaml, yaml.kind().key(), count.toString(), Integer.toString(number));
        return false;
    }

    private void report(Code code, ChartYaml yaml, String... details) {
        problems.report(code, yaml.title().place(), details);
    }

    private boolean hasValues(ChartYaml yaml) {
        boolean fits = true;
        for (ChartYaml.SeriesLine series : yaml.series()) {
            int values = series.values().size();
            int labels = yaml.labels().size();
            if (values == labels) continue;
            fits = false;
            problems.report(
                    Code.CHART_VALUES, placeOf(series, yaml), Integer.toString(labels), Integer.toString(values));
        }
        return fits;
    }

    /** Several series are told apart by their names. */
    private boolean hasNames(ChartYaml yaml) {
        if (yaml.series().size() < 2) return true;
        List<ChartYaml.SeriesLine> nameless =
                yaml.series().stream().filter(series -> series.name().isEmpty()).toList();
        nameless.forEach(series -> problems.report(Code.YAML_MISSING_KEY, placeOf(series, yaml), "name"));
        return nameless.isEmpty();
    }

    private static Place placeOf(ChartYaml.SeriesLine series, ChartYaml yaml) {
        return series.name()
                .map(name -> name.place())
                .or(() -> series.values().stream().map(Amount::place).findFirst())
                .orElse(yaml.title().place());
    }

    private boolean isWithinMax(ChartYaml yaml) {
        Optional<BigDecimal> end = end(yaml);
        if (end.isEmpty()) return true;
        List<Amount> amounts = new ArrayList<>();
        yaml.series().forEach(series -> amounts.addAll(series.values()));
        yaml.target().ifPresent(amounts::add);
        if (end.get().signum() == 0) yaml.max().ifPresent(amounts::add);
        List<Amount> beyond = amounts.stream()
                .filter(amount -> amount.number()
                        .filter(number ->
                                number.compareTo(end.get()) > 0 || end.get().signum() == 0)
                        .isPresent())
                .toList();
        beyond.forEach(amount -> problems.report(
                Code.CHART_BEYOND, amount.place(), amount.written(), end.get().toPlainString()));
        return beyond.isEmpty();
    }

    /** Progress is made towards a hundred, unless something else is said. */
    private static Optional<BigDecimal> end(ChartYaml yaml) {
        Optional<BigDecimal> max = yaml.max().flatMap(Amount::number);
        return yaml.kind() == Chart.Kind.PROGRESS ? max.or(() -> Optional.of(HUNDRED)) : max;
    }
}
