package org.prongsai.check.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.MediaFile;
import org.prongsai.problem.Code;
import org.prongsai.thai.CitizenIdMention;
import org.prongsai.thai.CitizenIdMention.Ground;

/**
 * With a citizen id and a name somebody else can pass for its holder (Personal Data Protection Act B.E. 2562). A wrong check digit may be a
 * slip of a real id, or a made-up one, so that is only a warning. No message ever has a whole id.
 */
public final class CitizenIds implements TextRule, RecordRule {
    /** Of a file with many, so many are shown. */
    private static final int SHOWN = 3;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.PRIVACY_CITIZEN_ID);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!CitizenIdMention.mayBeIn(reading.sketch())) return;
        for (CitizenIdMention id : CitizenIdMention.in(reading.text())) {
            Findings weighed = id.ground() == Ground.CHECK_DIGIT ? findings : findings.asWarnings();
            weighed.report(Code.PRIVACY_CITIZEN_ID, reading, id.start(), id.masked(), id.publishable());
        }
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (MediaFile file : survey.files()) {
            file(file, Ground.CHECK_DIGIT, findings);
            file(file, Ground.WORDS_ONLY, findings.asWarnings());
        }
    }

    private static void file(MediaFile file, Ground ground, Findings findings) {
        List<CitizenIdMention> ids = file.inside().get().citizenIds().stream()
                .filter(id -> id.ground() == ground)
                .toList();
        if (ids.isEmpty()) return;
        Set<String> masked =
                ids.stream().map(CitizenIdMention::masked).collect(Collectors.toCollection(LinkedHashSet::new));
        String first = masked.stream().limit(SHOWN).collect(Collectors.joining(", "));
        String rest = masked.size() > SHOWN ? ", … (" + masked.size() + ")" : "";
        findings.report(
                Code.PRIVACY_CITIZEN_ID, file.source(), first + rest, ids.get(0).publishable());
    }
}
