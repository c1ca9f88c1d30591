package org.prongsai.build;

import java.util.List;
import java.util.Optional;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;
import org.prongsai.render.CheckReport;
import org.prongsai.source.SourceLines;

/**
 * What came of a build.
 *
 * @param problems in order
 * @param allowed findings that the site chose to keep
 * @param pages made by templates
 * @param kept of the pages, those that come out as they did last time and were taken over
 * @param files copied as they are
 */
public record BuildResult(List<Quoted> problems, List<Quoted> allowed, int pages, int kept, int files, Work work) {
    public BuildResult {
        problems = List.copyOf(problems);
        allowed = List.copyOf(allowed);
    }

    /** What was to be done. */
    public enum Work {
        DONE,
        /** Everything from which the site is made is as it was at the last build, and so is the site. */
        NOTHING_CHANGED
    }

    BuildResult with(Work other) {
        return new BuildResult(problems, allowed, pages, kept, files, other);
    }

    /** Where the place of a problem is. */
    public enum Side {
        /** In the site's folder, from which its path goes. */
        SITE,
        /** An address of the finished site, or the absolute path of the folder where it should be put. */
        OUTPUT
    }

    /**
     * A problem, and what is told beside it.
     *
     * @param line on which it stands, when there is one
     * @param reason why it stays; nothing for one that is to be repaired
     */
    public record Quoted(Problem problem, Side side, Optional<String> line, Optional<String> reason) {
        /** In the site's folder. */
        static Quoted inSite(Problem problem, SourceLines lines) {
            return new Quoted(problem, Side.SITE, lines.at(problem.place()), Optional.empty());
        }

        static List<Quoted> inSite(List<Problem> problems, SourceLines lines) {
            return problems.stream().map(problem -> inSite(problem, lines)).toList();
        }

        static List<Quoted> withoutLines(List<Problem> problems, Side side) {
            return problems.stream().map(problem -> withoutLine(problem, side)).toList();
        }

        private static Quoted withoutLine(Problem problem, Side side) {
            return new Quoted(problem, side, Optional.empty(), Optional.empty());
        }

        CheckReport.Finding finding() {
            return new CheckReport.Finding(problem, line, reason);
        }

        Quoted because(String why) {
            return new Quoted(problem, side, line, Optional.of(why));
        }
    }

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
