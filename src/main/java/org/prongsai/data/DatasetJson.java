package org.prongsai.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.data.DataTable.Cell;
import org.prongsai.data.DataTable.Column;
import org.prongsai.data.DataTable.Row;
import org.prongsai.json.Json;
import org.prongsai.model.Dataset;
import org.prongsai.model.OpenData.Licence;
import org.prongsai.model.Site;
import org.prongsai.problem.Place;

/** A dataset as JSON: its columns with their roles, units and kinds, and each cell with its text, its value and where it stands. */
final class DatasetJson {
    private final Site site;
    private final Dataset dataset;
    private final DataTable table;

    DatasetJson(Site site, Dataset dataset, DataTable table) {
        this.site = site;
        this.dataset = dataset;
        this.table = table;
    }

    Json json() {
        return Json.object()
                .with("$schema", site.addressOf(dataset.schema()))
                .with("id", site.addressOf(dataset.path()))
                .with("title", dataset.title())
                .with("publisher", site.organisation().fullName())
                .with(
                        "license",
                        site.data()
                                .terms()
                                .licence()
                                .map(Licence::address)
                                .map(Json::of)
                                .orElse(Json.missing()))
                .with("temporal", temporal())
                .with("page", site.addressOf(dataset.page()))
                .with("sources", Json.ofTexts(sources()))
                .with(
                        "columns",
                        Json.of(table.columns().stream()
                                .map(DatasetJson::column)
                                .toList()))
                .with("rows", Json.of(table.rows().stream().map(this::row).toList()));
    }

    /** From the first day of the first fiscal year to the last of the last. */
    private Json temporal() {
        List<org.prongsai.thai.FiscalYear> years = dataset.years();
        if (years.isEmpty()) return Json.missing();
        return Json.object()
                .with(
                        "fiscalYears",
                        Json.of(years.stream().map(year -> Json.of(year.year())).toList()))
                .with("start", years.get(0).firstDay().toIso())
                .with("end", years.get(years.size() - 1).lastDay().toIso());
    }

    private Set<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        table.rows().forEach(row -> row.places().forEach(place -> sources.add(place.file())));
        return sources;
    }

    private static Json column(Column column) {
        return Json.object()
                .with("key", column.key())
                .with("role", text(column.role()))
                .with("label", column.label())
                .with("type", column.type().key())
                .with("unit", text(column.unit()))
                .with("origin", column.origin().key());
    }

    private static Json text(Optional<String> text) {
        return text.map(Json::of).orElse(Json.missing());
    }

    private Json row(Row row) {
        Json.Members cells = Json.object();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            cells.with(column.key(), cell(column, row.cells().get(i)));
        }
        return Json.object()
                .with(
                        "source",
                        Json.of(row.places().stream().map(DatasetJson::place).toList()))
                .with("cells", cells);
    }

    private static Json cell(Column column, Cell cell) {
        Json.Members json = Json.object().with("text", cell.text().isEmpty() ? Json.missing() : Json.of(cell.text()));
        if (column.hasValues())
            json.with("value", cell.value().map(DataTable.Value::json).orElse(Json.missing()));
        if (!cell.missing().isEmpty()) json.with("missing", cell.missing());
        cell.place().ifPresent(place -> json.with("source", place(place)));
        return json;
    }

    private static Json place(Place place) {
        return Json.object().with("file", place.file()).with("line", place.line());
    }
}
