package org.prongsai.render;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.data.DataFiles;
import org.prongsai.data.DataTable;
import org.prongsai.data.DataTables;
import org.prongsai.data.Descriptions;
import org.prongsai.data.Grid;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Dataset;
import org.prongsai.model.OpenData.Frequency;
import org.prongsai.model.OpenData.Licence;
import org.prongsai.model.OpenData.Terms;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.render.view.DataView;
import org.prongsai.render.view.DownloadView;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.PageView.FactView;

/** The pages of open data: the list of all datasets, and one for each; and its files. */
final class DataPages {
    static final String TITLE = "ข้อมูลเปิด";
    private static final String UNKNOWN = "หน่วยงานยังไม่ได้ระบุ";
    private static final String CONTACT = "ผู้ติดต่อ";

    /** Rows that are enough to see what a dataset is like. */
    private static final int SAMPLE = 5;

    private final PageBuilder builder;
    private final Site site;
    private final Descriptions descriptions;

    DataPages(PageBuilder builder) {
        this.builder = builder;
        this.site = builder.site();
        this.descriptions = new Descriptions(site);
    }

    List<PlannedPage> plan() {
        List<Dataset> datasets = site.data().datasets();
        List<PlannedPage> pages = new ArrayList<>();
        if (datasets.isEmpty()) return pages;
        pages.add(new PlannedPage(Dataset.ALL, "page/data.ftlh", this::all));
        datasets.forEach(
                dataset -> pages.add(new PlannedPage(dataset.path(), "page/dataset.ftlh", () -> one(dataset))));
        return pages;
    }

    /** Each is made when it is asked for. */
    Map<SitePath, StaticFiles.Source> files() {
        Map<SitePath, StaticFiles.Source> files = new LinkedHashMap<>();
        DataFiles.of(site).forEach((path, bytes) -> files.put(path, () -> new ByteArrayInputStream(bytes.get())));
        return files;
    }

    private PageModel all() {
        Hrefs hrefs = builder.hrefs(Dataset.ALL);
        String description =
                "ตารางและแผนภูมิทุกรายการของ" + site.organisation().fullName() + " ในรูปแบบ CSV, XLSX และ JSON";
        List<LinkView> catalogues = List.of(
                new LinkView("DCAT-AP (JSON-LD)", hrefs.to(Dataset.DCAT), false),
                new LinkView("ตามรายการของ GD Catalog (JSON)", hrefs.to(Dataset.GD), false));
        return PageModel.page(
                builder.frames().frame(Dataset.ALL, TITLE, description, MarkdownDocument.EMPTY),
                new PageView.Data(description, terms(), groups(hrefs), catalogues));
    }

    private List<DataView.Group> groups(Hrefs hrefs) {
        Map<String, List<Dataset>> byTitle = new LinkedHashMap<>();
        for (Dataset dataset : site.data().datasets())
            byTitle.computeIfAbsent(group(dataset), title -> new ArrayList<>()).add(dataset);
        List<DataView.Group> groups = new ArrayList<>();
        byTitle.forEach((title, datasets) -> groups.add(new DataView.Group(
                "group-" + (groups.size() + 1),
                title,
                datasets.stream().map(dataset -> entry(dataset, hrefs)).toList())));
        return groups;
    }

    /** By the year in whose folder it is; the rest together. */
    private String group(Dataset dataset) {
        return site.years().stream()
                .filter(year -> dataset.path()
                        .value()
                        .startsWith(Dataset.ALL.value() + year.path().value().substring(1)))
                .findFirst()
                .map(year -> "ปีงบประมาณ " + builder.number(year.year()))
                .orElse("หลายปีและอื่น ๆ");
    }

    private DataView.Entry entry(Dataset dataset, Hrefs hrefs) {
        return new DataView.Entry(
                dataset.title(),
                hrefs.to(dataset.path()),
                descriptions.of(dataset),
                shown(dataset, hrefs),
                DataLinks.view(dataset, "ดาวน์โหลด", hrefs));
    }

