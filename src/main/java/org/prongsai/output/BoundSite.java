package org.prongsai.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
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
 * begin with its own. Links between them stay within that page, pictures and styles are in it, each file is handed out in one place, and all else is
 * reached on the domain.
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
     * A file to which pages link.
     *
     * @param id of the place where it is handed out
     * @param name the last part of its address
     * @param data the address that holds it
     */
    public record Attachment(String id, String name, long bytes, String data) {}

    /** @param style all style sheets, in their order */
    public record Bound(String style, List<Section> sections, List<Attachment> files) {
        public Bound {
            sections = List.copyOf(sections);
            files = List.copyOf(files);
        }
    }

    /**
     * Binds a site. All of it is held in memory.
     *
     * @return nothing when it has no site map, or does not say where it stands
     * @throws IOException when the disk refuses
     */
    public static Optional<Bound> of(FinishedSite site) throws IOException {
        Optional<FinishedSite.Identity> identity = site.identity();
        if (identity.isEmpty() || !site.sums().containsKey(SITEMAP)) return Optional.empty();
        BoundLinks links = new BoundLinks(
                site, identity.get().address(), pages(site, identity.get().address()));
        List<Section> sections = new ArrayList<>();
        Set<BoundStyle.Sheet> sheets = new LinkedHashSet<>();
        for (Map.Entry<String, String> page : links.pages().entrySet()) {
            Document document = Jsoup.parse(site.file(page.getKey()).toFile(), StandardCharsets.UTF_8.name());
            sheets.addAll(BoundStyle.sheets(document, page.getKey()));
            sections.add(BoundPage.of(document, page.getKey(), page.getValue(), links));
        }
        StringBuilder style = new StringBuilder();
        for (BoundStyle.Sheet sheet : sheets) style.append(BoundStyle.text(sheet, site));
        List<Attachment> files = new ArrayList<>();
        for (Map.Entry<String, String> file : links.files().entrySet()) {
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            files.add(new Attachment(
                    file.getValue(),
                    name,
                    Files.size(site.file(file.getKey())),
                    DataAddress.of(site.file(file.getKey()))));
        }
        return Optional.of(new Bound(style.toString(), sections, files));
    }

    /** Ids of sections by the files of the pages in the site map, in its order. */
    private static Map<String, String> pages(FinishedSite site, String address) throws IOException {
        Document map = Jsoup.parse(Files.readString(site.file(SITEMAP)), Parser.xmlParser());
        Map<String, String> pages = new LinkedHashMap<>();
        for (String location : map.select("loc").eachText()) {
            if (!location.startsWith(address)) continue;
            String path = Addresses.decoded(location.substring(address.length()));
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            if (site.sums().containsKey(file) && !file.startsWith(SEARCH)) pages.put(file, "p" + (pages.size() + 1));
        }
        return pages;
    }
}
