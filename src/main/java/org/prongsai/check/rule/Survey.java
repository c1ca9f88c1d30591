package org.prongsai.check.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prongsai.model.Document;
import org.prongsai.model.Organisation;
import org.prongsai.model.Passage;
import org.prongsai.model.Site;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.FiscalYear;

/** A site while rules look at it: what several of them need is found once. */
public final class Survey {
    private final Site site;
    private final List<Reading> readings;
    private final Map<String, List<Reading>> byFile = new LinkedHashMap<>();
    private final Map<FiscalYear, YearRecord> years = new TreeMap<>();

    public Survey(Site site) {
        this.site = site;
        this.readings = site.passages().stream()
                .map(passage -> new Reading(this, passage))
                .toList();
        readings.forEach(
                reading -> byFile.computeIfAbsent(reading.passage().file(), file -> new java.util.ArrayList<>())
                        .add(reading));
        site.years().forEach(year -> years.put(year.year(), year));
    }

    public Site site() {
        return site;
    }

    public Organisation organisation() {
        return site.organisation();
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
