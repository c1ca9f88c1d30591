package org.prongsai.check.structure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.FileKind;
import org.prongsai.model.MediaFile;
import org.prongsai.problem.Code;

/** People open files on telephones and pay for what they download. Limits: what a telephone gets in about ten seconds, or three. */
public final class LargeFiles implements RecordRule {
    private static final long MEGABYTE = 1 << 20;
    private static final int PICTURE = 3;
    private static final int OTHER = 10;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.FILE_LARGE);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (MediaFile file : survey.files()) {
            // what is published of it is as large as pages need
            if (file.kind() == FileKind.JPEG) continue;
            int limit = file.kind().isPicture() ? PICTURE : OTHER;
            if (file.size() > limit * MEGABYTE)
                findings.report(Code.FILE_LARGE, file.source(), file.name(), megabytes(file.size()), limit + " MB");
        }
    }

    private static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.CEILING) + " MB";
    }
}
