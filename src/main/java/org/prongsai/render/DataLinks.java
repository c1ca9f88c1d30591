package org.prongsai.render;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Assessment;
import org.prongsai.model.Chart;
import org.prongsai.model.Dataset;
import org.prongsai.model.Dataset.Format;
import org.prongsai.model.OpenData;
import org.prongsai.model.RecordTable;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Place;
import org.prongsai.render.view.DownloadView;
import org.prongsai.render.view.LinkView;

/** The ways from tables and charts to their data. There are none where a site does without. */
final class DataLinks {
    /** Of pages that are for paper. */
    static final DataLinks NONE = new DataLinks(Map.of(), Map.of());

    private final Map<Place, Dataset> bySource;
    private final Map<SitePath, Dataset> byPath;

    private DataLinks(Map<Place, Dataset> bySource, Map<SitePath, Dataset> byPath) {
        this.bySource = bySource;
        this.byPath = byPath;
    }

    static DataLinks of(OpenData data) {
        return new DataLinks(data.bySource(), data.byPath());
    }

    List<DownloadView> table(RecordTable table, Hrefs hrefs) {
        return at(table.place(), "ดาวน์โหลดข้อมูลตารางนี้", hrefs);
    }

    List<DownloadView> chart(Chart chart, Hrefs hrefs) {
        return at(chart.place(), "ดาวน์โหลดข้อมูลแผนภูมินี้", hrefs);
    }

    /** Of what several tables or charts show, so that each is named. */
    List<DownloadView> tables(List<RecordTable> tables, Hrefs hrefs) {
        return named(tables.stream().map(RecordTable::place), hrefs);
    }

    List<DownloadView> scores(List<Assessment> assessments, Hrefs hrefs) {
        return named(assessments.stream().map(Assessment::place), hrefs);
    }

    private List<DownloadView> named(Stream<Place> sources, Hrefs hrefs) {
        return sources.flatMap(source -> Optional.ofNullable(bySource.get(source)).stream())
                .map(dataset -> view(dataset, named(dataset), hrefs))
                .toList();
    }

    private static String named(Dataset dataset) {
        return "ดาวน์โหลดข้อมูล" + dataset.title();
    }

    /** Of a dataset that is of several sources. @param path of its page */
    List<DownloadView> at(SitePath path, Hrefs hrefs) {
        return Optional.ofNullable(byPath.get(path)).stream()
                .map(dataset -> view(dataset, named(dataset), hrefs))
                .toList();
    }

    private List<DownloadView> at(Place source, String label, Hrefs hrefs) {
        return Optional.ofNullable(bySource.get(source)).stream()
                .map(dataset -> view(dataset, label, hrefs))
                .toList();
    }

    /** @param label what is said before the links */
    static DownloadView view(Dataset dataset, String label, Hrefs hrefs) {
        List<LinkView> files = Arrays.stream(Format.values())
                .map(format -> new LinkView(format.name(), hrefs.to(dataset.file(format)), false))
                .toList();
        return new DownloadView(label, dataset.title(), files, hrefs.to(dataset.path()));
    }
}
