package org.prongsai.check.structure;

import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Inside;
import org.prongsai.model.MediaFile;
import org.prongsai.problem.Code;

/**
 * A file that was copied in part begins as it should and cannot be opened. Other programs may still repair what ours cannot, so this is a
 * warning; bytes that begin wrong are an error of {@code source}.
 */
public final class BrokenFiles implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.FILE_WRONG_KIND);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (MediaFile file : survey.files()) {
            if (file.inside().get().state() == Inside.State.BROKEN)
                findings.asWarnings()
                        .report(
                                Code.FILE_WRONG_KIND,
                                file.source(),
                                file.name(),
                                file.kind().label(),
                                "");
        }
    }
}
