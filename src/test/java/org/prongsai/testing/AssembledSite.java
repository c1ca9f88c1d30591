package org.prongsai.testing;

import java.nio.file.Path;
import org.prongsai.assemble.Drafts;
import org.prongsai.assemble.SiteAssembler;
import org.prongsai.assemble.TextMemory;
import org.prongsai.markdown.Markdown;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.problem.Problems;
import org.prongsai.source.FileMemory;
import org.prongsai.source.FrameworkShelf;
import org.prongsai.source.ManuscriptReader;
import org.prongsai.source.OwnFilesReader;
import org.prongsai.source.SiteFolder;
import org.prongsai.source.SiteListing;

/** A site of the repository or elsewhere, put together and not judged: what it allows is among its errors still. */
public record AssembledSite(Site site, OwnFiles own) {
    public static AssembledSite in(Path path) {
        Problems problems = new Problems();
        SiteListing files = SiteListing.of(SiteFolder.open(path, problems).orElseThrow());
        OwnFiles own = OwnFilesReader.read(files, problems);
        Site site = SiteAssembler.assemble(
                ManuscriptReader.read(files, FileMemory.none(), problems).orElseThrow(),
                own,
                new FrameworkShelf(),
                new Markdown(),
                Drafts.EXCLUDE,
                TextMemory.lasting(),
                problems);
        return new AssembledSite(site, own);
    }
}
