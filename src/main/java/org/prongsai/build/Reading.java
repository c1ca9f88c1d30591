package org.prongsai.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.check.Verdict;
import org.prongsai.model.Site;
import org.prongsai.render.BrokenTemplate;
import org.prongsai.render.Extent;
import org.prongsai.render.SiteRenderer;
import org.prongsai.source.SiteFolder;
import org.prongsai.source.SourceLines;

/** What lies in a folder, read and judged. @param judged nothing when there is no site in it */
record Reading(SiteSource source, SiteMemory memory, Optional<Judged> judged) {
    static Reading of(SiteSource source, Judged.Asked asked, Stages stages) {
        return new Reading(source, asked.memory(), source.opened().map(opened -> Judged.of(opened, asked, stages)));
    }

    /** What is to be said of it, notes among it. */
    CheckResult found() {
        if (judged.isEmpty())
            return new CheckResult(
                    source.site(),
                    Optional.empty(),
                    Quoted.withoutLines(source.unopened(), BuildResult.Side.SITE),
                    List.of());
        SourceLines lines = new SourceLines(folder(), memory.files());
        Verdict verdict = judged.get().verdict();
        return new CheckResult(
                source.site(),
                judged.get().site().map(CheckResult.Publisher::of),
                Quoted.inSite(verdict.problems(), lines),
                allowed(verdict, lines));
    }

    private static List<Quoted> allowed(Verdict verdict, SourceLines lines) {
        return verdict.allowed().stream()
                .map(stays -> Quoted.inSite(stays.problem(), lines)
                        .because(stays.allowance().reason()))
                .toList();
    }

    private SiteFolder folder() {
        return source.opened().orElseThrow().folder();
    }

    /** With all its pages, when no error stands in the way. */
    Edition edition() {
        return edition(site -> Extent.WHOLE);
    }

    /** With its pages, when no error stands in the way. @param extent how much of the site is made */
    Edition edition(Function<Site, Extent> extent) {
        CheckResult found = found();
        Optional<Site> site = judged.flatMap(Judged::site);
        if (!found.succeeded() || site.isEmpty()) return new Edition(found, Optional.empty());
        SiteRenderer renderer = new SiteRenderer(
                site.get(),
                extent.apply(site.get()),
                judged.get().own(),
                judged.get().verdict().shown(),
                memory.templates(),
                memory.pictures());
        Edition whole = new Edition(found, Optional.of(new SitePages(folder(), site.get(), renderer)));
        try {
            renderer.readTemplates();
            return whole;
        } catch (BrokenTemplate e) {
            return whole.broken(new SitePages.Rendered.Broken(Quoted.inSite(e.problems(), new SourceLines(folder()))));
        }
    }
}
