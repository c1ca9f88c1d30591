package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;
import org.prongsai.render.view.FindingView;
import org.prongsai.render.view.PageView;

/**
 * What checks found, as a page in Thai that stands alone: it needs no other file, and nobody has to have the program to read it.
 * The templates are Prongsai's own, for the page is about a site and no part of it.
 */
public final class CheckReport {
    private static final SitePath PATH = new SitePath("/report.html");

    private final FindingViews findings = new FindingViews();

    private CheckReport() {}

    /** A site that was checked. @param name of its organisation @param themeColour {@code #rrggbb} */
    public record Checked(String name, Optional<String> themeColour, List<Finding> findings) {}

    /**
     * What was found.
     *
     * @param line on which it stands
     * @param reason why it stays; nothing for what is to be repaired
     */
    public record Finding(Problem problem, Optional<String> line, Optional<String> reason) {}

    /** The bytes of the page. */
    public static byte[] page(List<Checked> sites) {
        CheckReport report = new CheckReport();
        List<FindingView.Site> views = new ArrayList<>();
        for (Checked site : sites) views.add(report.site(site, "site-" + (views.size() + 1)));
        Optional<Checked> only = sites.size() == 1 ? Optional.of(sites.get(0)) : Optional.empty();
        PageView view = new PageView.CheckReport(
                InlineStyle.of("report/report.css"),
                only.flatMap(Checked::themeColour).orElse(Site.USUAL_COLOUR),
                only.map(Checked::name).orElse(sites.size() + " เว็บไซต์"),
                views);
        return new Templates(Map.of()).render("page/check-report.ftlh", PageModel.file(view), PATH);
    }

    private FindingView.Site site(Checked site, String id) {
        List<Finding> open = site.findings().stream()
                .filter(finding -> finding.reason().isEmpty())
                .toList();
        List<Finding> allowed = site.findings().stream()
                .filter(finding -> finding.reason().isPresent())
                .toList();
        long errors = count(open, Severity.ERROR);
        List<FindingView.Count> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(new FindingView.Count(
                    FindingViews.key(severity), findings.label(severity), Long.toString(count(open, severity))));
        }
        counts.add(new FindingView.Count("allowed", "ยอมให้คงไว้", Integer.toString(allowed.size())));
        String verdict = errors > 0
                ? "ต้องแก้ข้อผิดพลาด " + errors + " ข้อก่อน จึงจะสร้างเว็บไซต์ได้"
                : open.isEmpty() ? "ไม่พบสิ่งที่ต้องแก้" : "สร้างเว็บไซต์ได้ ข้อที่แจ้งควรดูก่อนเผยแพร่";
        return new FindingView.Site(
                id,
                site.name(),
                verdict,
                counts,
                findings.files(open, id + "-file-"),
                findings.files(allowed, id + "-allowed-"));
    }

    static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.problem().severity() == severity)
                .count();
    }
}
