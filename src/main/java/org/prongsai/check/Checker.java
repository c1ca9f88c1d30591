package org.prongsai.check;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.Rule;
import org.prongsai.check.rule.SiteRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.Site;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;

/** Asks every question of a site, and sets aside what the site allows. */
public final class Checker {
    private final List<Rule> rules = Rules.all();

    /**
     * Judges a site.
     *
     * @param problems found so far; when files are among them that could not be used, the site is not whole, and only its texts are read
     */
    public Verdict judge(Site site, List<Problem> problems) {
        Findings findings = new Findings();
        Survey survey = new Survey(site);
        for (Reading reading : survey.readings()) {
            for (Rule rule : rules) if (rule instanceof TextRule text) text.check(reading, findings);
            reading.release();
        }
        List<Problem> unusable = problems.stream().filter(Checker::isOfFiles).toList();
        boolean whole = unusable.isEmpty();
        if (whole) {
            for (Rule rule : rules) if (rule instanceof SiteRule question) question.check(survey, findings);
        }
        List<Problem> all = new ArrayList<>(problems);
        findings.sorted().stream()
                .filter(found -> !standsOnLineOf(found, unusable))
                .forEach(all::add);
        Verdict verdict = AllowList.judge(site, all);
        return whole ? verdict : verdict.without(Code.ALLOW_UNUSED);
    }

    private static boolean isOfFiles(Problem problem) {
        boolean allowList = problem.code() == Code.ALLOW_UNKNOWN_CODE || problem.code() == Code.ALLOW_REFUSED;
        return problem.severity() == Severity.ERROR && problem.code().subject() == Code.Subject.FILES && !allowList;
    }

    /** What cannot be used is told once, not for its spelling as well. */
    private static boolean standsOnLineOf(Problem found, List<Problem> unusable) {
        return unusable.stream()
                .map(Problem::place)
                .anyMatch(place -> place.file().equals(found.place().file())
                        && place.line() == found.place().line());
    }
}
