package org.prongsai.model;

import java.util.List;

/**
 * A page of the site's own, from {@code pages/}.
 *
 * @param children the pages below it, in their order
 */
public record FreePage(PageHead head, Prose body, List<FreePage> children) {
    public FreePage {
        children = List.copyOf(children);
    }
}
