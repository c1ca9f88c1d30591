package org.prongsai.output;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a finished page says of itself.
 *
 * @param title that of the page without that of its site where its heading has it; empty when it has none
 * @param address the one under which it is published; nothing when it does not say
 */
public record PageHead(String title, Optional<String> address) {
    /** Of any page at all, whoever made it. */
    public static PageHead of(byte[] html) {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        Optional<String> heading =
                Optional.ofNullable(page.selectFirst("h1")).map(Element::text).filter(text -> !text.isBlank());
        Optional<String> address = Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href"))
                .filter(href -> !href.isBlank());
        return new PageHead(heading.orElseGet(page::title), address);
    }
}
