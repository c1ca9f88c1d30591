package org.prongsai.build;

import org.prongsai.assemble.Drafts;
import org.prongsai.assemble.SiteAssembler;
import org.prongsai.check.Checker;
import org.prongsai.markdown.Markdown;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.problem.Problems;
import org.prongsai.source.FrameworkShelf;
import org.prongsai.source.Manuscript;

/** What the stages need for every site, which takes a while to make. */
record Stages(FrameworkShelf frameworks, Markdown markdown, Checker checker) {
    Stages() {
        this(new FrameworkShelf(), new Markdown(), new Checker());
    }

    Site assembled(Manuscript written, OwnFiles own, Drafts drafts, SiteMemory memory, Problems problems) {
        return SiteAssembler.assemble(written, own, frameworks, markdown, drafts, memory.texts(), problems);
    }
}
