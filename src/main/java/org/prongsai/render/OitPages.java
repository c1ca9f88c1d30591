package org.prongsai.render;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.chart.Sample;
import org.prongsai.chart.StatusBar;
import org.prongsai.chart.Tone;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Measure;
import org.prongsai.model.OitBoard;
import org.prongsai.model.OitBoard.Evidence;
import org.prongsai.model.OitBoard.State;
import org.prongsai.model.Organisation;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.model.framework.OitItem;
import org.prongsai.render.view.ChartView;
import org.prongsai.render.view.EntryView;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.OitView;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.PageView.FactView;
import org.prongsai.render.view.StateView;

/** The boards of the disclosure assessment: all years, a year, an item, and the sheet for ITAS with its files. */
final class OitPages {
    /** With more items missing, the first sentence only counts them. */
    private static final int MOST_NAMED = 6;

    private final PageBuilder builder;
    private final Site site;

    OitPages(PageBuilder builder) {
        this.builder = builder;
        this.site = builder.site();
    }

    List<PlannedPage> plan() {
        List<PlannedPage> pages = new ArrayList<>();
        if (site.boards().isEmpty()) return pages;
        pages.add(new PlannedPage(OitBoard.ALL, "page/boards.ftlh", this::boards));
        for (OitBoard board : site.boards()) {
            pages.add(new PlannedPage(board.path(), "page/board.ftlh", () -> board(board)));
            board.entries()
                    .forEach(entry ->
                            pages.add(new PlannedPage(entry.path(), "page/item.ftlh", () -> item(entry, board))));
            pages.add(new PlannedPage(board.sheetPath(), "page/sheet.ftlh", () -> sheet(board)));
        }
        return pages;
    }

    /** The files of all sheets. */
    Map<SitePath, StaticFiles.Source> files() {
        Map<SitePath, StaticFiles.Source> files = new LinkedHashMap<>();
        for (OitBoard board : site.boards()) {
            files.put(
                    board.sheetFile("csv"),
                    () -> new ByteArrayInputStream(sheetOf(board).csv()));
            files.put(
                    board.sheetFile("xlsx"),
                    () -> new ByteArrayInputStream(sheetOf(board).workbook()));
        }
        return files;
    }

    private OitSheet sheetOf(OitBoard board) {
        return new OitSheet(board, site, builder.labels());
    }

    /** Of the page of all years, as menus call it. */
    String title() {
        return builder.labels().of(new Target.Page(OitBoard.ALL, Optional.empty()));
    }

    String title(OitBoard board) {
        return title() + " ปีงบประมาณ " + builder.number(board.year());
    }

    String title(OitBoard.Entry entry, OitBoard board) {
        return entry.label() + " ปี " + builder.number(board.year());
    }

    String sheetTitle(OitBoard board) {
        return "แบบกรอก ITAS ปีงบประมาณ " + builder.number(board.year());
    }

    private PageModel boards() {
        Hrefs hrefs = builder.hrefs(OitBoard.ALL);
        List<OitView.Year> years = site.boards().stream()
                .map(board -> new OitView.Year(
                        "ปีงบประมาณ " + builder.number(board.year()),
                        hrefs.to(board.path()),
                        builder.number(board.entriesIn(State.COMPLETE).size()),
                        builder.number(board.entries().size()),
                        builder.number(percent(board))))
                .toList();
        String description =
                "หลักฐานการเปิดเผยข้อมูลสาธารณะ (OIT) ของ" + site.organisation().fullName();
        return PageModel.page(
                builder.frames().frame(OitBoard.ALL, title(), description, MarkdownDocument.EMPTY),
                new PageView.Boards(years));
    }

