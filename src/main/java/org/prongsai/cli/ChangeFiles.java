package org.prongsai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.json.Json;
import org.prongsai.publish.ChangeReport;
import org.prongsai.publish.Target;

/** Keeps what an upload changes as a page for people and as JSON for programs, in {@code target/}. */
final class ChangeFiles {
    private final Session session;
    private final Target target;
    private final ChangeReport report;

    ChangeFiles(Session session, Target target, ChangeReport report) {
        this.session = session;
        this.target = target;
        this.report = report;
    }

    /** Before it is done, beside what was done last. */
    void writePlanned() {
        write(report.plannedPage(target), ".planned", "planned");
    }

    /** Once it is done. */
    void writeDone() {
        write(report.donePage(target), "", "published");
    }

    /** An upload that only finishes one before it keeps the report of that. */
    private void write(byte[] page, String mark, String state) {
        if (report.isEmpty()) return;
        Path html = Path.of("target", "publish-" + target.name() + mark + ".html");
        Path json = Path.of("target", "publish-" + target.name() + mark + ".json");
        try {
            Files.createDirectories(html.toAbsolutePath().getParent());
            Files.write(html, page);
            Files.writeString(json, json(state).print() + "\n", StandardCharsets.UTF_8);
            session.out().println(session.messages().sentence("publish.reported", html.toString(), json.toString()));
            session.out().flush();
        } catch (IOException e) {
            session.err().println(session.messages().sentence("publish.report-unwritable", html.toString()));
            session.err().flush();
        }
    }

    private Json json(String state) {
        ChangeReport.OtherFiles others = report.otherFiles();
        return Json.object()
                .with("version", Json.of(1))
                .with("site", Json.of(report.address().text()))
                .with("target", Json.of(target.name()))
                .with("state", Json.of(state))
                .with("trial", target.isTrial() ? Json.Truth.TRUE : Json.Truth.FALSE)
                .with("added", pages(report.added()))
                .with("changed", pages(report.changed()))
                .with("removed", pages(report.removed()))
                .with(
                        "otherFiles",
                        Json.object()
                                .with("added", Json.of(others.added()))
                                .with("changed", Json.of(others.changed()))
                                .with("removed", Json.of(others.removed())))
                .with("bytes", Json.of(report.bytes()));
    }

    private static Json pages(List<ChangeReport.Page> pages) {
        return Json.of(pages.stream()
                .map(page -> Json.object().with("title", Json.of(page.title())).with("file", Json.of(page.file())))
                .toList());
    }
}
