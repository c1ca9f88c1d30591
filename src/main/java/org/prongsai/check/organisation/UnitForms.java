package org.prongsai.check.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.SiteRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Organisation;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;

/** In the papers of one year a unit has one name; a shorter form of the same name is the same. */
public final class UnitForms implements SiteRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_UNIT_FORMS);
    }

    /** Where a form of a name stands first, and how often. */
    private static final class Use {
        private final Reading reading;
        private final int start;
        private int times;

        Use(Reading reading, int start) {
            this.reading = reading;
            this.start = start;
        }
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.site().years()) {
            List<Reading> readings = survey.readings().stream()
                    .filter(reading -> reading.passage().year().equals(Optional.of(year.year())))
                    .toList();
            survey.organisation().units().forEach(unit -> unit(unit, readings, findings));
        }
    }

    private static void unit(Organisation.Unit unit, List<Reading> readings, Findings findings) {
        if (unit.aliases().isEmpty()) return;
        List<String> forms = Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                .filter(form -> !form.isBlank())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        Map<String, Use> uses = new LinkedHashMap<>();
        for (Reading reading : readings) find(reading, forms, uses);
        List<String> used = new ArrayList<>(uses.keySet());
        used.sort(Comparator.comparing(form -> -uses.get(form).times));
        for (int i = 1; i < used.size(); i++) {
            String rare = used.get(i);
            Use use = uses.get(rare);
            if (!isShortForm(rare, used.get(0)))
                findings.report(Code.ORG_UNIT_FORMS, use.reading, use.start, rare, used.get(0));
        }
    }

    private static boolean isShortForm(String one, String other) {
        String first = one.replace("ฯ", "");
        String second = other.replace("ฯ", "");
        return first.contains(second) || second.contains(first);
    }

    /** A longer form is not taken for the shorter one in it. */
    private static void find(Reading reading, List<String> forms, Map<String, Use> uses) {
        StringBuilder text = new StringBuilder(reading.text());
        for (String form : forms) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                int start = at;
                uses.computeIfAbsent(form, unseen -> new Use(reading, start)).times++;
                for (int i = at; i < at + form.length(); i++) text.setCharAt(i, ' ');
            }
        }
    }
}
