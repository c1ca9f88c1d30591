package org.prongsai.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The pages of a finished site bound together, so that they can stand in one page: those of its site map in its order, each a section whose ids
 * begin with its own. Links between them stay within that page, pictures, styles and files are in it, and all else is reached on the domain.
 */
public final class BoundSite {
    private static final String SITEMAP = "sitemap.xml";

    /** A program, which needs scripts. */
    private static final String SEARCH = "search/";

    private BoundSite() {}

    /**
     * A page of the site.
     *
     * @param id of the section
     * @param title as it is headed
     * @param depth in how many folders it lies
     * @param kind classes of its body, by which styles know it
     * @param markup of what it says
     */
    public record Section(String id, String title, int depth, String kind, String markup) {}

    /**
     * A file to which several pages link, and which is too large to be given in each of these places.
     *
     * @param id of the place where it is handed out
     * @param title as pages call it
     * @param name under which it is saved
     * @param data the address that holds it
     * @param places from which links lead to it, one of each page
     */
    public record Attachment(String id, String title, String name, long bytes, String data, List<Place> places) {
        public Attachment {
            places = List.copyOf(places);
        }
    }

    /** Where a link stands. @param section its id @param id of the link @param title of the section */
    public record Place(String section, String id, String title) {}

    /** @param style all style sheets, in their order @param files that are handed out in one place */
    public record Bound(String style, List<Section> sections, List<Attachment> files) {
        public Bound {
            sections = List.copyOf(sections);
            files = List.copyOf(files);
        }
    }

    /**
     * Binds a site. All of it is held in memory.
     *
     * @param first folder whose pages stand before all others; empty when all stand in the order of the site map
     * @return nothing when it has no site map, or does not say where it stands
     * @throws IOException when the disk refuses
     */
    public static Optional<Bound> of(FinishedSite site, String first) throws IOException {
        Optional<FinishedSite.Identity> identity = site.identity();
        if (identity.isEmpty() || !site.sums().containsKey(SITEMAP)) return Optional.empty();
        BoundLinks links = new BoundLinks(
                site, identity.get().address(), pages(site, identity.get().address(), first));
        for (String page : links.pages().keySet()) BoundPage.know(parsed(site, page), page, links);
        List<Section> sections = new ArrayList<>();
        Set<BoundStyle.Sheet> sheets = new LinkedHashSet<>();
        for (Map.Entry<String, String> page : links.pages().entrySet()) {
            Document document = parsed(site, page.getKey());
            sheets.addAll(BoundStyle.sheets(document, page.getKey()));
            sections.add(BoundPage.of(document, page.getKey(), page.getValue(), links));
        }
        StringBuilder style = new StringBuilder();
        for (BoundStyle.Sheet sheet : sheets) style.append(BoundStyle.text(sheet, site));
        return Optional.of(new Bound(style.toString(), sections, links.files().shared()));
    }

    private static Document parsed(FinishedSite site, String page) throws IOException {
        return Jsoup.parse(site.file(page).toFile(), StandardCharsets.UTF_8.name());
    }

    /** Ids of sections by the files of the pages in the site map. */
    private static Map<String, String> pages(FinishedSite site, String address, String first) throws IOException {
        Document map = Jsoup.parse(Files.readString(site.file(SITEMAP)), Parser.xmlParser());
        List<String> files = new ArrayList<>();
        for (String location : map.select("loc").eachText()) {
            if (!location.startsWith(address)) continue;
            String path = Addresses.decoded(location.substring(address.length()));
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            if (site.sums().containsKey(file) && !file.startsWith(SEARCH)) files.add(file);
        }
        files.sort(Comparator.comparing(file -> !file.startsWith(first)));
        Map<String, String> pages = new LinkedHashMap<>();
        for (String file : files) pages.putIfAbsent(file, "p" + (pages.size() + 1));
        return pages;
    }
}
