package org.prongsai.build;

import java.util.List;
import java.util.Optional;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;

/**
 * What came of a build.
 *
 * @param problems in order, each with the line on which it stands
 * @param allowed findings that the site chose to keep
 * @param pages made by templates
 * @param files copied as they are
 */
public record BuildResult(List<Quoted> problems, List<Quoted> allowed, int pages, int files) {
    public BuildResult {
        problems = List.copyOf(problems);
        allowed = List.copyOf(allowed);
    }

    /** Where the place of a problem is. */
    public enum Side {
        /** In the site's folder, from which its path goes. */
        SITE,
        /** An address of the finished site, or the absolute path of the folder where it should be put. */
        OUTPUT
    }

    /** A problem, and the line on which it stands when there is one. */
    public record Quoted(Problem problem, Side side, Optional<String> line) {}

    public long errors() {
        return count(Severity.ERROR);
    }

    public long warnings() {
        return count(Severity.WARNING);
    }

    /** Whether the site was put in place. Otherwise the last good one is as it was. */
    public boolean succeeded() {
        return errors() == 0;
    }

    private long count(Severity severity) {
        return problems.stream()
                .filter(quoted -> quoted.problem().severity() == severity)
                .count();
    }
}
