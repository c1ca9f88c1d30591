package org.prongsai.data;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.prongsai.json.Json;
import org.prongsai.model.Dataset;
import org.prongsai.model.Dataset.Format;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;

/** The files of open data of a site. */
public final class DataFiles {
    private final Site site;
    private final DataTables tables;

    private DataFiles(Site site) {
        this.site = site;
        this.tables = new DataTables(site);
    }

    /** Each is made when it is asked for, and anew each time; none where the site has no open data. */
    public static Map<SitePath, Supplier<byte[]>> of(Site site) {
        DataFiles files = new DataFiles(site);
        Map<SitePath, Supplier<byte[]>> made = new LinkedHashMap<>();
        for (Dataset dataset : site.data().datasets()) {
            for (Format format : Format.values()) made.put(dataset.file(format), () -> files.file(dataset, format));
            made.put(dataset.schema(), () -> bytes(new DatasetSchema(site, dataset, files.tables.of(dataset)).json()));
        }
        if (made.isEmpty()) return made;
        made.put(Dataset.DCAT, () -> bytes(new DcatCatalogue(site).json()));
        made.put(Dataset.GD, () -> bytes(new GdCatalogue(site).json()));
        return made;
    }

    private byte[] file(Dataset dataset, Format format) {
        DataTable table = tables.of(dataset);
        return switch (format) {
            case CSV -> Grid.of(table).csv();
            case XLSX -> Grid.of(table).workbook(dataset.name());
            case JSON -> bytes(new DatasetJson(site, dataset, table).json());
        };
    }

    private static byte[] bytes(Json json) {
        return (json.print() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
