package org.prongsai.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.assemble.Drafts;
import org.prongsai.assemble.SiteAssembler;
import org.prongsai.assemble.TextMemory;
import org.prongsai.build.SiteBuilder;
import org.prongsai.markdown.Markdown;
import org.prongsai.model.Site;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Severity;
import org.prongsai.source.FileMemory;
import org.prongsai.source.FrameworkShelf;
import org.prongsai.source.Manuscript;
import org.prongsai.source.ManuscriptReader;
import org.prongsai.source.OwnFilesReader;
import org.prongsai.source.SiteFolder;
import org.prongsai.source.SiteListing;

/** A site of a few files, written by a test and checked. Its organisation is fictional. */
public final class SmallSite {
    private static final SiteBuilder BUILDER = new SiteBuilder();

    private final Path folder;

    private SmallSite(Path folder) {
        this.folder = folder;
    }

    /** @param contact lines of {@code organisation:} that tell how to reach it, each with two spaces before; may be empty */
    public static SmallSite in(Path folder, String contact) {
        return new SmallSite(folder)
                .with(
                        "site.yaml",
                        "organisation:\n  type: องค์การบริหารส่วนตำบล\n  name: ตัวอย่าง\n  amphoe: ตัวอย่าง\n  province: ตัวอย่าง\n"
                                + contact + "url: https://www.example.go.th/\n");
    }

    /** Writes a file below {@code content/}. */
    public SmallSite with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SmallSite with(String file, byte[] bytes) {
        try {
            Path path = folder.resolve("content").resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page with a title of no interest. */
    public SmallSite withPage(String file, String markdown) {
        return with(file, "---\ntitle: เรื่องสมมุติ\n---\n" + markdown + "\n");
    }

    /** The site itself, which must be without errors. */
    public Site assembled() {
        Problems problems = new Problems();
        SiteFolder opened = SiteFolder.open(folder, problems).orElseThrow();
        Manuscript manuscript = ManuscriptReader.read(SiteListing.of(opened), FileMemory.none(), problems)
                .orElseThrow();
        Site site = SiteAssembler.assemble(
                manuscript,
                OwnFilesReader.read(SiteListing.of(opened), problems),
                new FrameworkShelf(),
                new Markdown(),
                Drafts.EXCLUDE,
                TextMemory.lasting(),
                problems);
        assertThat(problems.sorted())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
        return site;
    }

    /** What {@code check} finds under codes that begin with one of these, in order. */
    public List<Problem> check(String... codes) {
        return BUILDER.check(folder, Drafts.EXCLUDE).problems().stream()
                .map(quoted -> quoted.problem())
                .filter(problem ->
                        List.of(codes).stream().anyMatch(problem.code().id()::startsWith))
                .toList();
    }

    /** The first details of what {@code check} finds under a code. */
    public List<String> quotes(String code) {
        return check(code).stream().map(problem -> problem.details().get(0)).toList();
    }
}
