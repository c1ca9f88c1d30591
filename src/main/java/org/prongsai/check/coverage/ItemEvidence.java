package org.prongsai.check.coverage;

import java.util.List;
import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.OitBoard;
import org.prongsai.model.OitBoard.State;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.thai.FiscalYear;

/** Once a year gives evidence for an item of the disclosure assessment, every item has some, and of a year that counts. */
public final class ItemEvidence implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.COVERAGE_ITEMS_WITHOUT_EVIDENCE, Code.COVERAGE_EVIDENCE_OUTDATED);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (OitBoard board : survey.boards()) {
            Place place = Place.ofFile("content/" + board.year() + "/year.yaml");
            List<OitBoard.Entry> missing = board.entriesIn(State.MISSING);
            if (!missing.isEmpty()) {
                int all = board.entries().size();
                findings.report(
                        Code.COVERAGE_ITEMS_WITHOUT_EVIDENCE,
                        place,
                        board.year().toString(),
                        Integer.toString(all - missing.size()),
                        Integer.toString(all),
                        OitBoard.numbers(missing));
            }
            board.entriesIn(State.OUTDATED).forEach(entry -> outdated(entry, place, findings));
        }
    }

    private static void outdated(OitBoard.Entry entry, Place place, Findings findings) {
        FiscalYear latest = entry.evidence().stream()
                .flatMap(evidence -> evidence.year().stream())
                .max(FiscalYear::compareTo)
                .orElseThrow();
        findings.report(
                Code.COVERAGE_EVIDENCE_OUTDATED,
                place,
                entry.item().number(),
                latest.toString(),
                entry.earliest().orElseThrow().toString());
    }
}
