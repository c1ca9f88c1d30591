package org.prongsai.assemble;

import java.util.List;
import java.util.Optional;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.Facts;
import org.prongsai.model.Organisation;
import org.prongsai.model.RecordTable;
import org.prongsai.model.WrittenPeriod;
import org.prongsai.source.Id;
import org.prongsai.source.TableYaml;
import org.prongsai.thai.CanonicalText;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Period;

/** What a row says, for programs: as stated beside its cells, or else as read from them. */
final class FactReader {
    private final Units units;

    FactReader(Units units) {
        this.units = units;
    }

    /** The facts that an author states. */
    Facts stated(TableYaml.Facts stated) {
        stated.units().forEach(units::find);
        stated.lead().ifPresent(units::find);
        return new Facts(
                stated.units().stream().map(Id::value).toList(),
                stated.lead().map(Id::value),
                stated.period(),
                stated.dates(),
                stated.indicators(),
                stated.items(),
                stated.appendices(),
                stated.scores().stream()
                        .map(score -> new Facts.StatedScore(score.year().year(), score.score()))
                        .toList());
    }

    /** The stated facts of a row of a year, with units and period read from its cells where they are not stated. */
    Facts of(RecordTable table, RecordTable.Row row, FiscalYear year) {
        Facts stated = row.facts();
        return new Facts(
                stated.units().isEmpty() ? unitsIn(table, row) : stated.units(),
                stated.lead(),
                stated.period().or(() -> periodIn(table, row)),
                stated.dates(),
                stated.indicators(),
                stated.items().stream().map(item -> item.readIn(year)).toList(),
                stated.appendices(),
                stated.scores());
    }

    private List<String> unitsIn(RecordTable table, RecordTable.Row row) {
        Optional<RecordTable.Cell> cell = table.cell(row, ColumnRole.RESPONSIBLE);
        String text =
                cell.map(found -> CanonicalText.of(found.written().text())).orElse("");
        return units.units().stream()
                .filter(unit -> isNamedIn(unit, text))
                .map(Organisation.Unit::id)
                .toList();
    }

    private static boolean isNamedIn(Organisation.Unit unit, String text) {
        return text.contains(CanonicalText.of(unit.name()))
                || unit.aliases().stream()
                        .anyMatch(alias -> !alias.isBlank() && text.contains(CanonicalText.of(alias)));
    }

    private static Optional<WrittenPeriod> periodIn(RecordTable table, RecordTable.Row row) {
        return table.cell(row, ColumnRole.PERIOD)
                .filter(cell -> !cell.isEmpty())
                .flatMap(cell -> Period.of(cell.written().text())
                        .map(period -> new WrittenPeriod(cell.written(), Optional.of(period))));
    }
}
