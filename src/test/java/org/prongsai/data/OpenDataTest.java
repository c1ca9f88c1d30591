package org.prongsai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.OpenFiles;
import org.prongsai.testing.SixSites;
import org.prongsai.testing.SmallSite;
import org.prongsai.thai.Digits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in tables and charts can be had as data, and followed to the line where somebody typed it. */
@ExtendWith(SixSites.Given.class)
class OpenDataTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]+(?:[.,][0-9๐-๙]+)*");

    /** For paper; and of the items of a framework, of which nobody typed a number, and which has files for ITAS. */
    private static final List<String> WITHOUT = List.of("page--volume", "page--board");

    /** Tables of the record and of charts; the sheet for ITAS has files of its own, and tables of texts are texts. */
    private static final String TABLES =
            "table.table--record:not(.table--sheet), table.table--scores, table.table--comparison, table.table--chart";

    private static Map<Path, BuiltSite> sources(SixSites sites) {
        Map<Path, BuiltSite> sources = new TreeMap<>();
        sources.put(Path.of(""), sites.home());
        sites.examples()
                .forEach(site -> sources.put(
                        Path.of("examples", site.folder().getFileName().toString()), site));
        return sources;
    }

    @Test
    void everyNumberOfATableOrChartIsInItsCsvAndItsJson(SixSites sites) {
        int tables = 0;
        for (BuiltSite site : sites.all()) {
            for (List<Path> pages : site.pagesByKind().values()) {
                for (Path file : pages) {
                    Document page = BuiltSite.parse(file);
                    if (WITHOUT.stream().anyMatch(page.body()::hasClass)) continue;
                    for (Element table : page.select(TABLES)) {
                        tables++;
                        Set<Path> data = dataOf(table, file, site);
                        assertThat(data).as(file + " " + caption(table)).isNotEmpty();
                        Set<String> shown = numbers(ownText(table));
                        assertThat(numbersOfCsv(data))
                                .as(file + " " + caption(table))
                                .containsAll(shown);
                        assertThat(numbersOfJson(data))
                                .as(file + " " + caption(table))
                                .containsAll(shown);
                    }
                }
            }
        }
        assertThat(tables).isGreaterThan(80);
    }

    private static String caption(Element table) {
        return table.select("caption").text();
    }

    /** Captions are titles; labels for small screens and numbers around a radar are no data. */
    private static String ownText(Element table) {
        Element copy = table.clone();
        copy.select("caption, .chart__data thead, .table__head").remove();
        if (table.closest(".chart--radar") != null) {
            copy.select("thead").remove();
            copy.select("tbody th").forEach(name -> name.text(name.text().replaceFirst("^[0-9๐-๙]+", "")));
        }
        return copy.select("th, td").stream().map(Element::text).collect(Collectors.joining("\n"));
    }

    /** The data beside a table of the record; for others those to which the page leads, and on pages that only sum up those of scores. */
    private static Set<Path> dataOf(Element table, Path page, BuiltSite site) {
        Element box = table.parent();
        Element next = box == null ? null : box.nextElementSibling();
        boolean beside = next != null && next.hasClass("downloads");
        Set<Path> data = new LinkedHashSet<>();
        Stream<Element> links = beside
                ? Stream.iterate(next, one -> one != null && one.hasClass("downloads"), Element::nextElementSibling)
                        .flatMap(one -> one.select("a[href$=.csv]").stream())
                : table.ownerDocument().select(".downloads a[href$=.csv]").stream();
        links.forEach(link -> data.add(page.resolveSibling(link.attr("href")).normalize()));
        if (data.isEmpty()) data.addAll(OpenFiles.in(site.folder(), "scores.csv"));
        return data;
    }

    private static Set<String> numbersOfCsv(Set<Path> files) {
        return files.stream()
                .flatMap(file -> OpenFiles.csv(file).stream())
                .flatMap(row -> numbers(String.join("\n", row)).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> numbersOfJson(Set<Path> files) {
        return files.stream()
                .map(file -> Path.of(file.toString().replaceFirst("csv$", "json")))
                .map(OpenDataTest::json)
                .flatMap(data -> Stream.concat(
                        data.path("columns").valueStream().map(column -> text(column, "label")),
                        cells(data).map(cell -> text(cell, "text") + " " + cell.path("value"))))
                .flatMap(text -> numbers(text).stream())
                .collect(Collectors.toSet());
    }

    private static JsonNode json(Path file) {
        return JSON.readTree(OpenFiles.read(file));
    }

    private static Stream<JsonNode> cells(JsonNode data) {
        return data.path("rows").valueStream().flatMap(row -> row.path("cells").valueStream());
    }

    private static String text(JsonNode of, String member) {
        return of.path(member).isString() ? of.path(member).stringValue() : "";
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Digits::toArabic)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Between the line of a cell and that of the next, the source has what the cell says: its numbers, and for one line its words. */
    @Test
    void everyCellStandsInTheFileAndLineThatItNames(SixSites sites) throws IOException {
        int checked = 0;
        for (Map.Entry<Path, BuiltSite> site : sources(sites).entrySet()) {
            Path root = site.getKey();
            for (Path file : OpenFiles.in(site.getValue().folder(), ".json")) {
                if (file.toString().matches(".*(schema|catalog)\\.json")) continue;
                JsonNode data = json(file);
                Map<String, TreeSet<Integer>> lines = new HashMap<>();
                cells(data)
                        .map(cell -> cell.path("source"))
                        .filter(JsonNode::isObject)
                        .forEach(place -> lines.computeIfAbsent(text(place, "file"), unseen -> new TreeSet<>())
                                .add(place.path("line").intValue()));
                for (JsonNode cell :
                        cells(data).filter(one -> one.has("source")).toList()) {
                    String name = text(cell.path("source"), "file");
                    int line = cell.path("source").path("line").intValue();
                    List<String> source = Files.readAllLines(root.resolve(name));
                    Integer next = lines.get(name).higher(line);
                    int end = next == null ? Math.min(source.size(), line + 60) : next - 1;
                    String written = String.join("\n", source.subList(line - 1, Math.max(line, end)));
                    assertThat(numbers(written))
                            .as(file + " " + name + ":" + line)
                            .containsAll(numbers(text(cell, "text")));
                    if (!text(cell, "text").contains("\n")) {
                        assertThat(letters(written)).as(name + ":" + line).contains(letters(text(cell, "text")));
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(800);
    }

    /** Letters and digits alone: markup, quotes and breaks of lines are how a file writes them. */
    private static String letters(String text) {
        String words = text.replaceAll("\\]\\([^)]*\\)", "]");
        return Digits.toArabic(words).replaceAll("[^\\p{L}\\p{M}0-9]", "");
    }

    @Test
    void everyRowOfACsvNamesTheFileAndLineThatItsJsonNames(SixSites sites) {
        for (BuiltSite site : sites.all()) {
            for (Path file : OpenFiles.in(site.folder(), ".csv")) {
                List<List<String>> rows = OpenFiles.csv(file);
                assertThat(rows.get(0)).doesNotHaveDuplicates().endsWith("ไฟล์ต้นทาง", "บรรทัด");
                JsonNode data = json(Path.of(file.toString().replaceFirst("csv$", "json")));
                List<List<String>> places = data.path("rows")
                        .valueStream()
                        .map(row -> List.of(joined(row.path("source"), "file"), joined(row.path("source"), "line")))
                        .toList();
                assertThat(rows.stream().skip(1).map(row -> row.subList(row.size() - 2, row.size())))
                        .as(file.toString())
                        .isEqualTo(places)
                        .isNotEmpty();
            }
        }
    }

    private static String joined(JsonNode places, String member) {
        return places.valueStream().map(place -> place.path(member).asString()).collect(Collectors.joining("; "));
    }

    @Test
    void thePageOfADatasetSaysWhatItsCsvHas(SixSites sites) {
        int pages = 0;
        for (BuiltSite site : sites.all()) {
            for (Path file : site.pagesByKind().getOrDefault("page page--dataset", List.of())) {
                pages++;
                Document page = BuiltSite.parse(file);
                List<List<String>> csv = OpenFiles.csv(file.resolveSibling(
                        page.selectFirst(".downloads a[href$=.csv]").attr("href")));
                List<String> names = page.select(".table--columns tbody th").eachText();
                assertThat(names)
                        .as(file.toString())
                        .isEqualTo(csv.get(0).stream().map(OpenDataTest::joined).toList());
                assertThat(page.select(".table--sample thead th").eachText()).isEqualTo(names);
                String count = page.select(".facts").text();
                assertThat(Digits.toArabic(count)).contains((csv.size() - 1) + " แถว " + names.size() + " คอลัมน์");
                List<Element> rows = page.select(".table--sample tbody tr");
                assertThat(rows).hasSize(Math.min(5, csv.size() - 1));
                for (int row = 0; row < rows.size(); row++)
                    assertThat(rows.get(row).select("td").eachText())
                            .isEqualTo(csv.get(row + 1).stream()
                                    .map(OpenDataTest::joined)
                                    .filter(cell -> !cell.isEmpty())
                                    .toList());
            }
        }
        assertThat(pages).isGreaterThan(40);
    }

    /** As a page shows it: no spreadsheet takes its cells for formulas. */
    private static String joined(String cell) {
        return cell.replaceFirst("^'(?=[=+@-])", "").replaceAll("[ \\n]+", " ").strip();
    }

    @Test
    void noCellOfACsvIsAFormula(SixSites sites) {
        for (BuiltSite site : sites.all()) {
            for (Path file : OpenFiles.in(site.folder(), ".csv"))
                assertThat(OpenFiles.csv(file).stream().flatMap(List::stream))
                        .as(file.toString())
                        .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r].*|-.+") && !cell.matches("-?[0-9.]+"));
        }
    }

    @Test
    void everyJsonFollowsItsSchema(SixSites sites) {
        int validated = 0;
        for (BuiltSite site : sites.all()) {
            for (Path file : OpenFiles.in(site.folder(), ".schema.json")) {
                Path data = Path.of(file.toString().replaceFirst("schema\\.json$", "json"));
                assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(OpenFiles.read(file), InputFormat.JSON)
                                .validate(OpenFiles.read(data), InputFormat.JSON))
                        .as(data.toString())
                        .isEmpty();
                validated++;
            }
        }
        assertThat(validated).isGreaterThan(30);
    }

    @Test
    void aSchemaRefusesAnotherDataset(SixSites sites) {
        Path data = sites.home().folder().resolve("data");
        String schema = OpenFiles.read(data.resolve("scores.schema.json"));
        String other = OpenFiles.read(data.resolve("2567/results.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(other, InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void cataloguesLeadToEveryFileAndMakeNothingUp(SixSites sites) {
        for (BuiltSite site : sites.all()) {
            Path root = site.folder();
            JsonNode dcat = json(root.resolve("data/catalog.jsonld"));
            JsonNode gd = json(root.resolve("data/catalog.json"));
            String home = dcat.path("foaf:homepage").path("@id").stringValue();
            List<Path> told = new ArrayList<>();
            dcat.path("dcat:dataset").forEach(dataset -> {
                assertThat(Files.exists(local(root, home, dataset.path("@id")).resolve("index.html")))
                        .isTrue();
                assertThat(dataset.has("dct:title") && dataset.has("dct:description"))
                        .isTrue();
                dataset.path("dcat:distribution")
                        .forEach(one -> told.add(
                                local(root, home, one.path("dcat:downloadURL").path("@id"))));
            });
            List<Path> files = new ArrayList<>();
            Stream.of(".csv", ".xlsx").forEach(ending -> files.addAll(OpenFiles.in(root, ending)));
            OpenFiles.in(root, ".json").stream()
                    .filter(file -> !file.toString().matches(".*(schema|catalog)\\.json"))
                    .forEach(files::add);
            assertThat(told).containsExactlyInAnyOrderElementsOf(files);
            boolean licensed =
                    OpenFiles.read(root.resolve("data/catalog.jsonld")).contains("dct:license");
            assertThat(gd.path("missing")
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toList()
                            .contains("licence"))
                    .isEqualTo(!licensed);
            gd.path("datasets").forEach(dataset -> {
                assertThat(dataset.path("license_id").isNull()).isEqualTo(!licensed);
                assertThat(REQUIRED_BY_GD).allMatch(dataset::has);
                assertThat(dataset.path("name").stringValue()).matches("[a-z0-9-]+");
            });
            assertThat(gd.path("datasets").size())
                    .isEqualTo(dcat.path("dcat:dataset").size());
        }
    }

    /** By the schema of ckanext-thai_gdc. */
    private static final List<String> REQUIRED_BY_GD = List.of(
            "data_type",
            "title",
            "maintainer",
            "maintainer_email",
            "tag_string",
            "notes",
            "objective",
            "update_frequency_unit",
            "geo_coverage",
            "data_source",
            "data_format",
            "data_category",
            "license_id");

    private static Path local(Path root, String home, JsonNode address) {
        assertThat(address.stringValue()).startsWith(home);
        return root.resolve(address.stringValue().substring(home.length()));
    }

    @Test
    void workbooksHaveNumbersAsNumbersAndNoFormulasOrTimes(SixSites sites) throws IOException {
        BuiltSite tuayang = sites.examples().get(sites.examples().size() - 1);
        Path file = tuayang.folder().resolve("data/2567/budget-chart.xlsx");
        try (ZipFile book = new ZipFile(file.toFile())) {
            String sheet = part(book, "xl/worksheets/sheet1.xml");
            assertThat(sheet)
                    .containsPattern("<c r=\"E2\"[^>]*><v>12000</v></c>")
                    .contains("frozen");
            assertThat(sheet).doesNotContain("<f>");
            assertThat(part(book, "docProps/core.xml")).doesNotContain("dcterms:created");
        }
    }

    private static String part(ZipFile book, String name) throws IOException {
        return new String(book.getInputStream(book.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    /**
     * Every file of the six sites, as LibreOffice reads and writes it again. Skipped where it is not installed; what it
     * reads is held by bytes above. With no window it does not look for the mark of UTF-8 as its window does, so it is
     * told what the window would propose.
     */
    @Test
    void libreOfficeReadsThaiAndNumbers(SixSites sites, @TempDir Path temp) throws IOException, InterruptedException {
        assumeTrue(hasLibreOffice(), "LibreOffice is not installed");
        Path folder = Files.createDirectory(temp.resolve("in"));
        Map<String, List<List<String>>> written = new TreeMap<>();
        for (BuiltSite site : sources(sites).values())
            for (Path file : OpenFiles.in(site.folder(), ".csv")) {
                String name = "t" + written.size();
                Files.copy(file, folder.resolve(name + ".csv"));
                written.put(name, OpenFiles.csv(file));
                Path book = Path.of(file.toString().replaceFirst("csv$", "xlsx"));
                if (Files.exists(book)) Files.copy(book, folder.resolve(name + ".xlsx"));
            }
        reread(temp, folder, "csv", "--infilter=CSV:44,34,76,1");
        reread(temp, folder, "xlsx");
        for (Map.Entry<String, List<List<String>>> table : written.entrySet())
            for (String ending : List.of("csv", "xlsx")) {
                Path file = temp.resolve("from-" + ending).resolve(table.getKey() + ".csv");
                if (!Files.exists(folder.resolve(table.getKey() + "." + ending))) continue;
                assertThat(OpenFiles.officeCsv(file).stream().map(OpenDataTest::plain))
                        .as("%s of %s", ending, table.getValue().get(0))
                        .containsExactlyElementsOf(table.getValue().stream()
                                .map(OpenDataTest::plain)
                                .toList());
            }
    }

    /** A cell as a spreadsheet has it: "12,000" is 12000, and no workbook needs the mark before what looks a formula. */
    private static List<String> plain(List<String> row) {
        return row.stream()
                .map(cell -> cell.replaceFirst("^'(?=[-+=@])", ""))
                .map(cell -> cell.matches("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?") ? cell.replace(",", "") : cell)
                .map(cell -> cell.matches("-?[0-9]+\\.[0-9]+") ? cell.replaceFirst("\\.?0+$", "") : cell)
                .toList();
    }

    private static void reread(Path temp, Path folder, String ending, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + temp.resolve("profile").toUri(), "--headless"));
        command.addAll(List.of(options));
        command.addAll(List.of("--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"));
        command.addAll(List.of("--outdir", temp.resolve("from-" + ending).toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .forEach(command::add);
        }
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("log.txt").toFile())
                .start();
        assertThat(office.waitFor()).isZero();
    }

    private static boolean hasLibreOffice() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    @Test
    void aSiteThatDoesWithoutHasNoFileAndNoLink(@TempDir Path temp) {
        SmallSite.in(temp, "")
                .with(
                        "site.yaml",
                        "organisation: {type: เทศบาลตำบล, name: ตัวอย่าง, amphoe: ตัวอย่าง, province: ตัวอย่าง}\n"
                                + "url: https://www.example.go.th/\nfeatures: {data: false}\n")
                .with("2567/assessment.yaml", "assessments:\n  - {scheme: ITA, year: 2567, overall: {score: 90}}\n");
        BuiltSite site = BuiltSite.build(temp, temp.resolve("out"));
        assertThat(site.files().keySet()).contains("scores/index.html").noneMatch(name -> name.startsWith("data/"));
        assertThat(site.files().values()).noneMatch(bytes -> bytes.contains("downloads") && bytes.contains("<html"));
    }
}
