package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.markdown.Anchors;
import org.prongsai.markdown.Markdown;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.markdown.MarkdownFlavour;
import org.prongsai.markdown.Surface;
import org.prongsai.model.MediaFile;
import org.prongsai.model.Originals;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.Written;
import org.prongsai.model.YearComparison;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.source.Id;
import org.prongsai.source.Manuscript;
import org.prongsai.source.SiteYaml;
import org.prongsai.source.TableYaml;
import org.prongsai.thai.Numerals;
import org.prongsai.thai.ThaiWords;

/** Reads every text and gives every page and file its address. */
final class SiteParser {
    private static final List<String> MADE_FOR_EVERY_SITE = List.of(
            "/404.html", "/feed.xml", "/robots.txt", "/sitemap.xml", "/prongsai-manifest.txt", Site.PICTURE.value());

    /** A summary made from a text has at most so many characters. */
    private static final int SUMMARY = 200;

    private final Manuscript manuscript;
    private final OwnFiles own;
    private final Markdown markdown;
    private final Drafts drafts;
    private final TextMemory memory;
    private final Numerals siteNumerals;
    private final Catalogue catalogue;
    private final Problems problems;
    private final Map<String, List<MediaFile>> mediaByFolder = new HashMap<>();
    private final Map<SitePath, String> included = new HashMap<>();

