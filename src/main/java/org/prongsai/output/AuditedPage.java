package org.prongsai.output;

import java.util.List;
import org.prongsai.problem.Code;

/**
 * What the audit found in one page; nothing in a file that is none.
 *
 * @param faults that it has by itself
 * @param anchors links to ids of other pages, of which it depends on those whether they lead anywhere
 * @param markup by whom it was made, as far as that could be told from it
 */
public record AuditedPage(List<Fault> faults, List<Anchor> anchors, Markup markup) {
    /** A file that is no page. */
    public static final AuditedPage NONE = new AuditedPage(List.of(), List.of(), Markup.OURS);

    public AuditedPage {
        faults = List.copyOf(faults);
        anchors = List.copyOf(anchors);
    }

    /** What is wrong, wherever it is. */
    public record Fault(Code code, String detail) {
        static Fault deadAnchor(String id) {
            return new Fault(Code.AUDIT_DEAD_ANCHOR, "#" + id);
        }
    }

    /** A link to an id of a page, or of what is none. @param target its file */
    public record Anchor(String target, String id) {}
}
