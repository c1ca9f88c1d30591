package org.prongsai.check.structure;

import java.util.Set;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.markdown.Link;
import org.prongsai.problem.Code;

/** What travels over http can be read and changed on its way; public bodies use https (the NCSA's standard for websites, B.E. 2568). */
public final class InsecureLinks implements FileRule, RecordRule {
    private static final String HTTP = "http://";

    @Override
    public Set<Code> codes() {
        return Set.of(Code.LINK_INSECURE);
    }

    @Override
    public void check(FileReading file, Findings findings) {
        file.links().forEach(link -> link(link, findings));
    }

    @Override
    public void check(Survey survey, Findings findings) {
        survey.evidence().forEach(link -> link(link, findings));
    }

    private static void link(Link link, Findings findings) {
        boolean insecure = link.target().regionMatches(true, 0, HTTP, 0, HTTP.length());
        if (insecure) findings.report(Code.LINK_INSECURE, link.place(), link.target(), secure(link.target()));
    }

    private static String secure(String address) {
        return "https://" + address.substring(HTTP.length()).replaceFirst(":80(?=/|$)", "");
    }
}