    SiteParser(
            Manuscript manuscript,
            OwnFiles own,
            Markdown markdown,
            Drafts drafts,
            TextMemory memory,
            Catalogue catalogue,
            Problems problems) {
        this.manuscript = manuscript;
        this.own = own;
        this.markdown = markdown;
        this.drafts = drafts;
        this.memory = memory;
        this.siteNumerals = manuscript.site().numerals().orElse(Numerals.AS_WRITTEN);
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** With which digits a text is printed. */
    static Numerals numeralsOf(Manuscript.Text text, Numerals siteNumerals) {
        return text.front().numerals().orElse(siteNumerals);
    }

    ParsedSite parse() {
        memory.read(manuscript.texts(), text -> numeralsOf(text, siteNumerals), this::parse, this::recalled);
        MADE_FOR_EVERY_SITE.forEach(file -> catalogue.addFile(new SitePath(file), Place.ofFile("Prongsai")));
        addSearch();
        DataAddresses.enterOwn(manuscript, catalogue);
        statics().forEach(file -> catalogue.addFile(file, Place.ofFile("static" + file.value())));
        addMedia();
        Optional<ParsedText> home =
                manuscript.home().filter(text -> !isLeftOut(text)).map(text -> parsed(text, SitePath.HOME));
        catalogue.addPage(SitePath.HOME, "content", anchors(home));
        catalogue.addName("content/index.md", SitePath.HOME);
        boolean scores =
                manuscript.years().stream().anyMatch(year -> year.assessments().isPresent());
        if (scores) catalogue.addPage(Site.SCORES, Place.ofFile("content"));
        List<ParsedSite.Year> years = manuscript.years().stream()
                .filter(year -> !isLeftOut(year.introduction(), year.path()))
                .map(this::year)
                .toList();
        addComparisons(years);
        ParsedSite.Folder pages = folder(manuscript.pages(), SitePath.HOME);
        return new ParsedSite(home, years, pages);
    }

    private void addSearch() {
        Optional<Site.Feature> wanted = manuscript.site().features().flatMap(SiteYaml.Features::search);
        if (wanted.equals(Optional.of(Site.Feature.OFF))) return;
        Place ours = Place.ofFile("Prongsai");
        catalogue.addPage(Site.SEARCH, ours);
        statics().filter(Site::isOfSearch).forEach(file -> catalogue.addFile(file, ours));
    }

    /** The addresses of the site's own files, in order. */
    private Stream<SitePath> statics() {
        return own.statics().keySet().stream().sorted(Comparator.comparing(SitePath::value));
    }

    private void addMedia() {
        Originals originals =
                manuscript.site().media().flatMap(SiteYaml.Media::originals).orElse(Originals.LEAVE_OUT);
        for (Manuscript.Media media : manuscript.media()) {
            String file = media.file().path();
            MediaFile medium = new MediaFile(
                    Addresses.of(file),
                    Place.ofFile(file),
                    media.file().real(),
                    media.kind(),
                    media.file().size(),
                    media.picture(),
                    originals,
                    media.contents().inside(),
                    media.contents().words(),
                    media.contents().checksum());
            catalogue.addMedia(file, medium);
            mediaByFolder
                    .computeIfAbsent(media.file().folder(), folder -> new ArrayList<>())
                    .add(medium);
        }
    }

    private ParsedSite.Year year(Manuscript.Year year) {
        SitePath path = Addresses.of(year.path() + "/");
        Optional<ParsedText> introduction = year.introduction().map(text -> parsed(text, path));
        catalogue.addPage(path, year.path(), anchors(introduction));
        catalogue.addName(year.path() + "/index.md", path);
        year.assessments().ifPresent(file -> catalogue.addName(file.path(), Site.SCORES));
        addMeasures(year, path);
        addPlanResult(year, path);
        catalogue.addPage(path.child(YearRecord.VOLUME), Place.ofFile(year.path()));
        catalogue.addFile(YearRecord.runningHeadPath(path), Place.ofFile(year.path()));
        catalogue.addFile(path.file(YearRecord.PICTURE), Place.ofFile(year.path()));
        List<ParsedText> documents = new ArrayList<>();
        for (Manuscript.Text text : year.documents()) page(text, path).ifPresent(documents::add);
        List<ParsedSite.AppendixFolder> appendices = appendices(year, path);
        return new ParsedSite.Year(year, path, introduction, documents, appendices);
    }

    private void addMeasures(Manuscript.Year year, SitePath path) {
        Set<String> ids = new HashSet<>();
        SitePath measures = path.child("measures");
        for (Manuscript.Table table : year.tables()) {
            if (table.kind() == RecordTable.Kind.OTHER) continue;
            if (!catalogue.hasPage(measures)) catalogue.addPage(measures, year.path() + "/measures", Anchors.NONE);
            catalogue.addName(table.path(), measures);
            for (TableYaml.Line line : table.yaml().rows()) {
                Optional<Id> id = line.id().filter(found -> Addresses.isSlug(found.value()) && ids.add(found.value()));
                id.ifPresent(found -> catalogue.addPage(measures.child(found.value()), found.place()));
            }
        }
    }

    private void addPlanResult(Manuscript.Year year, SitePath path) {
        boolean results = year.tables().stream().anyMatch(table -> table.kind() == RecordTable.Kind.RESULTS);
        Optional<Manuscript.Table> plan = withMeasures(year, RecordTable.Kind.PLAN);
        if (results && plan.isPresent())
            catalogue.addPage(
                    path.child(YearRecord.PLAN_RESULT), Place.ofFile(plan.get().path()));
    }

    /** The first table of a kind in which there are measures. */
    private static Optional<Manuscript.Table> withMeasures(Manuscript.Year year, RecordTable.Kind kind) {
        return year.tables().stream()
                .filter(table -> table.kind() == kind)
                .filter(table ->
                        table.yaml().rows().stream().anyMatch(row -> row.id().isPresent()))
                .findFirst();
    }

    private static boolean hasMeasures(Manuscript.Year year) {
        return withMeasures(year, RecordTable.Kind.PLAN)
                .or(() -> withMeasures(year, RecordTable.Kind.RESULTS))
                .isPresent();
    }

    /** @param years the earliest first */
    private void addComparisons(List<ParsedSite.Year> years) {
        for (int i = 1; i < years.size(); i++) {
            Manuscript.Year earlier = years.get(i - 1).manuscript();
            Manuscript.Year later = years.get(i).manuscript();
            boolean measures = hasMeasures(earlier) && hasMeasures(later);
            boolean assessments = hasAssessments(earlier) && hasAssessments(later);
            if (!measures && !assessments) continue;
            SitePath path = YearComparison.pathOf(earlier.year(), later.year());
            catalogue.addPage(path, Place.ofFile(later.path()));
        }
    }

    private static boolean hasAssessments(Manuscript.Year year) {
        return year.assessments()
                .filter(file -> !file.yaml().assessments().isEmpty())
                .isPresent();
    }

    private List<ParsedSite.AppendixFolder> appendices(Manuscript.Year year, SitePath path) {
        List<ParsedSite.AppendixFolder> appendices = new ArrayList<>();
        for (Manuscript.AppendixFolder folder : year.appendices()) {
            if (folder.index().isEmpty() || isLeftOut(folder.index(), folder.path())) continue;
            SitePath page = Addresses.of(folder.path() + "/");
            ParsedText text = parsed(folder.index().get(), page);
            catalogue.addPage(page, folder.path(), text.document().anchors());
            catalogue.addName(folder.path() + "/index.md", page);
            List<MediaFile> media = mediaByFolder.getOrDefault(folder.path(), List.of());
            appendices.add(new ParsedSite.AppendixFolder(folder.number(), text, media, unusableIn(folder.path())));
        }
        if (!appendices.isEmpty())
            catalogue.addPage(path.child("appendices"), year.path() + "/appendices", Anchors.NONE);
        return appendices;
    }

    private Set<String> unusableIn(String folder) {
        return manuscript.unusable().stream()
                .filter(file -> file.startsWith(folder + "/"))
                .map(file -> file.substring(folder.length() + 1))
                .collect(Collectors.toSet());
    }

    private ParsedSite.Folder folder(Manuscript.PageFolder folder, SitePath path) {
        boolean root = path.equals(SitePath.HOME);
        Optional<ParsedText> index = folder.index().map(text -> parsed(text, path));
        if (!root && index.isEmpty()) problems.report(Code.PAGE_NO_INDEX, Place.ofFile(folder.path()), folder.name());
        if (root && index.isPresent()) {
            problems.report(
                    Code.FILE_UNEXPECTED,
                    Place.ofFile(folder.index().get().path()),
                    folder.index().get().path(),
                    "content/index.md");
        }
        if (!root) catalogue.addPage(path, folder.path(), anchors(index));
        if (!root) catalogue.addName(folder.path() + "/index.md", path);
        List<ParsedText> pages = new ArrayList<>();
        for (Manuscript.Text text : folder.pages()) page(text, path).ifPresent(pages::add);
        List<ParsedSite.Folder> folders = new ArrayList<>();
        for (Manuscript.PageFolder below : folder.folders()) {
            if (isLeftOut(below.index(), below.path())) continue;
            if (isUsable(below.name(), Place.ofFile(below.path()), path)) {
                folders.add(folder(below, path.child(below.name())));
            } else {
                catalogue.addUnusable(below.path());
            }
        }
        return new ParsedSite.Folder(folder.name(), folder.path(), path, index, pages, folders);
    }

    /** The page of a text in a folder with the given address. */
    private Optional<ParsedText> page(Manuscript.Text text, SitePath folder) {
        String file = text.path();
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
        if (isLeftOut(text)) return Optional.empty();
        if (!isUsable(name, Place.ofFile(file), folder)) {
            catalogue.addUnusable(file);
            return Optional.empty();
        }
        ParsedText parsed = parsed(text, folder.child(name));
        catalogue.addPage(parsed.path(), file, parsed.document().anchors());
        return Optional.of(parsed);
    }

    private boolean isUsable(String name, Place place, SitePath folder) {
        if (!Addresses.isSlug(name)) {
            problems.report(Code.PATH_INVALID, place, name, Addresses.slugOf(name));
            return false;
        }
        if (folder.equals(SitePath.HOME) && Addresses.isReserved(name)) {
            problems.report(Code.PATH_RESERVED, place, name);
            return false;
        }
        return true;
    }

    /** Addresses of the drafts that are part of the site; each of a folder stands for all that is below; each with its text or folder. */
    Map<SitePath, String> drafts() {
        return Map.copyOf(included);
    }

    private boolean isLeftOut(Manuscript.Text text) {
        return isLeftOut(Optional.of(text), text.path());
    }

    /** The draft of a folder's own page keeps the whole folder at home. */
    private boolean isLeftOut(Optional<Manuscript.Text> index, String folder) {
        if (!index.map(SiteParser::isDraft).orElse(false)) return false;
        if (drafts == Drafts.INCLUDE) {
            included.put(new SitePath(Addresses.pathOf(folder).substring("content".length()) + "/"), folder);
            return false;
        }
        catalogue.addDraft(folder);
        index.ifPresent(this::addDraftAliases);
        return true;
    }

    private void addDraftAliases(Manuscript.Text text) {
        for (Written typed : text.front().aliases())
            Addresses.alias(typed.text()).ifPresent(alias -> catalogue.addDraftAlias(alias, text.path()));
    }

    private static boolean isDraft(Manuscript.Text text) {
        return text.front().draft().map(value -> value == Site.Feature.ON).orElse(false);
    }

    private ParsedText parsed(Manuscript.Text text, SitePath path) {
        TextMemory.Parsed parsed = memory.of(text);
        problems.addAll(parsed.problems());
        return new ParsedText(text, path, parsed.document(), parsed.opening());
    }

    private TextMemory.Parsed parse(Manuscript.Text text) {
        Problems alone = new Problems();
        Numerals numerals = numeralsOf(text, siteNumerals);
        MarkdownDocument read =
                markdown.read(text.markdown().text(), text.body(), MarkdownFlavour.PAGE, numerals, alone);
        boolean kept = read.isEmpty() || memory.hasRoomFor(text);
        String opening = ThaiWords.shorten(read.opening(), SUMMARY);
        Surface surface = read.surface().opening(opening);
        MarkdownDocument document = kept ? read : markdown.unread(surface, memory.sourceOf(text)::text, numerals);
        return new TextMemory.Parsed(numerals, document, opening, alone.sorted());
    }

    /** A text of which everything but its content is known from another time. */
    private TextMemory.Parsed recalled(Manuscript.Text text, TextMemory.Known known) {
        MarkdownDocument document = markdown.unread(known.surface(), memory.sourceOf(text)::text, known.numerals());
        return new TextMemory.Parsed(known.numerals(), document, known.opening(), List.of());
    }

    private static Anchors anchors(Optional<ParsedText> text) {
        return text.map(parsed -> parsed.document().anchors()).orElse(Anchors.NONE);
    }

    /** Enters old addresses, after every page has its own, and gives the page that each now leads to. */
    Map<SitePath, SitePath> aliases(List<ParsedText> texts) {
        Map<SitePath, SitePath> aliases = new HashMap<>();
        for (ParsedText text : texts) {
            for (Written typed : text.text().front().aliases()) {
                Optional<SitePath> alias = Addresses.alias(typed.text());
                if (alias.isEmpty()) {
                    problems.report(Code.ALIAS_INVALID, typed.place(), typed.text());
                } else {
                    catalogue.addAlias(alias.get(), typed.place());
                    aliases.put(alias.get(), text.path());
                }
            }
        }
        return aliases;
    }
}
