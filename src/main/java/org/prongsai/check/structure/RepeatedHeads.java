package org.prongsai.check.structure;

import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.RecordTable;
import org.prongsai.problem.Code;

/** The heading of a table is the same on its next page, but for the word ต่อ. */
public final class RepeatedHeads implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.TABLE_HEAD_DIFFERS);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        survey.years().stream().flatMap(year -> year.tables().stream()).forEach(table -> table(table, findings));
    }

    private static void table(RecordTable table, Findings findings) {
        for (RecordTable.Line line : table.lines()) {
            if (!(line instanceof RecordTable.RepeatedHead head)) continue;
            for (int i = 0; i < head.labels().size(); i++) {
                String repeated = head.labels().get(i);
                String first = table.columns().get(i).label();
                if (!bare(repeated).equals(bare(first))) {
                    findings.report(Code.TABLE_HEAD_DIFFERS, head.place(), repeated, first);
                }
            }
        }
    }

    private static String bare(String label) {
        return label.replaceAll("[(]\\s*ต่อ\\s*[)]", "").replaceAll("\\s+", "");
    }
}
