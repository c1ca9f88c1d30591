package org.prongsai.check.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.model.Organisation;
import org.prongsai.model.Passage;
import org.prongsai.problem.Code;
import org.prongsai.problem.Suggestion;

/** Who signs is written as in the list of people, and posts of one paper are written alike, with the body's name or without. */
public final class Signatories implements FileRule {
    private static final Pattern NAME = Pattern.compile("\\((?<name>[^()]+)\\)");

    /** Letters that a slip changes. */
    private static final int SLIP = 2;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_PERSON_FORM, Code.ORG_POSITION_INCOMPLETE);
    }

    @Override
    public void check(FileReading file, Findings findings) {
        Organisation organisation = file.surroundings().organisation();
        List<Reading> lines = file.readings().stream()
                .filter(reading -> reading.kind() == Passage.Kind.SIGNATURE)
                .toList();
        lines.forEach(line -> name(line, organisation, findings));
        posts(lines, organisation, findings);
    }

    private static void name(Reading line, Organisation organisation, Findings findings) {
        Matcher name = NAME.matcher(line.text().strip());
        if (!name.matches()) return;
        String typed = withoutSpace(name.group("name"));
        List<String> known = organisation.people().stream()
                .map(person -> withoutSpace(person.name()))
                .toList();
        if (known.contains(typed)) return;
        organisation.people().stream()
                .map(Organisation.Person::name)
                .filter(person -> isSlip(name.group("name"), person))
                .findFirst()
                .ifPresent(person -> findings.report(Code.ORG_PERSON_FORM, line, 0, name.group("name"), person));
    }

    /** Of a name's parts all are the same but one, and that one nearly; relatives share more letters than that. */
    private static boolean isSlip(String typed, String person) {
        List<String> one = List.of(typed.strip().split("\\s+"));
        List<String> other = List.of(person.strip().split("\\s+"));
        if (one.size() != other.size()) return Suggestion.distance(withoutSpace(typed), withoutSpace(person)) == 1;
        int different = 0;
        boolean near = true;
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).equals(other.get(i))) continue;
            different++;
            near &= Suggestion.distance(one.get(i), other.get(i)) <= SLIP;
        }
        return near && different == 1;
    }

    private static String withoutSpace(String name) {
        return name.replaceAll("\\s+", "");
    }

    private static void posts(List<Reading> lines, Organisation organisation, Findings findings) {
        Optional<Reading> complete = lines.stream()
                .filter(line -> line.text().strip().endsWith(organisation.fullName()))
                .findFirst();
        if (complete.isEmpty()) return;
        for (Reading line : lines) {
            String post = line.text().strip();
            boolean incomplete = post.endsWith(organisation.type()) && !post.contains(organisation.name());
            if (incomplete) {
                findings.report(
                        Code.ORG_POSITION_INCOMPLETE,
                        line,
                        0,
                        post,
                        complete.get().text().strip(),
                        organisation.name());
            }
        }
    }
}
