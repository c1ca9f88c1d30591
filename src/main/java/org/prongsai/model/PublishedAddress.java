package org.prongsai.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.problem.Place;

/**
 * An address that people may have kept, since the site was once published with it.
 *
 * @param path as pages are linked: {@code /2567/report/}, never {@code /2567/report/index.html}
 * @param place its line in the ledger
 */
public record PublishedAddress(SitePath path, Place place) {
    /**
     * What nobody keeps the address of: styles, scripts, fonts and pictures of pages, smaller copies of a picture, and what every site has at the same address. Readers of a
     * feed keep its address, but no site can lose it.
     */
    private static final Pattern OF_PAGES_ONLY = Pattern.compile("/(?:css|fonts|img|js)/.*|.*\\.(?:css|js)"
            + "|/(?:404\\.html|feed\\.xml|favicon\\.\\w+|prongsai-manifest\\.txt|robots\\.txt|sitemap\\.xml)"
            + "|/(?:\\d{4}/)?" + Pattern.quote(YearRecord.PICTURE));

    /** What the ledger keeps of a file of a finished site: its address; nothing for one to which only pages of the site lead. */
    public static Optional<SitePath> of(SitePath finished) {
        SitePath path = SitePath.ofFile(finished.fileName());
        boolean ofPagesOnly = OF_PAGES_ONLY.matcher(path.value()).matches() || Rendition.isNarrow(path);
        return ofPagesOnly ? Optional.empty() : Optional.of(path);
    }
}
