package org.prongsai.check.structure;

import java.util.Optional;
import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Appendix;
import org.prongsai.model.Measure;
import org.prongsai.model.RecordTable;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;
import org.prongsai.problem.Suggestion;
import org.prongsai.thai.CanonicalText;

/** An appendix is evidence: it shows something, and it is called as the measure that it proves. */
public final class Appendices implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.APPENDIX_EMPTY, Code.APPENDIX_TITLE_DIFFERS);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.years()) {
            year.appendices().forEach(appendix -> contents(appendix, findings));
            for (Measure measure : year.measures()) {
                measure.appendices().forEach(appendix -> title(measure, appendix, findings));
            }
        }
    }

    private static void contents(Appendix appendix, Findings findings) {
        boolean shows = !appendix.photos().isEmpty()
                || !appendix.files().isEmpty()
                || !appendix.body().targets().isEmpty()
                || !appendix.body().figures().isEmpty();
        if (!shows) {
            findings.report(
                    Code.APPENDIX_EMPTY,
                    appendix.head().source(),
                    appendix.head().title());
        }
    }

    /** Only titles that are nearly the same are meant to be: an appendix may have a title of its own. */
    private static void title(Measure measure, Appendix appendix, Findings findings) {
        Optional<String> name = measure.entries()
                .flatMap(entry -> entry.table().cell(entry.row(), org.prongsai.model.ColumnRole.MEASURE).stream())
                .map(RecordTable.Cell::written)
                .map(written -> bare(written.text()))
                .findFirst();
        String title = bare(appendix.head().title());
        if (name.isEmpty() || name.get().equals(title)) return;
        int longest = Math.max(name.get().length(), title.length());
        boolean says = title.replaceFirst("^(?:ภาพถ่าย|ภาพ|รูป|เอกสาร)(?:กิจกรรม|ประกอบ)?(?:การ)?", "")
                .equals(name.get());
        boolean nearlySame = !says && longest > 12 && Suggestion.distance(name.get(), title) <= longest / 4;
        if (nearlySame) {
            findings.report(
                    Code.APPENDIX_TITLE_DIFFERS,
                    appendix.head().source(),
                    appendix.head().title(),
                    measure.title());
        }
    }

    private static String bare(String text) {
        return CanonicalText.of(text).replaceAll("[\\s“”\"'.]+", "");
    }
}
