package org.prongsai.build;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.model.Site;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Severity;
import org.prongsai.render.CheckReport;

/**
 * What came of a check.
 *
 * @param folder of the site, as it was given
 * @param publisher nothing when the site could not be put together
 * @param problems in order, notes among them
 * @param allowed findings that the site chose to keep, in order, each with its reason
 */
public record CheckResult(Path folder, Optional<Publisher> publisher, List<Quoted> problems, List<Quoted> allowed) {
    public CheckResult {
        problems = List.copyOf(problems);
        allowed = List.copyOf(allowed);
    }

    /** Whose site it is. @param themeColour {@code #rrggbb} */
    public record Publisher(String name, String themeColour) {
        static Publisher of(Site site) {
            return new Publisher(site.organisation().fullName(), site.themeColour());
        }
    }

    public long count(Severity severity) {
        return problems.stream()
                .filter(quoted -> quoted.problem().severity() == severity)
                .count();
    }

    /** Whether nothing stands in the way of a build. */
    public boolean succeeded() {
        return count(Severity.ERROR) == 0;
    }

    CheckReport.Checked forReport() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new CheckReport.Checked(
                publisher.map(Publisher::name).orElse(String.valueOf(name)),
                publisher.map(Publisher::themeColour),
                Stream.concat(findings().stream(), allowed.stream().map(Quoted::finding))
                        .toList());
    }

    /** What is to be repaired or looked at, as pages tell it. */
    List<CheckReport.Finding> findings() {
        return problems.stream().map(Quoted::finding).toList();
    }

    /** With more problems, which are put among the others. */
    CheckResult with(List<Quoted> more) {
        List<Quoted> all = Stream.concat(problems.stream(), more.stream())
                .sorted(Comparator.comparing(Quoted::problem))
                .toList();
        return new CheckResult(folder, publisher, all, allowed);
    }

    /** Without notes, which only {@code check} tells. */
    CheckResult forBuild() {
        return new CheckResult(folder, publisher, withoutNotes(problems), withoutNotes(allowed));
    }

    private static List<Quoted> withoutNotes(List<Quoted> quoted) {
        return quoted.stream()
                .filter(one -> one.problem().severity() != Severity.NOTE)
                .toList();
    }

    /** What can be corrected without asking, in the order of the problems. */
    public List<Correction> safeCorrections() {
        return problems.stream()
                .flatMap(quoted -> quoted.problem().correction().stream())
                .filter(correction -> correction.certainty() == Correction.Certainty.SAFE)
                .toList();
    }
}
