package org.prongsai.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.markdown.Link;
import org.prongsai.model.framework.Topic;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/**
 * A site, numbered and linked.
 *
 * @param url where it is published; ends in a slash
 * @param numerals with which digits the program writes numbers
 * @param themeColour {@code #rrggbb}
 * @param notice a line on every page, e.g. that the organisation is fictional
 * @param features what the site has
 * @param home introduction of the home page
 * @param years the latest first
 * @param boards of the disclosure assessment, the latest first; none for a year for which nothing is evidence
 * @param owners of items, as stated for the site and its years
 * @param pages in their order
 * @param menu the main navigation
 * @param files to be published as they are
 * @param allowances findings that stay
 * @param passages every text that readers see, as typed
 * @param topics what items of the disclosure assessment are about, by their keys
 * @param spelling wrong forms of words that this site looks for, with the right ones
 * @param aliases old paths, each with the page that stands for it now
 * @param published addresses of earlier times
 * @param outside addresses of the web elsewhere to which texts, the menu and evidence lead, each at every place where it stands
 * @param data tables and charts of the record for programs
 * @param drafts pages that are not published, each with all below it; only a preview has any
 */
public record Site(
        Organisation organisation,
        URI url,
        Numerals numerals,
        String themeColour,
        Optional<String> notice,
        Features features,
        Optional<Introduction> home,
        List<YearRecord> years,
        List<OitBoard> boards,
        List<ItemOwner> owners,
        List<FreePage> pages,
        List<MenuItem> menu,
        List<MediaFile> files,
        Map<SitePath, SitePath> aliases,
        List<Allowance> allowances,
        List<Passage> passages,
        Map<String, Topic> topics,
        Map<String, String> spelling,
        Ledger published,
        List<Link> outside,
        OpenData data,
        Set<SitePath> drafts,
        SiteMap map) {
    public Site {
        years = List.copyOf(years);
        boards = List.copyOf(boards);
        owners = List.copyOf(owners);
        pages = List.copyOf(pages);
        menu = List.copyOf(menu);
        files = List.copyOf(files);
        aliases = Map.copyOf(aliases);
        allowances = List.copyOf(allowances);
        passages = List.copyOf(passages);
        topics = Map.copyOf(topics);
        spelling = Map.copyOf(spelling);
        outside = List.copyOf(outside);
        drafts = Set.copyOf(drafts);
    }

    /** What a site may do without. */
    public record Features(Feature search, Feature data) {}

    /** Whether a site has something. */
    public enum Feature {
        ON,
        OFF
    }

    /** A line of the main navigation. */
    public record MenuItem(String label, Target target) {}

    /** The theme colour of a site that has chosen none. */
    public static final String USUAL_COLOUR = "#14694c";

    public static final SitePath SCORES = new SitePath("/scores/");

    public static final SitePath SEARCH = new SitePath("/search/");

    /** The list of the free pages at the top, on the home page. */
    public static final Target.Page PAGES = new Target.Page(SitePath.HOME, Optional.of("page-pages"));

    private static final Pattern SEARCH_SCRIPTS = Pattern.compile("/search/(?:words|text-\\d+)\\.js");

    /** Whether a script of the search may have the address; how many of them there are turns out when the site is written. */
    public static boolean isOfSearch(SitePath path) {
        return SEARCH_SCRIPTS.matcher(path.value()).matches();
    }

    /** The picture that is shown where pages of the site are shared. */
    public static final SitePath PICTURE = new SitePath("/" + YearRecord.PICTURE);

    public boolean hasSearch() {
        return features.search() == Feature.ON;
    }

    /** The address of a page or file on the domain, percent-encoded. */
    public String addressOf(SitePath path) {
        return url + path.encoded().substring(1);
    }

    /** The board of the disclosure assessment of a year. */
    public Optional<OitBoard> board(FiscalYear year) {
        return boards.stream().filter(board -> board.year().equals(year)).findFirst();
    }

    /** Whether a page is not published, itself or with the folder in which it lies. */
    public boolean isDraft(SitePath page) {
        return drafts.stream()
                .anyMatch(draft -> page.equals(draft)
                        || !draft.equals(SitePath.HOME) && page.value().startsWith(draft.value()));
    }

    /** Whether any year has scores. */
    public boolean hasScores() {
        return years.stream().anyMatch(year -> !year.assessments().isEmpty());
    }
}
