package org.prongsai.check.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Assessment;
import org.prongsai.model.Document;
import org.prongsai.model.Organisation;
import org.prongsai.model.Site;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.FiscalYear;

/**
 * All that a rule may know of a site while it reads one of its files. A value: files that have not changed are read alike as long as it is
 * equal. No free page goes into it, so that pages are written without other files being read again.
 *
 * @param scheme of the address where the site is published
 * @param host of it
 * @param spelling wrong forms of words that the site looks for, with the right ones
 * @param years the latest first
 */
public record Surroundings(
        Organisation organisation, String scheme, String host, Map<String, String> spelling, List<Year> years) {
    public Surroundings {
        spelling = Map.copyOf(spelling);
        years = List.copyOf(years);
    }

    /**
     * What is to be known of a year.
     *
     * @param assessed the year whose assessment its measures answer
     * @param framework of the disclosure assessment
     * @param reportDate of its memo or report, the latest when there are several
     */
    public record Year(
            FiscalYear year,
            Optional<FiscalYear> assessed,
            Optional<Framework> framework,
            List<Assessment> assessments,
            Optional<BuddhistDate> reportDate) {
        static Year of(YearRecord record) {
            return new Year(
                    record.year(), record.assessed(), record.framework(), record.assessments(), reportDate(record));
        }

        private static Optional<BuddhistDate> reportDate(YearRecord record) {
            return record.documents().stream()
                    .flatMap(document -> dateOf(document).stream())
                    .max(BuddhistDate::compareTo);
        }

        private static Optional<BuddhistDate> dateOf(Document document) {
            return document instanceof Document.Memo memo
                    ? memo.date().date()
                    : document.head().date().flatMap(date -> date.date());
        }
    }

    public static Surroundings of(Site site) {
        return new Surroundings(
                site.organisation(),
                site.url().getScheme(),
                site.url().getHost(),
                site.spelling(),
                site.years().stream().map(Year::of).toList());
    }

    public Optional<Year> year(FiscalYear year) {
        return years.stream().filter(known -> known.year().equals(year)).findFirst();
    }

    /** The latest fiscal year of the site; nothing for a site without any. */
    public Optional<FiscalYear> latestYear() {
        return years.stream().map(Year::year).max(Comparator.naturalOrder());
    }
}
