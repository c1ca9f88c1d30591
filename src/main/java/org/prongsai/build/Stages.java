package org.prongsai.build;

import java.util.function.Supplier;
import org.prongsai.assemble.Drafts;
import org.prongsai.assemble.SiteAssembler;
import org.prongsai.check.Checker;
import org.prongsai.machine.Ahead;
import org.prongsai.markdown.Markdown;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.problem.Problems;
import org.prongsai.render.SiteRenderer;
import org.prongsai.source.FrameworkShelf;
import org.prongsai.source.Manuscript;

/**
 * What the stages need for every site. It takes a while to make, which is done while the first site is read. Libraries begin in one thread, and are used
 * by others once they have.
 */
record Stages(
        Supplier<FrameworkShelf> frameworks,
        Supplier<Markdown> markdown,
        Runnable dictionaries,
        Supplier<Checker> checker,
        Runnable templates) {
    static Stages begun() {
        Ahead ahead = new Ahead();
        Stages stages = new Stages(
                ahead.make(FrameworkShelf::new),
                ahead.make(Markdown::new),
                ahead.run(SiteAssembler::prepare),
                ahead.make(Checker::new),
                ahead.run(SiteRenderer::prepare));
        ahead.start();
        return stages;
    }

    Site assembled(Manuscript written, OwnFiles own, Drafts drafts, SiteMemory memory, Problems problems) {
        dictionaries.run();
        return SiteAssembler.assemble(written, own, frameworks.get(), markdown.get(), drafts, memory.texts(), problems);
    }

    SiteRenderer renderer(Judged judged, SiteMemory memory) {
        templates.run();
        return new SiteRenderer(
                judged.site().orElseThrow(), judged.own(), judged.verdict().shown(), memory.templates());
    }
}
