package org.prongsai.build;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.links.LinkChecker;
import org.prongsai.links.LinkChecker.Checked;
import org.prongsai.links.Reference;
import org.prongsai.model.Site;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;

/** What is to be said of the other sites to which a site leads. */
final class Elsewhere {
    private Elsewhere() {}

    static List<Problem> problems(Site site, LinkChecker checker, BuildProgress progress) {
        List<Reference> references = site.outside().stream()
                .map(link -> new Reference(link.target(), link.place()))
                .toList();
        Checked checked = checker.check(
                references,
                site.url().toASCIIString(),
                (done, all) -> progress.reached(BuildProgress.Stage.ASK, done, all));
        List<Problem> problems = new ArrayList<>(checked.problems());
        if (checked.unreached() > 0)
            problems.add(new Problem(
                    Code.EXTERNAL_NO_NETWORK,
                    Place.ofFile("content/site.yaml"),
                    List.of(Integer.toString(checked.unreached()))));
        return problems;
    }
}
