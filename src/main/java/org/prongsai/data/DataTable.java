package org.prongsai.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prongsai.json.Json;
import org.prongsai.problem.Place;

/**
 * The rows of a dataset.
 *
 * @param columns at least one
 * @param rows with a cell for each column
 */
public record DataTable(List<Column> columns, List<Row> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size())
                throw new IllegalArgumentException(
                        "cells of a row: " + row.cells().size() + ", not " + columns.size());
        }
    }

    /** From where what stands in a column is. */
    public enum Origin {
        /** Typed by the author. */
        TYPED("typed", "ตามที่พิมพ์"),
        /** Said beside the text, or read from it. */
        READ("read", "ระบุไว้ข้างตารางหรืออ่านจากข้อความ"),
        /** Worked out by the program. */
        COMPUTED("computed", "โปรแกรมคำนวณ");

        private final String key;
        private final String label;

        Origin(String key, String label) {
            this.key = key;
            this.label = label;
        }

        public String key() {
            return key;
        }

        public String label() {
            return label;
        }
    }

    /** Of what kind the values of a column are, beside their texts. */
    public enum Type {
        /** No value beside the text is known. */
        TEXT("text", "ข้อความ"),
        NUMBER("number", "จำนวน"),
        /** A day by ISO 8601. */
        DATE("date", "วันที่ (ISO 8601)"),
        /** From one day to another by ISO 8601. */
        PERIOD("period", "ช่วงเวลา (ISO 8601)"),
        /** A word of a short list. */
        CODE("code", "รหัส"),
        /** Several words. */
        LIST("list", "รายการ");

        private final String key;
        private final String label;

        Type(String key, String label) {
            this.key = key;
            this.label = label;
        }

        public String key() {
            return key;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A column.
     *
     * @param key by which programs know it, unique within its table
     * @param role what it is for, where it is one of those that a form has
     * @param label as the original prints it
     */
    public record Column(
            String key, Optional<String> role, String label, Type type, Optional<String> unit, Origin origin) {
        /** A column of texts that authors typed. */
        static Column text(String key, String label) {
            return new Column(key, Optional.empty(), label, Type.TEXT, Optional.empty(), Origin.TYPED);
        }

        Column of(Type other) {
            return new Column(key, role, label, other, unit, origin);
        }

        Column in(String measured) {
            return new Column(key, role, label, type, Optional.of(measured), origin);
        }

        Column from(Origin other) {
            return new Column(key, role, label, type, unit, other);
        }

        public boolean hasValues() {
            return type != Type.TEXT;
        }
    }

    /** @param places where it stands: one for what is of one file */
    public record Row(List<Cell> cells, List<Place> places) {
        public Row {
            cells = List.copyOf(cells);
            places = List.copyOf(places);
        }
    }

    /**
     * A cell.
     *
     * @param text as a page prints it; empty where nothing is
     * @param place where it stands, if that is known
     * @param missing why there is no value, in the words of the record; may be empty
     */
    public record Cell(String text, Optional<Value> value, Optional<Place> place, String missing) {
        static final Cell EMPTY = text("");

        static Cell text(String text) {
            return new Cell(text, Optional.empty(), Optional.empty(), "");
        }

        static Cell of(String text, Value value) {
            return new Cell(text, Optional.of(value), Optional.empty(), "");
        }

        Cell at(Place where) {
            return new Cell(text, value, Optional.of(where), missing);
        }

        Cell with(Optional<Value> known) {
            return new Cell(text, known, place, missing);
        }

        /** Without a value, for a reason. */
        Cell because(String reason) {
            return new Cell(text, Optional.empty(), place, reason);
        }
    }

    /** What a text means, for programs. */
    public sealed interface Value {
        /** In Arabic digits, by ISO 8601, or words between semicolons. */
        String plain();

        Json json();

        record Number(BigDecimal number) implements Value {
            @Override
            public String plain() {
                return number.toPlainString();
            }

            @Override
            public Json json() {
                return Json.of(number);
            }
        }

        /** @param plain a day, two with a slash between, or a word */
        record Plain(String plain) implements Value {
            @Override
            public Json json() {
                return Json.of(plain);
            }
        }

        record Words(List<String> words) implements Value {
            public Words {
                words = List.copyOf(words);
            }

            @Override
            public String plain() {
                return String.join("; ", words);
            }

            @Override
            public Json json() {
                return Json.ofTexts(words);
            }
        }
    }
}
