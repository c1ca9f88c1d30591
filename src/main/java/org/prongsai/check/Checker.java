package org.prongsai.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.check.TextPass.Outcome;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Note;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Rule;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.check.rule.Survey;
import org.prongsai.check.rule.TextsByFile;
import org.prongsai.model.Site;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;

/** Asks every question of a site, and sets aside what the site allows. */
public final class Checker {
    private static final Set<Code> OF_ALLOW_LIST =
            EnumSet.of(Code.ALLOW_UNKNOWN_CODE, Code.ALLOW_REFUSED, Code.ALLOW_NO_TEXT);

    private final List<Rule> rules = Rules.all();
    private final List<RecordRule> recordRules = Rules.only(RecordRule.class, rules);

    /**
     * Judges a site.
     *
     * @param problems found so far; when files are among them that could not be used, the site is not whole, and only its texts are read
     * @param memory of the site as it was judged before; what has not changed is not read again
     */
    public Verdict judge(Site site, List<Problem> problems, CheckMemory memory) {
        Surroundings surroundings = Surroundings.of(site);
        List<Outcome> files = memory.read(TextsByFile.of(site), surroundings, around -> new TextPass(rules, around));
        List<Problem> unusable = problems.stream().filter(Checker::isOfFiles).toList();
        List<Problem> all = new ArrayList<>(problems);
        if (unusable.isEmpty()) {
            byName(files).forEach(file -> all.addAll(file.findings().inWhole()));
            all.addAll(ofRecord(site, surroundings, files));
            return AllowList.judge(site, all);
        }
        Set<Place> lines = linesOf(unusable);
        byName(files)
                .flatMap(file -> file.findings().alone().stream())
                .filter(found -> !lines.contains(lineOf(found.place())))
                .forEach(all::add);
        return AllowList.judge(site, all).without(Code.ALLOW_UNUSED);
    }

    /** Problems are told in the order of the names of files; to sort files takes a part of the time that it takes to sort what was found in them. */
    private static Stream<Outcome> byName(List<Outcome> files) {
        return files.stream()
                .filter(file -> !file.findings().inWhole().isEmpty())
                .sorted(Comparator.comparing(Outcome::file));
    }

    /** What the record says, and what was noted in its texts. */
    private List<Problem> ofRecord(Site site, Surroundings surroundings, List<Outcome> files) {
        List<Note> notes = new ArrayList<>();
        files.forEach(file -> notes.addAll(file.notes()));
        Survey survey = new Survey(site, surroundings, notes);
        Findings findings = new Findings();
        for (RecordRule rule : recordRules) rule.check(survey, findings);
        return findings.sorted();
    }

    private static boolean isOfFiles(Problem problem) {
        return problem.severity() == Severity.ERROR
                && problem.code().subject() == Code.Subject.FILES
                && !OF_ALLOW_LIST.contains(problem.code());
    }

    /** What cannot be used is told once, not for its spelling as well. */
    private static Set<Place> linesOf(List<Problem> unusable) {
        Set<Place> lines = new HashSet<>();
        unusable.forEach(problem -> lines.add(lineOf(problem.place())));
        return lines;
    }

    private static Place lineOf(Place place) {
        return new Place(place.file(), place.line(), 0);
    }
}
