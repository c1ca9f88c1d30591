package org.prongsai.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.OitBoard;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Severity;
import org.prongsai.render.view.FindingView;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.PreviewView;

/**
 * What a preview shows beside the pages of a site, in Thai. The templates are Prongsai's own: what tells that a site's
 * templates are broken must not need them.
 */
public final class PreviewPages {
    /** Addresses of the preview itself begin with this; no name of a page or folder of content can be a hyphen. */
    public static final String ROOM = "/-/";

    /** Of findings that are not on the page itself a reader wants the first and the number; all of them may be thousands. */
    private static final int MOST_ELSEWHERE = 20;

    /** As many as somebody may want to read in place of a page. */
    private static final int MOST_ALONE = 200;

    private static final Templates TEMPLATES = new Templates(Map.of());

    private static final FindingViews VIEWS = new FindingViews();
    private final CheckReport.Checked found;
    private final Optional<Site> shown;
    private final List<CheckReport.Finding> errors;
    private final List<CheckReport.Finding> warnings;

    /** Errors first. */
    private final List<CheckReport.Finding> worst;

    /** The same by the page that shows what they are about. */
    private final Map<SitePath, List<CheckReport.Finding>> byPage;

    /**
     * @param found in the source as it is now; errors among it keep the site that is shown from being the latest
     * @param shown the last one without errors
     */
    public PreviewPages(CheckReport.Checked found, Optional<Site> shown) {
        this.found = found;
        this.shown = shown;
        this.errors = of(Severity.ERROR);
        this.warnings = of(Severity.WARNING);
        this.worst = Stream.concat(errors.stream(), warnings.stream()).toList();
        this.byPage = shown.map(FindingPlaces::new)
                .map(places ->
                        worst.stream().collect(Collectors.groupingBy(finding -> places.pageOf(finding.problem()))))
                .orElse(Map.of());
    }

    private List<CheckReport.Finding> of(Severity severity) {
        return found.findings().stream()
                .filter(finding -> finding.problem().severity() == severity)
                .filter(finding -> finding.reason().isEmpty())
                .toList();
    }

    /** The style of the bar, which no site gets. */
    public static byte[] style() {
        return InlineStyle.file("preview/bar.css");
    }

    /** The script that waits for changes, which no site gets. */
    public static byte[] script() {
        return InlineStyle.file("preview/preview.js");
    }

    /** What goes before the end of a page's body. @param stamps of what is shown and told, apart by a space */
    public byte[] insert(SitePath page, String stamps) {
        return render("page/preview-insert.ftlh", new PageView.PreviewInsert(page.value(), stamps, view(page)), page);
    }

    /** The bar alone. */
    public byte[] bar(SitePath page) {
        return render("page/preview-bar.ftlh", new PageView.PreviewBar(view(page)), page);
    }

    /** A whole page of what stands in the way, in place of one that cannot be shown. */
    public byte[] problems(SitePath page, String stamps) {
        PageView view = new PageView.PreviewProblems(
                InlineStyle.of("preview/alone.css"),
                stamps,
                page.value(),
                errors.isEmpty()
                        ? "ยังอ่านเว็บไซต์ไม่ได้"
                        : "ต้องแก้ข้อผิดพลาด " + errors.size() + " ข้อก่อน จึงจะแสดงหน้านี้ได้",
                VIEWS.files(worst.stream().limit(MOST_ALONE).toList(), "preview-"),
                more(worst.size() - MOST_ALONE));
        return render("page/preview-problems.ftlh", view, page);
    }

    /** The preview's own page. @param address of the preview @param framed the page that is shown as on a telephone */
    public byte[] desk(String address, SitePath framed, String stamps) {
        List<FindingView.Count> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            String number = Integer.toString(of(severity).size());
            counts.add(new FindingView.Count(FindingViews.key(severity), VIEWS.label(severity), number));
        }
        PageView view = new PageView.PreviewDesk(
                InlineStyle.of("preview/alone.css"),
                found.themeColour().orElse(Site.USUAL_COLOUR),
                stamps,
                found.name(),
                address,
                sentence(),
                counts,
                links(framed),
                framed.encoded());
        return render("page/preview-desk.ftlh", view, framed);
    }

    private List<LinkView> links(SitePath framed) {
        List<LinkView> links = new ArrayList<>();
        links.add(new LinkView("เปิดหน้านี้เต็มจอ", framed.encoded(), false));
        links.add(new LinkView("ผลการตรวจทั้งหมด", ROOM + "check", false));
        shown.flatMap(site -> site.boards().stream().findFirst())
                .map(OitBoard::path)
                .ifPresent(board -> links.add(new LinkView("กระดานหลักฐาน OIT", board.encoded(), false)));
        return links;
    }

    private PreviewView.Bar view(SitePath page) {
        List<CheckReport.Finding> here = byPage.getOrDefault(page, List.of());
        Set<CheckReport.Finding> told = new HashSet<>(here);
        List<CheckReport.Finding> elsewhere = worst.stream()
                .filter(finding -> !told.contains(finding))
                .limit(MOST_ELSEWHERE)
                .toList();
        return new PreviewView.Bar(
                errors.isEmpty() ? warnings.isEmpty() ? "clean" : "warning" : "error",
                sentence(),
                shown.filter(site -> site.isDraft(page)).map(site -> "ฉบับร่าง ไม่เผยแพร่จนกว่าจะลบ draft: true"),
                VIEWS.files(here, "preview-here-"),
                VIEWS.files(elsewhere, "preview-elsewhere-"),
                more(worst.size() - here.size() - elsewhere.size()),
                ROOM + "?page=" + URLEncoder.encode(page.value(), StandardCharsets.UTF_8));
    }

    /** Where the findings are that are not shown, if there are any. */
    private static Optional<LinkView> more(int number) {
        return number <= 0
                ? Optional.empty()
                : Optional.of(new LinkView("ยังมีอีก " + number + " ข้อ ดูผลการตรวจทั้งหมด", ROOM + "check", false));
    }

    private String sentence() {
        if (!errors.isEmpty())
            return "มีข้อผิดพลาด " + errors.size() + " ข้อ" + (shown.isPresent() ? " แสดงหน้าชุดก่อน" : "");
        return warnings.isEmpty() ? "ไม่พบสิ่งที่ต้องแก้" : "คำเตือน " + warnings.size() + " ข้อ";
    }

    private static byte[] render(String template, PageView view, SitePath page) {
        return TEMPLATES.render(template, PageModel.file(view), page);
    }
}
