package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.markdown.Anchors;
import org.prongsai.model.MediaFile;
import org.prongsai.model.Originals;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.Written;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.source.Manuscript;
import org.prongsai.source.SiteYaml;

/** Reads every text and gives every page and file its address. */
final class SiteParser {
    private static final List<String> MADE_FOR_EVERY_SITE = List.of(
            "/404.html", "/feed.xml", "/robots.txt", "/sitemap.xml", "/prongsai-manifest.txt", Site.PICTURE.value());

    private final Manuscript manuscript;
    private final OwnFiles own;
    private final TextParser texts;
    private final DraftGate gate;
    private final YearAddresses yearAddresses;
    private final Catalogue catalogue;
    private final Problems problems;
    private final Map<String, List<MediaFile>> mediaByFolder = new HashMap<>();

    SiteParser(
            Manuscript manuscript,
            OwnFiles own,
            TextParser texts,
            DraftGate gate,
            Catalogue catalogue,
            Problems problems) {
        this.manuscript = manuscript;
        this.own = own;
        this.texts = texts;
        this.gate = gate;
        this.yearAddresses = new YearAddresses(catalogue);
        this.catalogue = catalogue;
        this.problems = problems;
    }

    ParsedSite parse() {
        texts.readAll(manuscript.texts());
        MADE_FOR_EVERY_SITE.forEach(file -> catalogue.addFile(new SitePath(file), Place.ofFile("Prongsai")));
        addSearch();
        DataAddresses.enterOwn(manuscript, catalogue);
        statics().forEach(file -> catalogue.addFile(file, Place.ofFile("static" + file.value())));
        addMedia();
        Optional<ParsedText> home =
                manuscript.home().filter(text -> !gate.isLeftOut(text)).map(text -> texts.parsed(text, SitePath.HOME));
        catalogue.addPage(SitePath.HOME, "content", anchors(home));
        catalogue.addName("content/index.md", SitePath.HOME);
        boolean scores =
                manuscript.years().stream().anyMatch(year -> year.assessments().isPresent());
        if (scores) catalogue.addPage(Site.SCORES, Place.ofFile("content"));
        List<ParsedSite.Year> years = manuscript.years().stream()
                .filter(year -> !gate.isLeftOut(year.introduction(), year.path()))
                .map(this::year)
                .toList();
        yearAddresses.addComparisons(years);
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
        Optional<ParsedText> introduction = year.introduction().map(text -> texts.parsed(text, path));
        catalogue.addPage(path, year.path(), anchors(introduction));
        catalogue.addName(year.path() + "/index.md", path);
        year.assessments().ifPresent(file -> catalogue.addName(file.path(), Site.SCORES));
        yearAddresses.add(year, path);
        List<ParsedText> documents = new ArrayList<>();
        for (Manuscript.Text text : year.documents()) page(text, path).ifPresent(documents::add);
        List<ParsedSite.AppendixFolder> appendices = appendices(year, path);
        return new ParsedSite.Year(year, path, introduction, documents, appendices);
    }

    private List<ParsedSite.AppendixFolder> appendices(Manuscript.Year year, SitePath path) {
        List<ParsedSite.AppendixFolder> appendices = new ArrayList<>();
        for (Manuscript.AppendixFolder folder : year.appendices()) {
            if (folder.index().isEmpty() || gate.isLeftOut(folder.index(), folder.path())) continue;
            SitePath page = Addresses.of(folder.path() + "/");
            ParsedText text = texts.parsed(folder.index().get(), page);
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
        Optional<ParsedText> index = folder.index().map(text -> texts.parsed(text, path));
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
            if (gate.isLeftOut(below.index(), below.path())) continue;
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
        if (gate.isLeftOut(text)) return Optional.empty();
        if (!isUsable(name, Place.ofFile(file), folder)) {
            catalogue.addUnusable(file);
            return Optional.empty();
        }
        ParsedText parsed = texts.parsed(text, folder.child(name));
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
