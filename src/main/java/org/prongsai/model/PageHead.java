package org.prongsai.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.problem.Place;
import org.prongsai.thai.Numerals;

/**
 * What every page made from a file has.
 *
 * @param summary for lists, search and sharing: typed, or the first words of the text; may be empty
 * @param items what the page is evidence for
 * @param extra free values for a site's own templates, in the order of the file: strings, lists and maps of them, none of which ever changes
 * @param numerals with which digits the page is printed
 * @param source the file, from the site's folder
 */
public record PageHead(
        SitePath path,
        String title,
        String summary,
        Optional<WrittenDate> date,
        List<ItemReference> items,
        Map<String, Object> extra,
        Numerals numerals,
        Place source) {
    public PageHead {
        items = List.copyOf(items);
    }
}
