package org.prongsai.render;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.model.Appendix;
import org.prongsai.model.Assessment;
import org.prongsai.model.Document;
import org.prongsai.model.Figure;
import org.prongsai.model.FreePage;
import org.prongsai.model.PageHead;
import org.prongsai.model.Prose;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Problem;

/** Which page of a site shows what a finding is about. */
final class FindingPlaces {
    private static final String CONTENT = "content/";

    private final Site site;
    private final Map<String, SitePath> pages;

    FindingPlaces(Site site) {
        this.site = site;
        this.pages = pages(site);
    }

    /** Of a year's other files its own page tells, and the home page of all others. */
    SitePath pageOf(Problem problem) {
        String file = problem.place().file();
        SitePath shown = pages.get(file);
        if (shown != null) return shown;
        return site.years().stream()
                .filter(year -> file.startsWith(CONTENT + year.year() + "/"))
                .map(YearRecord::path)
                .findFirst()
                .orElse(SitePath.HOME);
    }

    /** By file, the page that shows it first. */
    private static Map<String, SitePath> pages(Site site) {
        Map<String, SitePath> pages = new HashMap<>();
        site.pages().forEach(page -> add(page, pages));
        for (YearRecord year : site.years()) {
            for (Document document : year.documents()) add(document.head(), document.body(), pages);
            for (Appendix appendix : year.appendices()) add(appendix.head(), appendix.body(), pages);
            year.tables().forEach(table -> pages.putIfAbsent(table.place().file(), year.measuresPath()));
            for (Assessment assessment : year.assessments())
                pages.putIfAbsent(assessment.place().file(), Site.SCORES);
        }
        return pages;
    }

    private static void add(FreePage page, Map<String, SitePath> pages) {
        add(page.head(), page.body(), pages);
        page.children().forEach(child -> add(child, pages));
    }

    private static void add(PageHead head, Prose body, Map<String, SitePath> pages) {
        pages.putIfAbsent(head.source().file(), head.path());
        if (body.figures().isEmpty()) return;
        body.figures().values().stream()
                .flatMap(figure -> figure instanceof Figure.Table table ? Stream.of(table.table()) : Stream.empty())
                .forEach(table -> pages.putIfAbsent(table.place().file(), head.path()));
    }
}
