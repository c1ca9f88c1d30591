package org.prongsai.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.SitePath;

/**
 * Pictures that a site keeps among its own static files; none of them comes with the program.
 *
 * @param crest of memos: the Garuda
 * @param emblem of the organisation itself
 */
record OwnPictures(Optional<SitePath> crest, Optional<SitePath> emblem) {
    /** @param own the site's own static files */
    static OwnPictures among(Set<SitePath> own) {
        return new OwnPictures(first("crest", own), first("emblem", own));
    }

    /** Lines before pixels, when there are both. */
    private static Optional<SitePath> first(String name, Set<SitePath> own) {
        return List.of("svg", "png").stream()
                .map(kind -> new SitePath("/img/" + name + "." + kind))
                .filter(own::contains)
                .findFirst();
    }
}
