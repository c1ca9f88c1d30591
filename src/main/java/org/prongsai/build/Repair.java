package org.prongsai.build;

import java.util.List;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.source.CorrectedFile;
import org.prongsai.source.SiteFolder;
import org.prongsai.source.SourceLines;

/** What can be corrected in the files of a site without asking. Nothing is changed before {@link #make}. */
public final class Repair {
    private final SiteFolder folder;
    private final List<CorrectedFile> files;
    private final List<Problem> left;

    private Repair(SiteFolder folder, List<CorrectedFile> files, List<Problem> left) {
        this.folder = folder;
        this.files = files;
        this.left = left;
    }

    /**
     * A file that changes.
     *
     * @param file from the site's folder
     * @param corrections how many places in it
     * @param difference hunks of the unified format, line by line
     */
    public record Change(String file, int corrections, List<String> difference) {}

    /** @param corrections that may be made without asking */
    static Repair of(SiteFolder folder, List<Correction> corrections) {
        Problems problems = new Problems();
        List<CorrectedFile> files = CorrectedFile.all(folder, corrections, problems);
        return new Repair(folder, files, problems.sorted());
    }

    /** Which files change, in the order of their paths. */
    public List<Change> changes() {
        return files.stream()
                .map(file -> new Change(file.path(), file.corrections(), file.difference()))
                .toList();
    }

    /** Corrections that cannot be made. */
    public List<BuildResult.Quoted> left() {
        return quoted(left);
    }

    /** Writes the files, and gives those that could not be written. */
    public List<BuildResult.Quoted> make() {
        Problems problems = new Problems();
        files.forEach(file -> file.write(problems));
        return quoted(problems.sorted());
    }

    private List<BuildResult.Quoted> quoted(List<Problem> problems) {
        SourceLines lines = new SourceLines(folder);
        return problems.stream()
                .map(problem -> BuildResult.Quoted.inSite(problem, lines))
                .toList();
    }
}
