package org.prongsai.check.structure;

import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Inside;
import org.prongsai.model.MediaFile;
import org.prongsai.problem.Code;

/** A PDF of pictures of pages can neither be searched nor read aloud (WCAG 2.2, 1.4.5); some letters, as of a stamp, do not help. */
public final class ScannedFiles implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.FILE_SCAN);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (MediaFile file : survey.files()) {
            boolean scan =
                    file.inside().get().pages().filter(Inside.Pages::areScanned).isPresent();
            if (scan) findings.report(Code.FILE_SCAN, file.source(), file.name());
        }
    }
}
