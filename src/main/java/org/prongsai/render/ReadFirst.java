package org.prongsai.render;

import java.util.List;
import java.util.Map;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.render.view.PageView;

/** The page that comes first in an archive, in Thai. It needs no other file, for it may be opened before the others are unpacked. */
public final class ReadFirst {
    private static final SitePath PATH = new SitePath("/read-first.html");

    private ReadFirst() {}

    /**
     * What an archive holds.
     *
     * @param organisation whose site it is
     * @param address of the site on its domain
     * @param notice that stands on every page of the site; empty when there is none
     * @param years fiscal years that are in it, the latest first
     * @param rest whether there is more of the site, to which links lead
     * @param bytes of all files together
     * @param site where the page lies with which the site is opened, seen from this page
     * @param manifest where the list of files with their sums lies, likewise
     */
    public record Archived(
            String organisation,
            String address,
            String notice,
            List<String> years,
            Rest rest,
            int pages,
            int files,
            long bytes,
            String site,
            String manifest) {}

    /** What of a site is not in its archive. */
    public enum Rest {
        NOTHING,
        /** Other fiscal years. */
        ON_THE_DOMAIN
    }

    /** The bytes of the page. */
    public static byte[] page(Archived archived) {
        PageView view = new PageView.ReadFirst(
                InlineStyle.of("report/read-first.css"),
                Site.USUAL_COLOUR,
                archived.organisation(),
                archived.address(),
                archived.notice(),
                String.join(", ", archived.years()),
                archived.rest() == Rest.ON_THE_DOMAIN,
                Integer.toString(archived.pages()),
                Integer.toString(archived.files()),
                FileSize.thai(archived.bytes()),
                archived.site(),
                archived.manifest());
        return new Templates(Map.of()).render("page/read-first.ftlh", PageModel.file(view), PATH);
    }
}
