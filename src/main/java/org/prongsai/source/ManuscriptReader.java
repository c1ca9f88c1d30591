package org.prongsai.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.machine.Workers;
import org.prongsai.model.PublishedAddress;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Written;
import org.prongsai.problem.Code;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;
import org.prongsai.thai.Digits;
import org.prongsai.thai.FiscalYear;

/** Reads the whole of a site's {@code content/}. A file that it has no use for is reported: nothing is dropped in silence. */
public final class ManuscriptReader {
    private static final Pattern YEAR = Pattern.compile("[0-9๐-๙]{4}");
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9๐-๙]{2}");
    private static final Pattern APPENDIX = Pattern.compile("([1-9][0-9]{0,2})-([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern TABLE = Pattern.compile("(measures|results|table)(-[a-z0-9]+)*\\.yaml");

    private final YamlReader yaml = new YamlReader();
    private final MarkdownFileReader markdown = new MarkdownFileReader(yaml);
    private final FileMemory memory;
    private final Problems problems;
    private final Map<String, FileMemory.Read<Manuscript.Text>> ahead = new HashMap<>();
    private final Map<String, FileMemory.Read<Manuscript.Media>> mediaAhead = new HashMap<>();
    private final List<Manuscript.FrameworkFile> frameworks = new ArrayList<>();
    private final List<Manuscript.Chart> charts = new ArrayList<>();
    private final List<Manuscript.Media> media = new ArrayList<>();
    private final Set<String> unusable = new HashSet<>();

    private ManuscriptReader(FileMemory memory, Problems problems) {
        this.memory = memory;
        this.problems = problems;
    }

    /** The manuscript of a site; nothing when its {@code site.yaml} cannot be used. Either way all problems are reported. */
    public static Optional<Manuscript> read(SiteListing listing, FileMemory memory, Problems problems) {
        memory.begin();
        ManuscriptReader reader = new ManuscriptReader(memory, problems);
        reader.readAhead(listing.content());
        return reader.readContent(listing.contentTree());
    }

    /** Texts and pictures are what there is most of, and each is read by itself. */
    private void readAhead(List<FolderEntry> files) {
        List<FolderEntry> texts =
                files.stream().filter(file -> file.name().endsWith(".md")).toList();
        List<FileMemory.Read<Manuscript.Text>> read = Workers.map(texts, this::ahead);
        for (int i = 0; i < texts.size(); i++) ahead.put(texts.get(i).path(), read.get(i));
        List<FolderEntry> others = files.stream().filter(file -> !isText(file)).toList();
        List<FileMemory.Read<Manuscript.Media>> readOthers = Workers.map(others, this::mediumAhead);
        for (int i = 0; i < others.size(); i++) mediaAhead.put(others.get(i).path(), readOthers.get(i));
    }

    private FileMemory.Read<Manuscript.Media> mediumAhead(FolderEntry file) {
        Optional<Manuscript.Media> recalled = memory.recalledMedium(file);
        if (recalled.isPresent()) return new FileMemory.Read<>(recalled, List.of());
        return memory.read(file, Manuscript.Media.class, MediaReader::read);
    }

    private FileMemory.Read<Manuscript.Text> ahead(FolderEntry file) {
        Optional<Manuscript.Text> recalled = memory.recalled(file).flatMap(known -> markdown.recalled(file, known));
        if (recalled.isPresent()) return new FileMemory.Read<>(recalled, List.of());
        return memory.readText(file, Manuscript.Text.class, markdown::read);
    }

    private Optional<Manuscript> readContent(FolderTree content) {
        Optional<SiteYaml> site = Optional.empty();
        Optional<Manuscript.Text> home = Optional.empty();
        List<PublishedAddress> published = List.of();
        for (FolderEntry file : content.files()) {
            switch (file.name()) {
                case "site.yaml" -> site = bind(SiteYaml.class, file);
                case "index.md" -> home = text(file);
                case Ledger.NAME -> published = published(file);
                default -> mediaOrUnexpected(file, List.of("site.yaml", "index.md", Ledger.NAME));
            }
        }
        if (content.file("site.yaml").isEmpty()) {
            problems.report(Code.FILE_MISSING, Place.ofFile(SiteListing.CONTENT + "/site.yaml"), "site.yaml");
        }
        List<Manuscript.Year> years = new ArrayList<>();
        for (FolderTree folder : content.folders()) {
            if (YEAR.matcher(folder.name()).matches()) {
                year(folder).ifPresent(years::add);
            } else if (SHORT_YEAR.matcher(folder.name()).matches()) {
                String meant = "25" + Digits.toArabic(folder.name());
                problems.report(Code.YEAR_IMPLAUSIBLE, Place.ofFile(folder.path()), folder.name(), meant);
                leaveOut(folder);
            } else if (folder.name().equals("ita")) {
                frameworks(folder);
            } else if (!folder.name().equals("pages")) {
                mediaOnly(folder, List.of("pages", "ita"));
            }
        }
        FolderTree pageFolder =
                content.folder("pages").orElseGet(() -> FolderTree.none(SiteListing.CONTENT + "/pages"));
        Manuscript.PageFolder pages = pages(pageFolder, "");
        Optional<Manuscript.Text> introduction = home;
        List<PublishedAddress> ledger = published;
        return site.map(bound ->
                new Manuscript(bound, introduction, years, pages, frameworks, charts, media, ledger, unusable));
    }

    private List<PublishedAddress> published(FolderEntry file) {
        Optional<Ledger> read = memory.readText(
                file,
                Ledger.class,
                (entry, bytes, alone) -> TextReader.read(entry, bytes, alone).map(source -> Ledger.read(source, alone)),
                problems);
        return read.map(Ledger::addresses).orElse(List.of());
    }

    private void frameworks(FolderTree folder) {
        for (FolderEntry file : folder.files()) {
            String name = file.name().replaceFirst("\\.yaml$", "");
            if (file.name().endsWith(".yaml") && !isChart(file)) {
                bind(FrameworkYaml.class, file)
                        .ifPresent(bound -> frameworks.add(new Manuscript.FrameworkFile(file.path(), name, bound)));
            } else {
                mediaOrUnexpected(file, List.of());
            }
        }
        folder.folders().forEach(below -> mediaOnly(below, List.of()));
    }

    private Optional<Manuscript.Year> year(FolderTree folder) {
        Written name = new Written(folder.name(), Origin.start(Place.ofFile(folder.path())));
        FiscalYear year = Leaves.fiscalYear(name, new YamlContext(new YamlIndex(name.place()), problems));
        boolean named = year != null && folder.name().equals(year.toString());
        if (year != null && !named) problems.report(Code.PATH_INVALID, name.place(), folder.name(), year.toString());
        YearFiles files = new YearFiles();
        for (FolderEntry file : folder.files()) yearFile(file, files);
        List<Manuscript.AppendixFolder> appendices = new ArrayList<>();
        for (FolderTree below : folder.folders()) {
            if (below.name().equals("appendices")) {
                appendices(below, appendices);
            } else {
                mediaOnly(below, List.of("appendices"));
            }
        }
        if (!named) {
            leaveOut(folder);
            return Optional.empty();
        }
        return Optional.of(new Manuscript.Year(
                year,
                folder.path(),
                files.settings.orElse(YearYaml.NOTHING),
                files.introduction,
                files.assessments,
                files.tables,
                files.documents,
                appendices));
    }

    /** The files of a year's folder, while they are gathered. */
    private static final class YearFiles {
        Optional<YearYaml> settings = Optional.empty();
        Optional<Manuscript.Text> introduction = Optional.empty();
        Optional<Manuscript.Assessments> assessments = Optional.empty();
        final List<Manuscript.Table> tables = new ArrayList<>();
        final List<Manuscript.Text> documents = new ArrayList<>();
    }

    private void yearFile(FolderEntry file, YearFiles files) {
        Matcher table = TABLE.matcher(file.name());
        if (file.name().equals("year.yaml")) {
            files.settings = bind(YearYaml.class, file);
        } else if (file.name().equals("assessment.yaml")) {
            files.assessments =
                    bind(AssessmentYaml.class, file).map(bound -> new Manuscript.Assessments(file.path(), bound));
        } else if (table.matches()) {
            String name = file.name().replace(".yaml", "");
            bind(TableYaml.class, file)
                    .ifPresent(bound ->
                            files.tables.add(new Manuscript.Table(file.path(), name, kind(table.group(1)), bound)));
        } else if (file.name().equals("index.md")) {
            files.introduction = text(file);
        } else if (file.name().endsWith(".md")) {
            text(file).ifPresent(files.documents::add);
        } else {
            mediaOrUnexpected(
                    file, List.of("year.yaml", "assessment.yaml", "measures.yaml", "results.yaml", "table.yaml"));
        }
    }

    private static RecordTable.Kind kind(String stem) {
        return switch (stem) {
            case "measures" -> RecordTable.Kind.PLAN;
            case "results" -> RecordTable.Kind.RESULTS;
            default -> RecordTable.Kind.OTHER;
        };
    }

    private void appendices(FolderTree folder, List<Manuscript.AppendixFolder> appendices) {
        folder.files().forEach(file -> mediaOrUnexpected(file, List.of()));
        for (FolderTree below : folder.folders()) {
            Matcher name = APPENDIX.matcher(below.name());
            if (!name.matches()) {
                problems.report(Code.APPENDIX_NAME, Place.ofFile(below.path()), below.name());
                continue;
            }
            Optional<Manuscript.Text> index = below.file("index.md").flatMap(this::text);
            if (below.file("index.md").isEmpty()) {
                problems.report(Code.FILE_MISSING, Place.ofFile(below.path() + "/index.md"), "index.md");
            }
            for (FolderEntry file : below.files()) {
                if (!file.name().equals("index.md")) mediaOrUnexpected(file, List.of("index.md"));
            }
            below.folders().forEach(inner -> mediaOnly(inner, List.of()));
            appendices.add(new Manuscript.AppendixFolder(Integer.parseInt(name.group(1)), below.path(), index));
        }
    }

    private Manuscript.PageFolder pages(FolderTree folder, String name) {
        Optional<Manuscript.Text> index = Optional.empty();
        List<Manuscript.Text> pages = new ArrayList<>();
        for (FolderEntry file : folder.files()) {
            if (file.name().equals("index.md")) {
                index = text(file);
            } else if (file.name().endsWith(".md")) {
                text(file).ifPresent(pages::add);
            } else {
                mediaOrUnexpected(file, List.of());
            }
        }
        List<Manuscript.PageFolder> folders = new ArrayList<>();
        for (FolderTree below : folder.folders()) folders.add(pages(below, below.name()));
        return new Manuscript.PageFolder(name, folder.path(), index, pages, folders);
    }

    /** Everything in a folder that cannot be used as it is called, which has been reported. */
    private void leaveOut(FolderTree folder) {
        folder.files().forEach(file -> unusable.add(file.path()));
        folder.folders().forEach(this::leaveOut);
    }

    /** A folder that may hold pictures and other files, and nothing that would have become a page. */
    private void mediaOnly(FolderTree folder, List<String> known) {
        for (FolderEntry file : folder.files()) {
            if (isText(file) && !isChart(file)) {
                String nearest = Suggestion.nearest(folder.name(), known).orElse("");
                problems.report(Code.FILE_UNEXPECTED, Place.ofFile(file.path()), file.path(), nearest);
                unusable.add(file.path());
            } else {
                mediaOrUnexpected(file, List.of());
            }
        }
        folder.folders().forEach(below -> mediaOnly(below, known));
    }

    private void mediaOrUnexpected(FolderEntry file, List<String> known) {
        if (isChart(file)) {
            bind(ChartYaml.class, file).ifPresent(bound -> charts.add(new Manuscript.Chart(file.path(), bound)));
            return;
        }
        if (isText(file)) {
            problems.report(
                    Code.FILE_UNEXPECTED,
                    Place.ofFile(file.path()),
                    file.path(),
                    Suggestion.nearest(file.name(), known).orElse(""));
            unusable.add(file.path());
            return;
        }
        FileMemory.Read<Manuscript.Media> read = mediaAhead.remove(file.path());
        problems.addAll(read.problems());
        read.value().ifPresentOrElse(media::add, () -> unusable.add(file.path()));
    }

    /** Charts may lie beside every text. */
    private static boolean isChart(FolderEntry file) {
        return file.name().endsWith(".chart.yaml");
    }

    /** Whether somebody wrote it in the hope that it is read. */
    private static boolean isText(FolderEntry file) {
        return file.name().matches("(?i).*\\.(md|markdown|ya?ml|txt)");
    }

    private Optional<Manuscript.Text> text(FolderEntry file) {
        FileMemory.Read<Manuscript.Text> read = ahead.remove(file.path());
        problems.addAll(read.problems());
        if (read.value().isEmpty()) unusable.add(file.path());
        return read.value();
    }

    private <T> Optional<T> bind(Class<T> type, FolderEntry file) {
        Optional<T> bound =
                memory.readText(file, type, (entry, bytes, alone) -> bound(type, entry, bytes, alone), problems);
        if (bound.isEmpty()) unusable.add(file.path());
        return bound;
    }

    private <T> Optional<T> bound(Class<T> type, FolderEntry file, byte[] bytes, Problems alone) {
        return TextReader.read(file, bytes, alone).flatMap(source -> yaml.read(type, source.text(), source, 1, alone));
    }
}
