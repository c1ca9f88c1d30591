package org.prongsai.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.PercentEncoding;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.render.view.ChangeView;
import org.prongsai.render.view.FindingView;
import org.prongsai.render.view.PageView;

/** What an upload adds to a published site, changes and removes, as a page in Thai that stands alone. The templates are Prongsai's own. */
public final class ChangePage {
    /** So many pages are read as a list; more are put together, closed, so that their number is seen and paper is spared. */
    private static final int FEW = 30;

    private static final Pattern YEAR = Pattern.compile("2[45][0-9]{2}");
    private static final SitePath PATH = new SitePath("/changes.html");

    private ChangePage() {}

    /** Whether it has been done, and whether readers have it then. */
    public enum State {
        PLANNED("สิ่งที่จะเปลี่ยนเมื่อเผยแพร่", "ยังไม่ได้ส่ง"),
        DONE("สิ่งที่เปลี่ยนเมื่อเผยแพร่", "ส่งแล้ว"),
        TRIAL_PLANNED("สิ่งที่จะเปลี่ยนเมื่อทดลองส่ง", "ปลายทางทดลอง ยังไม่ได้ส่ง"),
        TRIED("สิ่งที่เปลี่ยนเมื่อทดลองส่ง", "ปลายทางทดลอง ส่งแล้ว ยังไม่ใช่การเผยแพร่");

        private final String title;
        private final String words;

        State(String title, String words) {
            this.title = title;
            this.words = words;
        }

        private Optional<String> leadsTo(String address) {
            return this == DONE ? Optional.of(address) : Optional.empty();
        }
    }

    /** A page of the site. @param file from the folder of the site */
    public record Page(String title, String file) {}

    /**
     * What is told.
     *
     * @param address of the site, ending in a slash
     * @param place where it is published
     * @param otherFiles how many files that are no pages are added, changed and removed
     */
    public record Changes(
            String address,
            String place,
            State state,
            List<Page> added,
            List<Page> changed,
            List<Page> removed,
            List<Integer> otherFiles) {}

    /** The bytes of the page. */
    public static byte[] page(Changes changes) {
        Optional<String> there = changes.state().leadsTo(changes.address());
        List<ChangeView.Group> groups = new ArrayList<>();
        add(groups, "added", "หน้าที่เพิ่ม", lines(changes.added(), there));
        add(groups, "changed", "หน้าที่แก้ไข", lines(changes.changed(), there));
        add(groups, "removed", "หน้าที่ลบ", lines(changes.removed(), Optional.empty()));
        List<FindingView.Count> counts = List.of(
                count("added", "เพิ่ม", changes.added().size()),
                count("changed", "แก้ไข", changes.changed().size()),
                count("removed", "ลบ", changes.removed().size()));
        PageView view = new PageView.ChangeReport(
                InlineStyle.of("report/report.css"),
                Site.USUAL_COLOUR,
                changes.state().title,
                changes.address(),
                changes.place(),
                changes.state().words,
                counts,
                groups,
                others(changes.otherFiles()));
        return new Templates(Map.of()).render("page/change-report.ftlh", PageModel.file(view), PATH);
    }

    private static FindingView.Count count(String kind, String label, int number) {
        return new FindingView.Count(kind, label + " (หน้า)", grouped(number));
    }

    private static void add(List<ChangeView.Group> groups, String id, String title, List<ChangeView.Line> lines) {
        if (lines.isEmpty()) return;
        boolean few = lines.size() <= FEW;
        groups.add(new ChangeView.Group(
                id, title + " " + pages(lines.size()), few ? lines : List.of(), few ? List.of() : sections(lines)));
    }

    private static List<ChangeView.Section> sections(List<ChangeView.Line> lines) {
        Map<String, List<ChangeView.Line>> sections = new LinkedHashMap<>();
        for (ChangeView.Line line : lines)
            sections.computeIfAbsent(section(line.file()), name -> new ArrayList<>())
                    .add(line);
        return sections.entrySet().stream()
                .map(section -> new ChangeView.Section(
                        section.getKey(), pages(section.getValue().size()), section.getValue()))
                .toList();
    }

    private static String section(String file) {
        int end = file.indexOf('/');
        if (end < 0) return "หน้าแรกและหน้าที่ไม่อยู่ในโฟลเดอร์";
        String folder = file.substring(0, end);
        return YEAR.matcher(folder).matches() ? "ปี " + folder : "/" + folder + "/";
    }

    private static String pages(int number) {
        return grouped(number) + " หน้า";
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** @param address nothing for pages that nobody can open there, or not yet as they are told of */
    private static List<ChangeView.Line> lines(List<Page> pages, Optional<String> address) {
        return pages.stream()
                .map(page -> new ChangeView.Line(
                        page.title(), page.file(), address.map(start -> start + PercentEncoding.of(page.file()))))
                .toList();
    }

    private static Optional<String> others(List<Integer> numbers) {
        if (numbers.stream().allMatch(number -> number == 0)) return Optional.empty();
        return Optional.of("ไฟล์ที่ไม่ใช่หน้า เช่นภาพ เอกสาร และรูปแบบ: เพิ่ม " + grouped(numbers.get(0)) + " แก้ไข "
                + grouped(numbers.get(1)) + " ลบ " + grouped(numbers.get(2)));
    }
}
