package org.prongsai.check.structure;

import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.SiteRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.problem.Code;

/** What travels over http can be read and changed on its way; public bodies use https (the NCSA's standard for websites, B.E. 2568). */
public final class InsecureLinks implements SiteRule {
    private static final String HTTP = "http://";

    @Override
    public Set<Code> codes() {
        return Set.of(Code.LINK_INSECURE);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        Stream.concat(survey.markup().links().stream(), survey.markup().evidence().stream())
                .filter(link -> link.target().regionMatches(true, 0, HTTP, 0, HTTP.length()))
                .forEach(link ->
                        findings.report(Code.LINK_INSECURE, link.place(), link.target(), secure(link.target())));
    }

    private static String secure(String address) {
        return "https://" + address.substring(HTTP.length()).replaceFirst(":80(?=/|$)", "");
    }
}
