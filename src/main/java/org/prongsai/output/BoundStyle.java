package org.prongsai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Style sheets of pages, as they stand in a page that has all of them in itself. */
final class BoundStyle {
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");

    /** The name of an element, among what may stand around it in a selector; addresses are passed over. */
    private static final Pattern HEADINGS =
            Pattern.compile("url\\([^)]*\\)|(?<![^\\s,>+~({};/])h([1-6])(?=[\\s,:.\\[>+~){])");

    /** The attribute in which a heading that has sunk keeps its number, by which its style knows it. */
    static final String HEADING = "data-heading";

    private static final int DEEPEST_HEADING = 6;

    private BoundStyle() {}

    /** Which heading one becomes below that of the whole. */
    static int sunk(int heading) {
        return Math.min(DEEPEST_HEADING, heading + 1);
    }

    /** @param file of the site @param media for which it holds; empty for all */
    record Sheet(String file, String media) {}

    /** The style sheets to which a page links, in its order. */
    static List<Sheet> sheets(Document document, String page) {
        return document.select("link[rel=stylesheet]").stream()
                .map(link ->
                        new Sheet(Addresses.decoded(Addresses.resolved(page, link.attr("href"))), link.attr("media")))
                .toList();
    }

    /** Selectors weigh as much as they did. */
    private static String ofSunkHeadings(String css) {
        return HEADINGS.matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? found.group()
                                : "h" + sunk(Integer.parseInt(found.group(1))) + ":where([" + HEADING + "=\""
                                        + found.group(1) + "\"])"));
    }

    /** The text of a sheet with the files that it names in itself; those that are not there it names as it did. */
    static String text(Sheet sheet, FinishedSite site) throws IOException {
        String css = ofSunkHeadings(Files.readString(site.file(sheet.file())));
        StringBuilder inlined = new StringBuilder();
        Matcher address = ADDRESS.matcher(css);
        while (address.find()) {
            String named = address.group(1);
            String file = Addresses.isOutside(named) ? "" : Addresses.decoded(Addresses.resolved(sheet.file(), named));
            String now = site.sums().containsKey(file)
                    ? "url(\"" + DataAddress.of(site.file(file)) + "\")"
                    : address.group();
            address.appendReplacement(inlined, Matcher.quoteReplacement(now));
        }
        address.appendTail(inlined);
        // fonts of the page itself are decoded a moment late; and nothing in it may end the element in which it stands
        String safe = inlined.toString()
                .replace("font-display: optional", "font-display: swap")
                .replace("</", "<\\/");
        return sheet.media().isEmpty() ? safe + "\n" : "@media " + sheet.media() + " {\n" + safe + "\n}\n";
    }
}
