package org.prongsai.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.prongsai.problem.Place;
import org.prongsai.thai.FiscalYear;

/**
 * A table or chart of the record as open data: at which addresses, and what of. Its rows are made when somebody asks for them.
 *
 * @param path of the page that describes it; its files stand beside it
 * @param years of which it tells, the earliest first; none when that is not known
 * @param page on which readers see it
 */
public record Dataset(SitePath path, String title, Subject subject, List<FiscalYear> years, SitePath page) {
    /** The page of all datasets. */
    public static final SitePath ALL = new SitePath("/data/");

    /** All of them as DCAT-AP in JSON-LD. */
    public static final SitePath DCAT = ALL.file("catalog.jsonld");

    /** All of them with the fields that the government's own catalogue asks for. */
    public static final SitePath GD = ALL.file("catalog.json");

    /** The scores of all years. */
    public static final SitePath SCORES = ALL.child("scores");

    private static final Pattern CHART = Pattern.compile("(.*/)?([^/]*)\\.chart\\.yaml");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    public Dataset {
        years = List.copyOf(years);
    }

    /** In what form the rows are handed on. */
    public enum Format {
        CSV("csv", "text/csv"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        JSON("json", "application/json");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        /** By IANA. */
        public String mediaType() {
            return mediaType;
        }
    }

    /** What it is of. */
    public sealed interface Subject {}

    /** A table of a year. */
    public record OfTable(RecordTable table, FiscalYear year) implements Subject {}

    /** The scores of some assessments: of one, or of all. */
    public record OfScores(List<Assessment> assessments) implements Subject {
        public OfScores {
            assessments = List.copyOf(assessments);
        }
    }

    /** A chart of numbers that an author typed. */
    public record OfChart(Chart chart) implements Subject {}

    /** The scores of two years side by side. */
    public record OfScoreChanges(ScoreChanges changes) implements Subject {}

    /** The measures of two years side by side. */
    public record OfMeasureChanges(YearComparison years, MeasureChanges changes) implements Subject {}

    /** Where that stands of which the dataset is alone: a table, an assessment or a chart. */
    public Optional<Place> source() {
        if (subject instanceof OfTable table) return Optional.of(table.table().place());
        if (subject instanceof OfChart chart) return Optional.of(chart.chart().place());
        return subject instanceof OfScores scores && !path.equals(SCORES)
                ? Optional.of(scores.assessments().get(0).place())
                : Optional.empty();
    }

    /** The last part of its address: a name for a sheet or a file. */
    public String name() {
        String[] parts = path.value().split("/");
        return parts[parts.length - 1];
    }

    public SitePath file(Format format) {
        return file(path, format.ending);
    }

    /** What its JSON is like, as JSON Schema. */
    public SitePath schema() {
        return file(path, "schema.json");
    }

    private static SitePath file(SitePath page, String ending) {
        String value = page.value();
        return new SitePath(value.substring(0, value.length() - 1) + "." + ending);
    }

    /** All files of the dataset that has its page here. */
    public static List<SitePath> filesOf(SitePath page) {
        return List.of(file(page, "csv"), file(page, "xlsx"), file(page, "json"), file(page, "schema.json"));
    }

    /** The page of the data of which a file or page below {@link #ALL} is. */
    public static SitePath pageOf(SitePath file) {
        return new SitePath(file.value().replaceFirst("(?:\\.schema)?\\.\\w+$", "/"));
    }

    /** Of a table of a year. @param year the year's own page @param name of its file, without the ending */
    public static SitePath ofTable(SitePath year, String name) {
        return below(year).child(name);
    }

    /** Of each of the assessments of a year, by their schemes and the years that they assessed. @param year the year's own page */
    public static List<SitePath> ofAssessments(SitePath year, List<String> schemes, List<FiscalYear> assessed) {
        SitePath folder = below(year);
        Map<String, Integer> counts = new HashMap<>();
        List<SitePath> paths = new ArrayList<>();
        for (int i = 0; i < schemes.size(); i++) {
            String scheme = slug(schemes.get(i));
            String name = "assessment-" + (scheme.isEmpty() ? "" : scheme + "-") + assessed.get(i);
            int count = counts.merge(name, 1, Integer::sum);
            paths.add(folder.child(count == 1 ? name : name + "-" + count));
        }
        return paths;
    }

    /** Of the chart in a file. @param folder the address of the file's folder @param file its path from the site's folder */
    public static SitePath ofChart(SitePath folder, String file) {
        Matcher chart = CHART.matcher(file);
        if (!chart.matches()) throw new IllegalArgumentException("no file of a chart: " + file);
        return below(folder).child(asciiName(chart.group(2)) + "-chart");
    }

    /** Of the scores that a comparison shows. @param comparison its page */
    public static SitePath ofScoreChanges(SitePath comparison) {
        return below(comparison).child("scores");
    }

    /** Of the measures that a comparison shows. @param comparison its page */
    public static SitePath ofMeasureChanges(SitePath comparison) {
        return below(comparison).child("measures");
    }

    /** Where the data of a page, and of all below it, stand. */
    public static SitePath below(SitePath page) {
        return new SitePath(ALL.value() + page.value().substring(1));
    }

    /** A name that is good for an address stays; of another what can stay does, with a sum that tells it from those that are left with the same. */
    private static String asciiName(String name) {
        if (SLUG.matcher(name).matches()) return name;
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        String slug = slug(name);
        return (slug.isEmpty() ? "" : slug + "-") + String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
