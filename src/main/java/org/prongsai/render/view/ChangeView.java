package org.prongsai.render.view;

import java.util.List;
import java.util.Optional;

/** Pages of a published site that an upload changes. */
public final class ChangeView {
    private ChangeView() {}

    /** Those to which the same happens. @param id of its heading */
    public record Group(String id, String title, List<Line> lines) {}

    /** A page. @param file from the folder of the site @param href in full; nothing for one that is gone */
    public record Line(String title, String file, Optional<String> href) {}
}
