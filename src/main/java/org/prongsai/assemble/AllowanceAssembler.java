package org.prongsai.assemble;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Allowance;
import org.prongsai.model.Site;
import org.prongsai.model.Written;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;
import org.prongsai.source.SiteYaml;

/** Findings that a site says have to stay. */
final class AllowanceAssembler {
    private final Problems problems;

    AllowanceAssembler(Problems problems) {
        this.problems = problems;
    }

    /** In the order of the file; what cannot be allowed is reported. */
    List<Allowance> assemble(List<SiteYaml.Allowed> typed) {
        return typed.stream().flatMap(allowed -> allowance(allowed).stream()).toList();
    }

    private Optional<Allowance> allowance(SiteYaml.Allowed allowed) {
        return code(allowed)
                .map(code -> new Allowance(
                        code,
                        "content/" + allowed.at().text().replaceFirst("^(?:content)?/+", ""),
                        allowed.text().map(Written::text),
                        allowed.reason().text(),
                        allowed.show().equals(Optional.of(Site.Feature.ON))
                                ? Allowance.Showing.ON_PAGES
                                : Allowance.Showing.IN_CHECKS,
                        allowed.code().place()));
    }

    private Optional<Code> code(SiteYaml.Allowed allowed) {
        String typed = allowed.code().text();
        Optional<Code> code = Code.of(typed);
        if (code.isEmpty()) {
            List<String> known = findings();
            String nearest = Suggestion.nearest(typed, known).orElse("");
            String group = String.join(", ", ofGroup(typed, known));
            problems.report(Code.ALLOW_UNKNOWN_CODE, allowed.code().place(), typed, nearest, group);
        } else if (code.get().subject() != Code.Subject.FINDING) {
            problems.report(Code.ALLOW_REFUSED, allowed.code().place(), typed);
            return Optional.empty();
        } else if (code.get().isAllowedSingly() && allowed.text().isEmpty()) {
            problems.report(Code.ALLOW_NO_TEXT, allowed.code().place(), typed);
            return Optional.empty();
        }
        return code;
    }

    private static List<String> findings() {
        return Stream.of(Code.values())
                .filter(code -> code.subject() == Code.Subject.FINDING)
                .map(Code::id)
                .toList();
    }

    /** Codes of the group that was typed, such as {@code date/…}; the names of all groups when there is no such group. */
    private static List<String> ofGroup(String typed, List<String> known) {
        String group = typed.replaceFirst("/.*", "/");
        List<String> same =
                known.stream().filter(code -> code.startsWith(group)).toList();
        return same.isEmpty()
                ? known.stream()
                        .map(code -> code.replaceFirst("/.*", "/…"))
                        .distinct()
                        .toList()
                : same;
    }
}
