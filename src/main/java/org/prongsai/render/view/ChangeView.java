package org.prongsai.render.view;

import java.util.List;
import java.util.Optional;

/** Pages of a published site that an upload changes. */
public final class ChangeView {
    private ChangeView() {}

    /** Those to which the same happens. @param id of its heading @param lines of few pages @param sections of many, in place of the lines */
    public record Group(String id, String title, List<Line> lines, List<Section> sections) {}

    /** Those of a year, or of another part of the site. */
    public record Section(String title, String count, List<Line> lines) {}

    /** A page. @param file from the folder of the site @param href in full; nothing for one that is gone */
    public record Line(String title, String file, Optional<String> href) {}
}
