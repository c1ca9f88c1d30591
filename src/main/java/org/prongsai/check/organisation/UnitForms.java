package org.prongsai.check.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Note;
import org.prongsai.check.rule.NotingRule;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Organisation;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.thai.FiscalYear;

/** In the papers of one year a unit has one name; a shorter form of the same name is the same. */
public final class UnitForms implements NotingRule, RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_UNIT_FORMS);
    }

    /** A form of a unit's name in the papers of a year: where it stands first, and how often. */
    private record Use(FiscalYear year, Organisation.Unit unit, String form, Place first, int times) implements Note {
        /** With what stands behind it. */
        Use and(Use later) {
            return new Use(year, unit, form, first, times + later.times());
        }
    }

    @Override
    public List<Use> notes(FileReading file) {
        List<Use> notes = new ArrayList<>();
        for (Organisation.Unit unit : file.surroundings().organisation().units()) {
            if (unit.aliases().isEmpty()) continue;
            List<String> forms = Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                    .filter(form -> !form.isBlank())
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
            Map<String, Use> uses = new LinkedHashMap<>();
            for (Reading reading : file.readings())
                reading.year().ifPresent(year -> find(reading, year, unit, forms, uses));
            notes.addAll(uses.values());
        }
        return notes;
    }

    @Override
    public void check(Survey survey, Findings findings) {
        List<Use> all = survey.notes(Use.class);
        for (YearRecord year : survey.years()) {
            for (Organisation.Unit unit : survey.organisation().units()) {
                Map<String, Use> uses = new LinkedHashMap<>();
                all.stream()
                        .filter(use ->
                                use.year().equals(year.year()) && use.unit().equals(unit))
                        .forEach(use -> uses.merge(use.form(), use, Use::and));
                compare(List.copyOf(uses.values()), findings);
            }
        }
    }

    private static void compare(List<Use> uses, Findings findings) {
        List<Use> used =
                uses.stream().sorted(Comparator.comparing(use -> -use.times())).toList();
        for (Use rare : used.stream().skip(1).toList()) {
            String usual = used.get(0).form();
            if (!isShortForm(rare.form(), usual))
                findings.report(Code.ORG_UNIT_FORMS, rare.first(), rare.form(), usual);
        }
    }

    private static boolean isShortForm(String one, String other) {
        String first = one.replace("ฯ", "");
        String second = other.replace("ฯ", "");
        return first.contains(second) || second.contains(first);
    }

    /** A longer form is not taken for the shorter one in it. */
    private static void find(
            Reading reading, FiscalYear year, Organisation.Unit unit, List<String> forms, Map<String, Use> uses) {
        if (forms.stream().noneMatch(reading::mayHave)) return;
        StringBuilder text = new StringBuilder(reading.text());
        for (String form : forms) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                uses.merge(form, new Use(year, unit, form, reading.place(at), 1), Use::and);
                for (int i = at; i < at + form.length(); i++) text.setCharAt(i, ' ');
            }
        }
    }
}
