package org.prongsai.cli;

import java.io.PrintWriter;
import java.util.List;
import org.prongsai.problem.Messages;
import org.prongsai.publish.ChangeReport;

/** Prints what an upload adds, changes and removes. */
final class ChangeSummary {
    /** Of each kind so many pages are named; the report has all. */
    private static final int NAMED = 10;

    private final PrintWriter out;
    private final Messages messages;

    ChangeSummary(Session session) {
        this.out = session.out();
        this.messages = session.messages();
    }

    void print(ChangeReport report) {
        print("publish.added", report.added());
        print("publish.changed", report.changed());
        print("publish.removed", report.removed());
        ChangeReport.OtherFiles others = report.otherFiles();
        if (others.added() + others.changed() + others.removed() > 0) {
            out.println(messages.sentence(
                    "publish.other-files",
                    Integer.toString(others.added()),
                    Integer.toString(others.changed()),
                    Integer.toString(others.removed())));
        }
        out.flush();
    }

    private void print(String heading, List<ChangeReport.Page> pages) {
        if (pages.isEmpty()) return;
        out.println(messages.sentence(heading, Integer.toString(pages.size())));
        for (ChangeReport.Page page : pages.subList(0, Math.min(NAMED, pages.size())))
            out.println("  " + page.title() + "  (" + page.file() + ")");
        if (pages.size() > NAMED)
            out.println("  " + messages.sentence("publish.more-pages", Integer.toString(pages.size() - NAMED)));
    }
}