    /** How many of a hundred items are ready, to two places. */
    private static String percent(OitBoard board) {
        return BigDecimal.valueOf(board.entriesIn(State.COMPLETE).size())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(board.entries().size()), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private PageModel board(OitBoard board) {
        Hrefs hrefs = builder.hrefs(board.path());
        List<StateView> states = Stream.of(State.values())
                .filter(state -> !board.entriesIn(state).isEmpty())
                .map(state -> state(state, builder.number(board.entriesIn(state).size())))
                .toList();
        List<OitView.Mark> marks = board.entries().stream()
                .map(entry -> new OitView.Mark(entry.item().number(), "#" + id(entry), state(entry.state(), "")))
                .toList();
        return PageModel.page(
                builder.frames().frame(board.path(), title(board), lead(board), MarkdownDocument.EMPTY),
                new PageView.Board(
                        lead(board),
                        "ร้อยละ " + builder.number(percent(board)),
                        ready(board),
                        cautions(board.framework()),
                        states,
                        marks,
                        groups(board, hrefs),
                        hrefs.to(board.sheetPath())));
    }

    /** {@code เว็บไซต์นี้มีหลักฐานครบ 31 จาก 35 ข้อ เหลือ 4 ข้อ คือ O16 O19 O27 O28}. */
    String lead(OitBoard board) {
        List<OitBoard.Entry> open = board.entries().stream()
                .filter(entry -> entry.state() != State.COMPLETE)
                .toList();
        int all = board.entries().size();
        if (open.isEmpty()) return "เว็บไซต์นี้มีหลักฐานครบทั้ง " + builder.number(all) + " ข้อ";
        String lead = "เว็บไซต์นี้มีหลักฐานครบ " + builder.number(all - open.size()) + " จาก " + builder.number(all)
                + " ข้อ เหลือ " + builder.number(open.size()) + " ข้อ";
        return open.size() > MOST_NAMED ? lead : lead + " คือ " + OitBoard.numbers(open);
    }

    /** The board in a line, as another page names it. */
    PageView.BoardLine line(OitBoard board, Hrefs hrefs) {
        return new PageView.BoardLine(title(board), hrefs.to(board.path()), lead(board));
    }

    private static StateView state(State state, String count) {
        return switch (state) {
            case COMPLETE -> new StateView("complete", "ครบ", count);
            case OUTDATED -> new StateView("outdated", "ไม่เป็นปัจจุบัน", count);
            case MISSING -> new StateView("missing", "ขาด", count);
        };
    }

    /** The items by their states as one bar. */
    private ChartView ready(OitBoard board) {
        ChartParts parts = builder.charts();
        List<ChartView.Key> key = new ArrayList<>();
        List<StatusBar.Part> bar = new ArrayList<>();
        for (State state : State.values()) {
            int count = board.entriesIn(state).size();
            bar.add(new StatusBar.Part(count, tone(state)));
            String label = state(state, "").label() + " " + builder.number(count) + " ข้อ";
            if (count > 0) key.add(parts.key(Sample.bar(tone(state)), label));
        }
        String ready = "ครบ " + builder.number(board.entriesIn(State.COMPLETE).size()) + " จาก "
                + builder.number(board.entries().size()) + " ข้อ";
        String share = "ร้อยละ " + builder.number(percent(board));
        ChartView.Panel panel = parts.panel(
                "หลักฐาน" + ready + " " + share,
                String.join(", ", key.stream().map(ChartView.Key::label).toList()),
                new StatusBar(ready, share, bar).drawing());
        return new ChartView("status", "", List.of(panel), key, List.of(), Optional.empty());
    }

    private static Tone tone(State state) {
        return switch (state) {
            case COMPLETE -> Tone.GOOD;
            case OUTDATED -> Tone.WARN;
            case MISSING -> Tone.BAD;
        };
    }

    private static String id(OitBoard.Entry entry) {
        return entry.item().number().toLowerCase(Locale.ROOT);
    }

    /** What a reader has to know of a list that is not established. */
    private List<String> cautions(Framework framework) {
        List<String> cautions = new ArrayList<>();
        String year = builder.number(framework.year());
        long uncertain = framework.items().stream()
                .filter(item -> !item.basis().isEstablished())
                .count();
        if (uncertain > 0) {
            cautions.add("รายการข้อของปี " + year + " มี " + builder.number(uncertain)
                    + " ข้อที่ยังไม่ได้ยืนยันกับคู่มือการประเมิน ใช้เพื่อเตรียมงาน และตรวจกับคู่มือของปีนั้นก่อนส่ง");
        }
        int known = framework.items().size();
        framework
                .itemCount()
                .filter(count -> count.count() > known)
                .ifPresent(count -> cautions.add("หน้านี้มี " + builder.number(known) + " จาก "
                        + builder.number(count.count()) + " ข้อของปี " + year + " ข้ออื่นยังไม่ทราบ"));
        return cautions;
    }

    private List<OitView.Group> groups(OitBoard board, Hrefs hrefs) {
        List<OitView.Group> groups = new ArrayList<>();
        for (OitBoard.Entry entry : board.entries()) {
            String title = entry.item().group().orElse("");
            boolean goesOn =
                    !groups.isEmpty() && groups.get(groups.size() - 1).title().equals(title);
            if (!goesOn) groups.add(new OitView.Group(title, new ArrayList<>()));
            groups.get(groups.size() - 1).rows().add(row(entry, hrefs));
        }
        return groups;
    }

    private OitView.Row row(OitBoard.Entry entry, Hrefs hrefs) {
        return new OitView.Row(
                id(entry),
                entry.item().number(),
                entry.item().title(),
                hrefs.to(entry.path()),
                !entry.item().basis().isEstablished(),
                entry.evidence().stream().map(one -> link(one, hrefs)).toList(),
                entry.owner().map(Organisation.Unit::name).orElse(""),
                state(entry.state(), ""));
    }

    LinkView link(Evidence evidence, Hrefs hrefs) {
        return new LinkView(builder.labels().of(evidence.target()), hrefs.to(evidence.target()), false);
    }

    private PageModel item(OitBoard.Entry entry, OitBoard board) {
        SitePath path = entry.path();
        Hrefs hrefs = builder.hrefs(path);
        String title = title(entry, board);
        String description = title + " ของ" + site.organisation().fullName();
        Optional<OitView.Requirement> requirement = entry.item().requires().isEmpty()
                ? Optional.empty()
                : Optional.of(new OitView.Requirement(
                        entry.item().requires(),
                        !entry.item()
                                .requiresBasis()
                                .map(basis -> basis.isEstablished())
                                .orElse(false)));
        return PageModel.page(
                builder.frames().frame(path, title, description, MarkdownDocument.EMPTY),
                new PageView.Item(
                        state(entry.state(), ""),
                        reason(entry),
                        evidence(entry, hrefs),
                        facts(entry, board),
                        requirement,
                        measures(entry.item(), board, hrefs),
                        otherYears(entry.item(), board, hrefs),
                        entry.item().basis().isEstablished()
                                ? List.of()
                                : List.of("เลขและชื่อของข้อนี้ยังไม่ได้ยืนยันกับคู่มือการประเมินปี "
                                        + builder.number(board.year()))));
    }

    private String reason(OitBoard.Entry entry) {
        String since = entry.earliest().map(builder::number).orElse("");
        return switch (entry.state()) {
            case COMPLETE -> "";
            case OUTDATED -> "ข้อนี้ต้องเป็นข้อมูลปี " + since + " ขึ้นไป แต่หลักฐานเป็นของปีก่อนหน้านั้น";
            case MISSING ->
                entry.evidence().isEmpty()
                        ? "ยังไม่มีหลักฐานของข้อนี้ในเว็บไซต์"
                        : "หน้าที่อ้างเป็นหลักฐานยังไม่มีเนื้อหา";
        };
    }

    private List<EntryView> evidence(OitBoard.Entry entry, Hrefs hrefs) {
        return entry.evidence().stream()
                .map(one -> new EntryView(
                        hrefs.to(one.target()),
                        builder.labels().of(one.target()),
                        Optional.empty(),
                        note(one, entry),
                        ""))
                .toList();
    }

    private String note(Evidence evidence, OitBoard.Entry entry) {
        if (evidence.substance() == OitBoard.Substance.EMPTY) return "ยังไม่มีเนื้อหา";
        String year = evidence.year()
                .map(known -> "ปีงบประมาณ " + builder.number(known))
                .orElse("");
        return entry.isCurrent(evidence) ? year : year + " · ไม่เป็นปัจจุบัน";
    }

    private List<FactView> facts(OitBoard.Entry entry, OitBoard board) {
        OitItem item = entry.item();
        List<FactView> facts = new ArrayList<>();
        entry.owner().ifPresent(unit -> facts.add(FactViews.fact("หน่วยงานรับผิดชอบ", unit.name())));
        item.dataYear()
                .ifPresent(meant -> facts.add(FactViews.fact(
                        "ข้อมูลของปีใด",
                        meant == OitItem.DataYear.SAME
                                ? builder.number(board.year()) + " (ปีที่ประเมิน)"
                                : builder.number(board.year().year() - 1) + " (ปีก่อนปีที่ประเมิน)")));
        item.indicator()
                .flatMap(board.framework()::indicator)
                .ifPresent(indicator -> facts.add(
                        FactViews.fact("ตัวชี้วัด", builder.number(indicator.number()) + " " + indicator.name())));
        item.group().ifPresent(group -> facts.add(FactViews.fact("กลุ่ม", group)));
        return facts;
    }

    private List<EntryView> measures(OitItem item, OitBoard board, Hrefs hrefs) {
        List<Measure> answering = site.years().stream()
                .filter(year -> year.year().equals(board.year()))
                .map(YearRecord::measures)
                .flatMap(List::stream)
                .filter(measure -> measure.entries()
                        .flatMap(row -> row.row().facts().items().stream())
                        .anyMatch(named -> named.names(item, board.year())))
                .toList();
        return answering.stream()
                .map(measure -> new EntryView(hrefs.to(measure.path()), measure.title(), Optional.empty(), "", ""))
                .toList();
    }

    private List<LinkView> otherYears(OitItem item, OitBoard own, Hrefs hrefs) {
        List<LinkView> links = new ArrayList<>();
        for (OitBoard board : site.boards()) {
            if (board == own) continue;
            board.entryOn(item.topic())
                    .ifPresent(entry -> links.add(new LinkView(
                            "ปี " + builder.number(board.year()) + " ข้อ "
                                    + entry.item().number(),
                            hrefs.to(entry.path()),
                            false)));
        }
        return links;
    }

    private PageModel sheet(OitBoard board) {
        SitePath path = board.sheetPath();
        Hrefs hrefs = builder.hrefs(path);
        List<OitView.SheetRow> rows = sheetOf(board).rows().stream()
                .map(row -> new OitView.SheetRow(
                        row.number().toLowerCase(Locale.ROOT),
                        row.number(),
                        row.title(),
                        row.address(),
                        row.explanation().lines().toList()))
                .toList();
        List<LinkView> missing = board.entriesIn(State.MISSING).stream()
                .map(entry -> new LinkView(entry.label(), hrefs.to(entry.path()), false))
                .toList();
        List<LinkView> files = List.of(
                new LinkView("CSV", hrefs.to(board.sheetFile("csv")), false),
                new LinkView("XLSX (Excel)", hrefs.to(board.sheetFile("xlsx")), false));
        String description = "ข้อ URL และคำอธิบายสำหรับกรอกในระบบ ITAS ปีงบประมาณ " + builder.number(board.year());
        return PageModel.page(
                builder.frames().frame(path, sheetTitle(board), description, MarkdownDocument.EMPTY),
                new PageView.Sheet(rows, missing, files, cautions(board.framework())));
    }
}
