package org.prongsai.check;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.Rule;
import org.prongsai.check.rule.SiteRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.check.rule.TextRule;
import org.prongsai.machine.Workers;
import org.prongsai.model.Site;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;

/** Asks every question of a site, and sets aside what the site allows. */
public final class Checker {
    private final List<TextRule> textRules;
    private final List<SiteRule> siteRules;

    public Checker() {
        List<Rule> rules = Rules.all();
        this.textRules = only(TextRule.class, rules);
        this.siteRules = only(SiteRule.class, rules);
    }

    private static <T extends Rule> List<T> only(Class<T> kind, List<Rule> rules) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Judges a site.
     *
     * @param problems found so far; when files are among them that could not be used, the site is not whole, and only its texts are read
     */
    public Verdict judge(Site site, List<Problem> problems) {
        Survey survey = new Survey(site);
        Findings findings = new Findings();
        Workers.map(List.copyOf(survey.readingsByFile().values()), this::read).forEach(findings::addAll);
        List<Problem> unusable = problems.stream().filter(Checker::isOfFiles).toList();
        boolean whole = unusable.isEmpty();
        if (whole) {
            for (SiteRule rule : siteRules) rule.check(survey, findings);
        }
        List<Problem> all = new ArrayList<>(problems);
        findings.sorted().stream()
                .filter(found -> !standsOnLineOf(found, unusable))
                .forEach(all::add);
        Verdict verdict = AllowList.judge(site, all);
        return whole ? verdict : verdict.without(Code.ALLOW_UNUSED);
    }

    /** What the texts of one file say by themselves. */
    private Findings read(List<Reading> readings) {
        Findings findings = new Findings();
        for (Reading reading : readings) {
            for (TextRule rule : textRules) rule.check(reading, findings);
            reading.release();
        }
        return findings;
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
