package org.prongsai.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.model.OpenData;
import org.prongsai.model.Organisation;
import org.prongsai.model.Written;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.source.Id;
import org.prongsai.source.SiteYaml;

/** The organisation, from {@code site.yaml}. */
final class OrganisationAssembler {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

    private OrganisationAssembler() {}

    static Organisation assemble(SiteYaml.Organisation yaml, Problems problems) {
        checkUnique(yaml.units().stream().map(SiteYaml.Unit::id).toList(), problems);
        checkUnique(yaml.people().stream().map(SiteYaml.Person::id).toList(), problems);
        checkEmail(yaml.email(), problems);
        return new Organisation(
                yaml.type().text(),
                yaml.name().text(),
                yaml.amphoe().text(),
                yaml.province().text(),
                text(yaml.abbreviation()),
                text(yaml.bookPrefix()),
                text(yaml.domain()),
                new Organisation.Contact(text(yaml.address()), text(yaml.telephone()), text(yaml.email())),
                yaml.units().stream()
                        .map(unit -> new Organisation.Unit(
                                unit.id().value(), unit.name().text(), texts(unit.aliases())))
                        .toList(),
                yaml.people().stream()
                        .map(person -> new Organisation.Person(
                                person.id().value(), person.name().text(), texts(person.positions())))
                        .toList());
    }

    private static void checkEmail(Optional<Written> typed, Problems problems) {
        typed.filter(email -> !EMAIL.matcher(email.text()).matches())
                .ifPresent(email -> problems.report(Code.EMAIL_UNREADABLE, email.place(), email.text()));
    }

    /** On what terms the organisation gives its data. */
    static OpenData.Terms terms(SiteYaml yaml, Problems problems) {
        Optional<SiteYaml.Data> data = yaml.data();
        Optional<Written> email = data.flatMap(SiteYaml.Data::email);
        checkEmail(email, problems);
        return new OpenData.Terms(
                data.flatMap(SiteYaml.Data::licence),
                text(data.flatMap(SiteYaml.Data::maintainer)),
                text(email),
                data.flatMap(SiteYaml.Data::objective).map(SiteYaml.Objective::text),
                data.flatMap(SiteYaml.Data::frequency),
                Place.ofFile("content/site.yaml"));
    }

    private static void checkUnique(List<Id> ids, Problems problems) {
        Set<String> seen = new HashSet<>();
        ids.stream()
                .filter(id -> !seen.add(id.value()))
                .forEach(id -> problems.report(Code.ID_DUPLICATE, id.place(), id.value()));
    }

    private static Optional<String> text(Optional<Written> written) {
        return written.map(Written::text);
    }

    private static List<String> texts(List<Written> written) {
        return written.stream().map(Written::text).toList();
    }
}
