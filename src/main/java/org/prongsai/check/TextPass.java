package org.prongsai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.FileTexts;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Note;
import org.prongsai.check.rule.NotingRule;
import org.prongsai.check.rule.PreparedRule;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.Rule;
import org.prongsai.check.rule.SaidBands;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Problem;

/** The rules that read texts, made ready for one site's surroundings. Several threads may read with it, each its own file. */
final class TextPass {
    private final Surroundings surroundings;
    private final List<TextRule> textRules;
    private final List<FileRule> fileRules;
    private final List<NotingRule> notingRules;
    private final List<PreparedRule.Reader> prepared;

    TextPass(List<Rule> rules, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.textRules = Rules.only(TextRule.class, rules);
        this.fileRules = Rules.only(FileRule.class, rules);
        this.notingRules = Rules.only(NotingRule.class, rules);
        this.prepared = Rules.only(PreparedRule.class, rules).stream()
                .map(rule -> rule.prepare(surroundings))
                .toList();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** What came of reading one file; of its texts nothing is in it but what findings quote. @param notes for rules that compare files, in order */
    record Outcome(String file, FileFindings findings, List<Note> notes) {
        Outcome {
            notes = List.copyOf(notes);
        }
    }

    Outcome read(FileTexts texts) {
        FileReading file = new FileReading(texts, surroundings);
        Findings alone = new Findings();
        Findings more = new Findings();
        for (Reading reading : file.readings()) {
            for (TextRule rule : textRules) rule.check(reading, alone);
            for (PreparedRule.Reader rule : prepared) rule.check(reading, more);
        }
        for (FileRule rule : fileRules) rule.check(file, more);
        return new Outcome(
                texts.file(), new FileFindings(alone.sorted(), together(alone.sorted(), more.sorted())), notes(file));
    }

    private static List<Problem> together(List<Problem> some, List<Problem> more) {
        if (more.isEmpty()) return some;
        TreeSet<Problem> all = new TreeSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private List<Note> notes(FileReading file) {
        List<Note> notes = new ArrayList<>(SaidBands.in(file));
        for (NotingRule rule : notingRules) notes.addAll(rule.notes(file));
        return notes;
    }
}
