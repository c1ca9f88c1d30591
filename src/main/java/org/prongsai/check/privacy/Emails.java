package org.prongsai.check.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.check.rule.TextRule;
import org.prongsai.markdown.Link;
import org.prongsai.problem.Code;

/**
 * An address at a free service belongs to a person, goes with him, and is personal data (Personal Data Protection Act B.E. 2562). What
 * {@code site.yaml} names as the organisation's own is not one.
 */
public final class Emails implements TextRule, FileRule {
    private static final Pattern ADDRESS = Pattern.compile(
            "[a-z0-9._%+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|windowslive|msn"
                    + "|yahoo|ymail|rocketmail|icloud|me|mac)\\.(?:com|co|net|org)(?:\\.[a-z]{2})?(?![a-z0-9.-]*[a-z0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final String MAILTO = "mailto:";

    @Override
    public Set<Code> codes() {
        return Set.of(Code.PRIVACY_EMAIL);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.sketch().mayHave('@')) return;
        Matcher address = ADDRESS.matcher(reading.text());
        while (address.find()) {
            if (!isOwn(address.group(), reading.surroundings()))
                findings.report(Code.PRIVACY_EMAIL, reading, address.start(), address.group());
        }
    }

    /** Addresses to which links lead, where readers do not see them as texts. */
    @Override
    public void check(FileReading file, Findings findings) {
        for (Link link : file.links()) {
            if (!link.target().startsWith(MAILTO)) continue;
            Matcher address = ADDRESS.matcher(link.target().substring(MAILTO.length()));
            boolean reported = address.lookingAt()
                    && !link.text().contains(address.group())
                    && !isOwn(address.group(), file.surroundings());
            if (reported) findings.report(Code.PRIVACY_EMAIL, link.place(), address.group());
        }
    }

    private static boolean isOwn(String address, Surroundings surroundings) {
        return surroundings
                .organisation()
                .contact()
                .email()
                .filter(own -> own.toLowerCase(Locale.ROOT).equals(address.toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
