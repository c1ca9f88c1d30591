package org.prongsai.data;

import java.util.List;
import org.prongsai.data.DataTable.Column;
import org.prongsai.json.Json;
import org.prongsai.json.Json.Truth;
import org.prongsai.model.Dataset;
import org.prongsai.model.Site;

/** What the JSON of a dataset is like, as JSON Schema of draft 2020-12. */
final class DatasetSchema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final Json TEXT = type("string");
    private static final Json TEXT_OR_NOTHING = types("string", "null");

    private final Site site;
    private final Dataset dataset;
    private final DataTable table;

    DatasetSchema(Site site, Dataset dataset, DataTable table) {
        this.site = site;
        this.dataset = dataset;
        this.table = table;
    }

    Json json() {
        return Json.object()
                .with("$schema", DRAFT)
                .with("$id", site.addressOf(dataset.schema()))
                .with("title", dataset.title())
                .with("type", "object")
                .with(
                        "properties",
                        Json.object()
                                .with("$schema", TEXT)
                                .with("id", TEXT)
                                .with("title", TEXT)
                                .with("publisher", TEXT)
                                .with("license", TEXT_OR_NOTHING)
                                .with("temporal", temporal())
                                .with("page", TEXT)
                                .with("sources", listOf(TEXT))
                                .with("columns", columns())
                                .with("rows", listOf(row())))
                .with(
                        "required",
                        Json.ofTexts(List.of(
                                "$schema",
                                "id",
                                "title",
                                "publisher",
                                "license",
                                "temporal",
                                "page",
                                "sources",
                                "columns",
                                "rows")))
                .with("additionalProperties", Truth.FALSE);
    }

    private static Json temporal() {
        return Json.object()
                .with("type", Json.ofTexts(List.of("object", "null")))
                .with(
                        "properties",
                        Json.object()
                                .with(
                                        "fiscalYears",
                                        described(listOf(type("integer")), "ปีงบประมาณ พ.ศ. เริ่ม 1 ตุลาคมของปีก่อน"))
                                .with("start", date())
                                .with("end", date()))
                .with("required", Json.ofTexts(List.of("fiscalYears", "start", "end")))
                .with("additionalProperties", Truth.FALSE);
    }

    private static Json date() {
        return Json.object().with("type", "string").with("format", "date");
    }

    /** The columns are known, each at its place. */
    private Json columns() {
        List<Json> known = table.columns().stream()
                .map(column -> (Json) Json.object()
                        .with("type", "object")
                        .with(
                                "properties",
                                Json.object()
                                        .with("key", Json.object().with("const", column.key()))
                                        .with("role", TEXT_OR_NOTHING)
                                        .with("label", TEXT)
                                        .with(
                                                "type",
                                                Json.object()
                                                        .with(
                                                                "const",
                                                                column.type().key()))
                                        .with("unit", TEXT_OR_NOTHING)
                                        .with(
                                                "origin",
                                                Json.object()
                                                        .with(
                                                                "const",
                                                                column.origin().key())))
                        .with("required", Json.ofTexts(List.of("key", "role", "label", "type", "unit", "origin")))
                        .with("additionalProperties", Truth.FALSE))
                .toList();
        return Json.object()
                .with("type", "array")
                .with("prefixItems", Json.of(known))
                .with("items", Truth.FALSE)
                .with("minItems", known.size());
    }

    private Json row() {
        Json.Members cells = Json.object();
        table.columns().forEach(column -> cells.with(column.key(), cell(column)));
        return Json.object()
                .with("type", "object")
                .with(
                        "properties",
                        Json.object()
                                .with("source", listOf(place()))
                                .with(
                                        "cells",
                                        Json.object()
                                                .with("type", "object")
                                                .with("properties", cells)
                                                .with("required", keys())
                                                .with("additionalProperties", Truth.FALSE)))
                .with("required", Json.ofTexts(List.of("source", "cells")))
                .with("additionalProperties", Truth.FALSE);
    }

    private Json keys() {
        return Json.ofTexts(table.columns().stream().map(Column::key).toList());
    }

    private static Json cell(Column column) {
        Json.Members properties = Json.object().with("text", described(TEXT_OR_NOTHING, "ตามที่พิมพ์ ไม่มีคือ null"));
        if (column.hasValues()) properties.with("value", value(column.type()));
        properties.with("missing", described(TEXT, "เหตุที่ไม่มีค่า")).with("source", place());
        return Json.object()
                .with("title", Grid.heading(column))
                .with("type", "object")
                .with("properties", properties)
                .with("required", Json.ofTexts(column.hasValues() ? List.of("text", "value") : List.of("text")))
                .with("additionalProperties", Truth.FALSE);
    }

    private static Json value(DataTable.Type type) {
        return switch (type) {
            case NUMBER -> types("number", "null");
            case DATE ->
                Json.object()
                        .with("type", Json.ofTexts(List.of("string", "null")))
                        .with("format", "date");
            case PERIOD ->
                Json.object()
                        .with("type", Json.ofTexts(List.of("string", "null")))
                        .with("pattern", "^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$");
            case LIST ->
                Json.object()
                        .with("type", Json.ofTexts(List.of("array", "null")))
                        .with("items", TEXT);
            case CODE, TEXT -> TEXT_OR_NOTHING;
        };
    }

    private static Json place() {
        return Json.object()
                .with("type", "object")
                .with(
                        "properties",
                        Json.object()
                                .with("file", TEXT)
                                .with(
                                        "line",
                                        Json.object().with("type", "integer").with("minimum", 0)))
                .with("required", Json.ofTexts(List.of("file", "line")))
                .with("additionalProperties", Truth.FALSE);
    }

    private static Json type(String name) {
        return Json.object().with("type", name);
    }

    private static Json types(String... names) {
        return Json.object().with("type", Json.ofTexts(List.of(names)));
    }

    private static Json listOf(Json items) {
        return Json.object().with("type", "array").with("items", items);
    }

    private static Json described(Json schema, String words) {
        return Json.object().with("description", words).with("allOf", Json.of(List.of(schema)));
    }
}
