package org.prongsai.render;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.render.SearchablePage.Kind;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.SearchView;
import org.prongsai.search.IndexedPage;
import org.prongsai.search.SearchIndex;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/**
 * The search page, which lists every page of the site, and what its scripts read: {@code words.js}, the index, and {@code text-01.js} and so
 * on, the texts of some pages each. They are scripts since a page from a folder may load nothing else.
 */
final class SearchPages {
    static final String TITLE = "ค้นหา";

    private static final SitePath WORDS = Site.SEARCH.file("words.js");
    private static final List<SitePath> SCRIPTS = List.of(
            new SitePath("/js/search-index.js"),
            WORDS,
            new SitePath("/js/search-text.js"),
            new SitePath("/js/search.js"));

    /** With fewer, more files would be read for the same results; with more, more text that nobody asked for. */
    private static final int PAGES_IN_SHARD = 50;

    private final PageBuilder builder;
    private final Site site;
    private final List<SearchablePage> pages;

    SearchPages(PageBuilder builder, OitPages oit) {
        this.builder = builder;
        this.site = builder.site();
        this.pages = site.hasSearch() ? here(SearchablePages.of(builder, oit)) : List.of();
    }

    private List<SearchablePage> here(List<SearchablePage> all) {
        return all.stream().filter(page -> builder.extent().has(page.path())).toList();
    }

    List<PlannedPage> plan() {
        return site.hasSearch() ? List.of(new PlannedPage(Site.SEARCH, "page/search.ftlh", this::page)) : List.of();
    }

    /** The index and the texts. */
    Map<SitePath, StaticFiles.Source> files() {
        Map<SitePath, StaticFiles.Source> files = new LinkedHashMap<>();
        if (!site.hasSearch()) return files;
        files.put(WORDS, () -> new ByteArrayInputStream(words().getBytes(StandardCharsets.UTF_8)));
        for (int start = 0; start < pages.size(); start += PAGES_IN_SHARD) {
            int number = start / PAGES_IN_SHARD + 1;
            List<SearchablePage> shard = pages.subList(start, Math.min(pages.size(), start + PAGES_IN_SHARD));
            files.put(
                    Site.SEARCH.file(String.format(Locale.ROOT, "text-%02d.js", number)),
                    () -> new ByteArrayInputStream(texts(number, shard).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private PageModel page() {
        Hrefs hrefs = builder.hrefs(Site.SEARCH);
        List<SearchView.Kind> kinds = Arrays.stream(Kind.values())
                .map(kind -> kind(kind, hrefs))
                .filter(kind -> !kind.years().isEmpty())
                .toList();
        String description =
                "ค้นหาและรายการหน้าทั้งหมดของ" + site.organisation().fullName();
        return PageModel.page(
                builder.frames().frame(Site.SEARCH, TITLE, description, MarkdownDocument.EMPTY),
                new PageView.Search(
                        SCRIPTS.stream().map(hrefs::to).toList(),
                        site.numerals() == Numerals.THAI ? "thai" : "arabic",
                        builder.number(pages.size()),
                        kinds));
    }

    private SearchView.Kind kind(Kind kind, Hrefs hrefs) {
        Map<Optional<FiscalYear>, List<LinkView>> years = new LinkedHashMap<>();
        pages.stream()
                .filter(page -> page.kind() == kind)
                .forEach(page -> years.computeIfAbsent(page.year(), year -> new ArrayList<>())
                        .add(new LinkView(page.title(), hrefs.to(page.path()), false)));
        return new SearchView.Kind(
                kind.key(),
                kind.label(),
                years.entrySet().stream()
                        .map(entry -> new SearchView.Year(
                                entry.getKey().map(this::label).orElse(""), entry.getValue()))
                        .toList());
    }

    private String label(FiscalYear year) {
        return "ปีงบประมาณ " + builder.number(year);
    }

    private String words() {
        SearchIndex index = SearchIndex.of(pages.stream()
                .map(page ->
                        new IndexedPage(page.title(), about(page), page.text().get()))
                .toList());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            SearchablePage page = pages.get(i);
            lines.add(ScriptText.list(List.of(
                    ScriptText.quoted(builder.hrefs(SitePath.HOME).to(page.path())),
                    ScriptText.quoted(site.numerals().ofText(page.title())),
                    Integer.toString(page.kind().ordinal()),
                    page.year().map(FiscalYear::toString).orElse("0"),
                    Integer.toString(index.lengths().get(i)))));
        }
        List<String> kinds = Arrays.stream(Kind.values())
                .map(kind -> ScriptText.list(List.of(ScriptText.quoted(kind.key()), ScriptText.quoted(kind.label()))))
                .toList();
        return "var prongsaiIndex = {\nshard: " + PAGES_IN_SHARD + ",\nkinds: " + ScriptText.list(kinds) + ",\npages: "
                + ScriptText.list(lines) + ",\nwords: " + ScriptText.quoted(index.encodedWords()) + ",\nfound: "
                + ScriptText.quoted(index.encodedPages()) + "\n};\n";
    }

    private static String about(SearchablePage page) {
        return page.kind().label() + page.year().map(year -> " " + year).orElse("");
    }

    private static String texts(int number, List<SearchablePage> shard) {
        return shard.stream()
                .map(page -> ScriptText.quoted(page.text().get()))
                .collect(Collectors.joining(",\n", "prongsaiText(" + number + ", [\n", "\n]);\n"));
    }
}
