package org.prongsai.check.coverage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.RecordTable;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;

/** Measures say who, when and how they are followed up; results say what came of them; cells that matter are not left empty. */
public final class TableContents implements RecordRule {
    private static final List<ColumnRole> PLAN = List.of(ColumnRole.RESPONSIBLE, ColumnRole.PERIOD);
    private static final List<ColumnRole> RESULTS = List.of(ColumnRole.RESULT, ColumnRole.OUTCOME);

    private static final List<ColumnRole> NEEDED = List.of(
            ColumnRole.MEASURE,
            ColumnRole.RESPONSIBLE,
            ColumnRole.PERIOD,
            ColumnRole.RESULT,
            ColumnRole.OUTCOME,
            ColumnRole.MONITORING);

    private static final Map<ColumnRole, String> THAI = Map.of(
            ColumnRole.RESPONSIBLE, "ผู้รับผิดชอบ",
            ColumnRole.PERIOD, "ระยะเวลา",
            ColumnRole.RESULT, "ผลการดำเนินการ",
            ColumnRole.OUTCOME, "ผลลัพธ์");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.COVERAGE_EMPTY_CELL, Code.COVERAGE_NO_COLUMN);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.years()) {
            for (RecordTable table : year.tables()) {
                if (table.kind() != RecordTable.Kind.OTHER) table.rows().forEach(row -> cells(table, row, findings));
            }
            columns(year, RecordTable.Kind.PLAN, PLAN, "มาตรการ", findings);
            columns(year, RecordTable.Kind.RESULTS, RESULTS, "ผลการดำเนินการ", findings);
        }
    }

    /** Tables of one form are told once; a year's form is often cut into several tables. */
    private static void columns(
            YearRecord year, RecordTable.Kind kind, List<ColumnRole> needed, String name, Findings findings) {
        for (ColumnRole role : needed) {
            year.tables().stream()
                    .filter(table -> table.kind() == kind)
                    .filter(table -> table.columns().stream().noneMatch(column -> column.role() == role))
                    .filter(table -> !table.rows().stream().allMatch(row -> states(row, role)))
                    .findFirst()
                    .ifPresent(table ->
                            findings.report(Code.COVERAGE_NO_COLUMN, table.place(), name, THAI.get(role), role.key()));
        }
    }

    /** What a form has no column for may be stated beside the cells. */
    private static boolean states(RecordTable.Row row, ColumnRole role) {
        return role == ColumnRole.PERIOD && row.facts().period().isPresent()
                || role == ColumnRole.RESPONSIBLE && !row.facts().units().isEmpty();
    }

    private static void cells(RecordTable table, RecordTable.Row row, Findings findings) {
        for (int i = 0; i < table.columns().size(); i++) {
            RecordTable.Column column = table.columns().get(i);
            boolean continued = row.part() == RecordTable.Part.CONTINUED
                    && !List.of(ColumnRole.RESULT, ColumnRole.OUTCOME).contains(column.role());
            if (!NEEDED.contains(column.role())
                    || continued
                    || !row.cells().get(i).isEmpty()) continue;
            if (row.part() == RecordTable.Part.CONTINUED && isToldBelow(table, row)) continue;
            findings.report(Code.COVERAGE_EMPTY_CELL, row.place(), column.label(), row.id());
        }
    }

    /** A row that goes on with a measure may add to one of the two columns of results only. */
    private static boolean isToldBelow(RecordTable table, RecordTable.Row row) {
        return RESULTS.stream().flatMap(role -> table.cell(row, role).stream()).anyMatch(cell -> !cell.isEmpty());
    }
}
