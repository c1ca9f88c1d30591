package org.prongsai.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.model.Appendix;
import org.prongsai.model.Assessment;
import org.prongsai.model.Document;
import org.prongsai.model.Figure;
import org.prongsai.model.FreePage;
import org.prongsai.model.KeptFinding;
import org.prongsai.model.PageHead;
import org.prongsai.model.Prose;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;
import org.prongsai.render.view.KeptView;

/** What the organisation knows of its papers and kept, on the page that shows what each finding is about. */
final class KeptFindings {
    private static final String CONTENT = "content/";

    private final Messages messages = new Messages(Language.THAI);
    private final Map<SitePath, List<KeptView>> byPage = new HashMap<>();

    KeptFindings(Site site, List<KeptFinding> kept) {
        if (kept.isEmpty()) return;
        Map<String, SitePath> pages = pages(site);
        kept.stream()
                .sorted(Comparator.comparing(KeptFinding::problem))
                .forEach(finding -> byPage.computeIfAbsent(page(finding, pages, site), path -> new ArrayList<>())
                        .add(new KeptView(messages.sentence(finding.problem()), finding.reason())));
    }

    /** In the order of files and lines. */
    List<KeptView> on(SitePath page) {
        return List.copyOf(byPage.getOrDefault(page, List.of()));
    }

    /** Of a year's other files its own page tells, and the home page of all others. */
    private static SitePath page(KeptFinding finding, Map<String, SitePath> pages, Site site) {
        String file = finding.problem().place().file();
        SitePath ofYear = site.years().stream()
                .filter(year -> file.startsWith(CONTENT + year.year() + "/"))
                .map(YearRecord::path)
                .findFirst()
                .orElse(SitePath.HOME);
        return pages.getOrDefault(file, ofYear);
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
        body.figures().values().stream()
                .flatMap(figure -> figure instanceof Figure.Table table ? Stream.of(table.table()) : Stream.empty())
                .forEach(table -> pages.putIfAbsent(table.place().file(), head.path()));
    }
}
