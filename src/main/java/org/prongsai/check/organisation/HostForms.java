package org.prongsai.check.organisation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;

/** The body's own address is written in one form, that of {@code url} in {@code site.yaml}. */
public final class HostForms implements TextRule {
    /** Before the host: it is the end of another name, as in {@code data.example.go.th}. */
    private static final Pattern OF_NAME = Pattern.compile("[A-Za-z0-9._-]");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_HOST_FORMS);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        String host = reading.surroundings().host();
        String scheme = reading.surroundings().scheme();
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        if (!reading.mayHave(bare)) return;
        Matcher address = Pattern.compile(
                        "(?<scheme>https?://)?(?<host>(?:www\\.)?" + Pattern.quote(bare) + ")(?![A-Za-z0-9.-])")
                .matcher(reading.text());
        while (address.find()) {
            boolean otherScheme =
                    address.group("scheme") != null && !address.group("scheme").equals(scheme + "://");
            boolean mail = address.start() > 0 && reading.text().charAt(address.start() - 1) == '@';
            boolean partOfName = address.start() > 0
                    && OF_NAME.matcher(reading.text().substring(address.start() - 1, address.start()))
                            .matches();
            if (mail || partOfName || !otherScheme && address.group("host").equals(host)) continue;
            String right = (address.group("scheme") == null ? "" : scheme + "://") + host;
            findings.report(
                    Code.ORG_HOST_FORMS,
                    reading,
                    address.start(),
                    address.end(),
                    Certainty.SUGGESTED,
                    right,
                    address.group(),
                    right);
        }
    }
}
