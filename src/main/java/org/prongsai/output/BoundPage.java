package org.prongsai.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says, as it stands among others in one page. */
final class BoundPage {
    /** Attributes that hold ids of the same page, one or several. */
    private static final List<String> REFERENCES = List.of(
            "id", "for", "headers", "list", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details");

    /** A way for keys past what stands around a page. */
    private static final String SKIP = "a.skip";

    private static final Pattern LOCAL_ADDRESS = Pattern.compile("url\\(#([^)]+)\\)");

    private BoundPage() {}

    /** Has the links of a page known before those of any are led elsewhere. @param page its file */
    static void know(Document document, String page, BoundLinks links) {
        for (Element link : main(document).select("[href]")) links.know(link, page);
    }

    /** @param page its file @param id of the section that it becomes */
    static BoundSite.Section of(Document document, String page, String id, BoundLinks links) throws IOException {
        Element main = main(document);
        String title =
                Optional.ofNullable(main.selectFirst("h1")).map(Element::text).orElseGet(document::title);
        for (Element element : main.getAllElements()) {
            rename(element, id);
            if (element.hasAttr("href")) links.lead(element, page, title);
            sink(element);
        }
        for (Element picture : main.select("img[src]")) inline(picture, page, links.site());
        main.tagName("div").removeAttr("tabindex");
        document.outputSettings().prettyPrint(false);
        int depth = (int) page.chars().filter(letter -> letter == '/').count();
        return new BoundSite.Section(id, title, depth, document.body().className(), main.outerHtml());
    }

    /** What a page says, without what leads past what stands around it, and what needs scripts. */
    private static Element main(Document document) {
        Element main = Optional.ofNullable(document.selectFirst("main")).orElse(document.body());
        main.select(SKIP).remove();
        main.select("script, noscript").remove();
        removeLargerViews(main);
        return main;
    }

    /** Pictures stand in the page as large as they are published; each would be in it twice. */
    private static void removeLargerViews(Element main) {
        main.select("a[href~=(?i)\\.(jpe?g|png|gif|webp)$]:has(img)").forEach(BoundPage::leaveUnlinked);
        for (Element view : main.select("[role=dialog][id]")) {
            main.select("a[href]").stream()
                    .filter(link -> link.attr("href").equals("#" + view.id()))
                    .forEach(BoundPage::leaveUnlinked);
            view.remove();
        }
    }

    /** Its id stays, to which others may lead. */
    private static void leaveUnlinked(Element link) {
        link.tagName("span").removeAttr("href").removeAttr("download");
    }

    private static void rename(Element element, String section) {
        for (String name : REFERENCES) {
            String value = element.attr(name);
            if (value.isEmpty()) continue;
            element.attr(
                    name,
                    Stream.of(value.trim().split("\\s+"))
                            .map(id -> BoundLinks.id(section, id))
                            .collect(Collectors.joining(" ")));
        }
        for (Attribute attribute : element.attributes()) {
            Matcher local = LOCAL_ADDRESS.matcher(attribute.getValue());
            if (local.find()) attribute.setValue(local.replaceAll("url(#" + BoundLinks.id(section, "$1") + ")"));
        }
    }

    /** The page that holds all has the first heading. */
    private static void sink(Element element) {
        String tag = element.normalName();
        if (tag.length() != 2 || tag.charAt(0) != 'h' || !Character.isDigit(tag.charAt(1))) return;
        element.attr(BoundStyle.HEADING, tag.substring(1));
        element.tagName("h" + BoundStyle.sunk(tag.charAt(1) - '0'));
    }

    private static void inline(Element picture, String page, FinishedSite site) throws IOException {
        picture.removeAttr("srcset").removeAttr("sizes");
        String file = Addresses.decoded(Addresses.resolved(page, picture.attr("src")));
        if (!site.sums().containsKey(file)) return;
        Path place = site.file(file);
        picture.attr("src", DataAddress.of(place));
    }
}
