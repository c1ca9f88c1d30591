package org.prongsai.check.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prongsai.markdown.Heading;
import org.prongsai.model.Band;
import org.prongsai.model.Document;
import org.prongsai.model.FreePage;
import org.prongsai.model.Organisation;
import org.prongsai.model.PageHead;
import org.prongsai.model.Passage;
import org.prongsai.model.Prose;
import org.prongsai.model.Site;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.FiscalYear;

/** A site while rules look at it: what several of them need is found once. */
public final class Survey {
    private final Site site;
    private final Markup markup;
    private final List<Reading> readings;
    private final Map<String, List<Reading>> byFile = new LinkedHashMap<>();
    private final Map<String, List<Heading>> headings = new java.util.HashMap<>();
    private final Map<FiscalYear, YearRecord> years = new TreeMap<>();

    public Survey(Site site) {
        this.site = site;
        this.markup = new Markup(site);
        this.readings = site.passages().stream()
                .map(passage -> new Reading(this, passage))
                .toList();
        readings.forEach(
                reading -> byFile.computeIfAbsent(reading.passage().file(), file -> new java.util.ArrayList<>())
                        .add(reading));
        site.years().forEach(year -> years.put(year.year(), year));
        site.home().ifPresent(home -> addHeadings(home.head(), home.body()));
        for (YearRecord year : site.years()) {
            year.introduction().ifPresent(text -> addHeadings(text.head(), text.body()));
            year.documents().forEach(document -> addHeadings(document.head(), document.body()));
            year.appendices().forEach(appendix -> addHeadings(appendix.head(), appendix.body()));
        }
        site.pages().forEach(this::addHeadings);
    }

    public Site site() {
        return site;
    }

    public Organisation organisation() {
        return site.organisation();
    }

    /** Its links and pictures. */
    public Markup markup() {
        return markup;
    }

    /** Every text, in the order of the files. */
    public List<Reading> readings() {
        return readings;
    }

    /** The texts of each file. */
    public Map<String, List<Reading>> readingsByFile() {
        return byFile;
    }

    public List<Reading> readingsOf(String file) {
        return byFile.getOrDefault(file, List.of());
    }

    public Optional<YearRecord> year(FiscalYear year) {
        return Optional.ofNullable(years.get(year));
    }

    /** The year in whose folder a text stands. */
    public Optional<YearRecord> yearOf(Passage passage) {
        return passage.year().flatMap(this::year);
    }

    /** The framework of the assessment whose result a year answers: the year before where nothing is said. */
    public Optional<Framework> frameworkOf(Passage passage) {
        return yearOf(passage).flatMap(YearRecord::framework);
    }

    /** The latest fiscal year of the site; nothing for a site without any. */
    public Optional<FiscalYear> latestYear() {
        return years.keySet().stream().max(FiscalYear::compareTo);
    }

    /** The headings of a page, by its file. */
    public List<Heading> headings(String file) {
        return headings.getOrDefault(file, List.of());
    }

    private void addHeadings(PageHead head, Prose body) {
        headings.put(head.source().file(), body.document().headings());
    }

    private void addHeadings(FreePage page) {
        addHeadings(page.head(), page.body());
        page.children().forEach(this::addHeadings);
    }

    /** The bands that a year's documents state. */
    public List<Band> bandsOf(YearRecord year) {
        return readings.stream()
                .filter(reading -> reading.passage().kind() == Passage.Kind.BODY)
                .filter(reading -> reading.passage().year().equals(Optional.of(year.year())))
                .flatMap(reading -> reading.statedBands().stream())
                .flatMap(stated -> stated.bands().stream())
                .toList();
    }

    /** The date of a year's memo or report, the latest when there are several. */
    public Optional<BuddhistDate> reportDate(YearRecord year) {
        return year.documents().stream()
                .flatMap(document -> dateOf(document).stream())
                .max(BuddhistDate::compareTo);
    }

    private static Optional<BuddhistDate> dateOf(Document document) {
        return document instanceof Document.Memo memo
                ? memo.date().date()
                : document.head().date().flatMap(date -> date.date());
    }
}
