package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.Written;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;
import org.prongsai.source.FrameworkShelf;
import org.prongsai.source.Manuscript;
import org.prongsai.thai.FiscalYear;

/** The frameworks of a site: its own before those that come with the program. */
final class Frameworks {
    private static final String USUAL_PROFILE = "lgo";
    private static final String USUAL_SCHEME = "ITA";
    private static final Pattern NAME = Pattern.compile("(?:[a-z]+-)?\\d{4}(?:-(?<profile>[a-z0-9-]+))?");

    private final FrameworkShelf shelf;
    private final String profile;
    private final Problems problems;
    private final Map<String, Framework> own = new HashMap<>();
    private final Map<String, Optional<Framework>> found = new HashMap<>();

    Frameworks(Manuscript manuscript, FrameworkShelf shelf, Problems problems) {
        this.shelf = shelf;
        this.profile = manuscript.site().profile().map(Written::text).orElse(USUAL_PROFILE);
        this.problems = problems;
        manuscript.frameworks().forEach(this::addOwn);
        manuscript.site().profile().ifPresent(this::checkProfile);
    }

    private void addOwn(Manuscript.FrameworkFile file) {
        Framework framework = FrameworkAssembler.assemble(file.name(), file.yaml(), problems);
        String meant = nameOf(framework.scheme(), framework.year(), framework.profile());
        if (!meant.equals(file.name()))
            problems.report(Code.PATH_INVALID, Place.ofFile(file.path()), file.name(), meant);
        own.put(meant, framework);
    }

    private void checkProfile(Written typed) {
        List<String> profiles = names().stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .map(name -> Optional.ofNullable(name.group("profile")).orElse(USUAL_PROFILE))
                .distinct()
                .sorted()
                .toList();
        if (!profiles.contains(typed.text())) reportUnknown(typed, profiles);
    }

    /** The framework of the disclosure assessment in a year: the one that {@code year.yaml} names, or else the year's own. */
    Optional<Framework> ofYear(FiscalYear year, Optional<Written> named) {
        if (named.isEmpty()) return of(USUAL_SCHEME, year);
        Optional<Framework> framework = named(named.get().text());
        if (framework.isEmpty()) reportUnknown(named.get(), names());
        return framework;
    }

    /** The framework by which a scheme assessed the site's kind of body in a year. */
    Optional<Framework> of(String scheme, FiscalYear year) {
        return named(nameOf(scheme, year, profile));
    }

    private static String nameOf(String scheme, FiscalYear year, String profile) {
        String before = scheme.equals(USUAL_SCHEME) ? "" : scheme.toLowerCase(Locale.ROOT) + "-";
        return before + year + (profile.equals(USUAL_PROFILE) ? "" : "-" + profile);
    }

    private Optional<Framework> named(String name) {
        return found.computeIfAbsent(
                name,
                wanted -> Optional.ofNullable(own.get(wanted))
                        .or(() -> shelf.framework(wanted)
                                .map(yaml -> FrameworkAssembler.assemble(wanted, yaml, problems))));
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(shelf.names());
        own.keySet().stream().sorted().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    private void reportUnknown(Written typed, List<String> known) {
        problems.report(
                Code.YAML_UNKNOWN_VALUE,
                typed.place(),
                typed.text(),
                Suggestion.nearest(typed.text(), known).orElse(""),
                String.join(", ", known));
    }
}