    private LinkView shown(Dataset dataset, Hrefs hrefs) {
        org.prongsai.model.Target page = new org.prongsai.model.Target.Page(dataset.page(), Optional.empty());
        return new LinkView(builder.labels().of(page), hrefs.to(page), false);
    }

    private PageModel one(Dataset dataset) {
        Hrefs hrefs = builder.hrefs(dataset.path());
        DataTable table = new DataTables(site).of(dataset);
        Grid grid = Grid.of(table);
        List<FactView> facts = new ArrayList<>();
        facts.add(new FactView("แสดงในหน้า", List.of(shown(dataset, hrefs)), ""));
        facts.add(FactViews.fact(
                "จำนวน",
                builder.number(table.rows().size() + " แถว " + grid.columns().size() + " คอลัมน์")));
        facts.add(FactViews.fact("ไฟล์ต้นทาง", String.join(", ", sources(table))));
        facts.addAll(terms());
        String description = descriptions.of(dataset);
        LinkedData data = builder.frames().data().openData(dataset, description);
        return PageModel.page(
                builder.frames()
                        .frame(dataset.path(), dataset.title(), description, MarkdownDocument.EMPTY, List.of(data)),
                new PageView.OneDataset(description, files(dataset, hrefs), facts, columns(grid), sample(grid, table)));
    }

    private static DownloadView files(Dataset dataset, Hrefs hrefs) {
        DownloadView data = DataLinks.view(dataset, "ดาวน์โหลด", hrefs);
        List<LinkView> files = new ArrayList<>(data.files());
        files.add(new LinkView("JSON Schema", hrefs.to(dataset.schema()), false));
        return new DownloadView(data.label(), data.title(), files, data.page());
    }

    private static List<DataView.Column> columns(Grid grid) {
        return grid.columns().stream()
                .map(column ->
                        new DataView.Column(column.key(), column.name(), column.type(), column.unit(), column.origin()))
                .toList();
    }

    private DataView.Sample sample(Grid grid, DataTable table) {
        List<List<String>> rows = grid.first(SAMPLE);
        int all = table.rows().size();
        String caption = rows.size() < all
                ? "ตัวอย่างข้อมูล " + rows.size() + " แถวแรกจากทั้งหมด " + all + " แถว"
                : "ข้อมูลทั้งหมด " + all + " แถว";
        return new DataView.Sample(builder.number(caption), rows);
    }

    private static Set<String> sources(DataTable table) {
        Set<String> files = new LinkedHashSet<>();
        table.rows().forEach(row -> row.places().forEach(place -> files.add(place.file())));
        return files;
    }

    /** On what terms the data are given; what the organisation has not said is said to be missing. */
    private List<FactView> terms() {
        Terms terms = site.data().terms();
        return List.of(
                FactViews.fact("หน่วยงานเจ้าของข้อมูล", site.organisation().fullName()),
                terms.licence().map(DataPages::licence).orElse(FactViews.fact("สัญญาอนุญาต", UNKNOWN)),
                contact(terms),
                FactViews.fact(
                        "ความถี่ของการปรับปรุง",
                        terms.frequency().map(DataPages::often).orElse(UNKNOWN)));
    }

    private static FactView licence(Licence licence) {
        return new FactView("สัญญาอนุญาต", List.of(new LinkView(licence.key(), licence.address(), false)), "");
    }

    private static FactView contact(Terms terms) {
        List<LinkView> mail = terms.email()
                .map(address -> List.of(new LinkView(address, "mailto:" + address, false)))
                .orElse(List.of());
        if (mail.isEmpty()) return FactViews.fact(CONTACT, terms.maintainer().orElse(UNKNOWN));
        return new FactView(
                CONTACT, mail, terms.maintainer().map(name -> name + " ").orElse(""));
    }

    private static String often(Frequency frequency) {
        return frequency == Frequency.NEVER ? frequency.key() : "ทุก" + frequency.key();
    }
}
