package org.prongsai.check.privacy;

import java.util.Locale;
import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Inside;
import org.prongsai.model.MediaFile;
import org.prongsai.problem.Code;

/**
 * A telephone writes into each photograph where it was taken, which may be somebody's home (Personal Data Protection Act B.E. 2562). It is not
 * published; but whoever is handed the content has it. The message tells the place to about a kilometre: enough to see that it is true.
 */
public final class PhotoLocations implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.PRIVACY_PHOTO_LOCATION);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (MediaFile file : survey.files()) {
            file.inside()
                    .get()
                    .taken()
                    .ifPresent(taken ->
                            findings.report(Code.PRIVACY_PHOTO_LOCATION, file.source(), file.name(), roughly(taken)));
        }
    }

    private static String roughly(Inside.Coordinates taken) {
        return String.format(Locale.ROOT, "%.2f, %.2f", taken.latitude(), taken.longitude());
    }
}
