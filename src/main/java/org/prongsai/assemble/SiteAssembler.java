package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.markdown.Link;
import org.prongsai.markdown.Markdown;
import org.prongsai.model.Figure;
import org.prongsai.model.FreePage;
import org.prongsai.model.Introduction;
import org.prongsai.model.ItemOwner;
import org.prongsai.model.MediaFile;
import org.prongsai.model.OitBoard;
import org.prongsai.model.OpenData;
import org.prongsai.model.Organisation;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.model.ThemeColour;
import org.prongsai.model.Written;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.model.framework.Topic;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.source.Colour;
import org.prongsai.source.FrameworkShelf;
import org.prongsai.source.Manuscript;
import org.prongsai.source.SiteYaml;
import org.prongsai.source.TopicsYaml;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/** Puts a whole site together. */
public final class SiteAssembler {
    private final Manuscript manuscript;
    private final Problems problems;
    private final Numerals numerals;
    private final Catalogue catalogue;
    private final DraftGate gate;
    private final SiteParser parser;
    private final LinkFinder links;
    private final ProseBinder prose;
    private final HeadAssembler heads;
    private final Markdown markdown;
    private final Frameworks frameworks;
    private final FrameworkShelf shelf;
    private final PassageCollector passages;

    private SiteAssembler(
            Manuscript manuscript,
            OwnFiles own,
            FrameworkShelf shelf,
            Markdown markdown,
            Drafts drafts,
            TextMemory memory,
            Problems problems) {
        this.manuscript = manuscript;
        this.markdown = markdown;
        this.problems = problems;
        this.numerals = manuscript.site().numerals().orElse(Numerals.AS_WRITTEN);
        this.catalogue = new Catalogue(problems);
        this.gate = new DraftGate(drafts, catalogue);
        TextParser texts = new TextParser(manuscript, markdown, memory, problems);
        this.parser = new SiteParser(manuscript, own, texts, gate, catalogue, problems);
        manuscript.unusable().forEach(catalogue::addUnusable);
        this.links = new LinkFinder(catalogue, problems);
        this.prose = new ProseBinder(catalogue, links, problems);
        this.heads = new HeadAssembler(numerals, problems);
        this.shelf = shelf;
        this.frameworks = new Frameworks(manuscript, shelf, problems);
        this.passages = new PassageCollector(numerals);
    }

    /** The site of a manuscript. It is whole only when no error has been reported. */
    public static Site assemble(
            Manuscript manuscript,
            OwnFiles own,
            FrameworkShelf shelf,
            Markdown markdown,
            Drafts drafts,
            TextMemory memory,
            Problems problems) {
        return new SiteAssembler(manuscript, own, shelf, markdown, drafts, memory, problems).assemble();
    }

    /** Pages darken or lighten it as they need; but then it is not the colour that was asked for. */
    private String themeColour(Colour typed) {
        ThemeColour colour = new ThemeColour(typed.hex());
        if (!colour.isReadableOnWhite()) {
            problems.report(
                    Code.COLOUR_CONTRAST,
                    typed.place(),
                    typed.hex(),
                    String.format(Locale.ROOT, "%.1f", colour.contrastOnWhite()),
                    colour.nearestReadable().hex());
        }
        return colour.hex();
    }

    private Site assemble() {
        SiteYaml yaml = manuscript.site();
        Organisation organisation = OrganisationAssembler.assemble(yaml.organisation(), problems);
        ParsedSite parsed = parser.parse();
        DataAddresses dataAddresses = DataAddresses.enter(manuscript, parsed, catalogue);
        Map<SitePath, SitePath> aliases = parser.aliases(texts(parsed));
        passages.addSite(yaml);
        collect(parsed);
        Map<FiscalYear, Framework> known = frameworksOfYears(parsed);
        Map<String, Topic> topics = topics();
        BoardAssembler boardAssembler = new BoardAssembler(parsed, known, topics);
        boardAssembler.enter(catalogue);
        addCharts();
        Units units = new Units(organisation.units(), problems);
        List<YearRecord> years = years(parsed, known, units);
        List<FreePage> pages = new PageAssembler(heads, prose, numerals).assemble(parsed.pages());
        Optional<Introduction> home = parsed.home().map(text -> new Introduction(heads.head(text), prose.bind(text)));
        OwnerAssembler ownership = new OwnerAssembler(heads, units);
        List<ItemOwner> owners = ownership.ofSite(yaml);
        Map<FiscalYear, List<ItemOwner>> ownersOfYears = ownership.ofYears(parsed);
        List<OitBoard> boards =
                boardAssembler.assemble(years, new BoardAssembler.Contents(home, years, pages), owners, ownersOfYears);
        List<Site.MenuItem> menu = menu(years, boards, pages);
        reportUnusedTables(parsed);
        reportUnusedCharts();
        List<MediaFile> files = usedMedia();
        Site.Features features = features(yaml);
        OpenData data = new OpenData(
                OrganisationAssembler.terms(yaml, problems),
                features.data() == Site.Feature.ON
                        ? DatasetAssembler.assemble(numerals, home, years, pages)
                        : List.of());
        return new Site(
                organisation,
                yaml.url(),
                numerals,
                yaml.theme().map(theme -> themeColour(theme.colour())).orElse(Site.USUAL_COLOUR),
                yaml.notice().map(Written::text),
                features,
                home,
                years,
                boards,
                Stream.concat(owners.stream(), ownersOfYears.values().stream().flatMap(List::stream))
                        .toList(),
                pages,
                menu,
                files,
                aliases,
                new AllowanceAssembler(problems).assemble(yaml.allow()),
                passages.passages(),
                topics,
                spelling(yaml),
                new LostAddresses(
                                catalogue,
                                features.data(),
                                gate.included(),
                                aliases,
                                files,
                                dataAddresses.without(data.datasets()))
                        .ledger(manuscript.published()),
                links.outside(),
                data,
                gate.included().keySet(),
                MapAssembler.assemble(numerals, years, boards, pages, data.datasets(), features));
    }

    private void collect(ParsedSite parsed) {
        parsed.home().ifPresent(text -> passages.addText(text, Optional.empty()));
        for (ParsedSite.Year year : parsed.years()) {
            Optional<FiscalYear> standing = Optional.of(year.manuscript().year());
            year.introduction().ifPresent(text -> passages.addText(text, standing));
            year.documents().forEach(text -> passages.addText(text, standing));
            year.appendices().forEach(appendix -> passages.addText(appendix.text(), standing));
        }
        List<ParsedText> pages = new ArrayList<>();
        addTexts(parsed.pages(), pages);
        pages.forEach(text -> passages.addText(text, Optional.empty()));
    }

    private static Map<String, String> spelling(SiteYaml yaml) {
        Map<String, String> spelling = new HashMap<>();
        yaml.spelling()
                .forEach(entry ->
                        spelling.put(entry.wrong().text(), entry.right().text()));
        return spelling;
    }

    private Map<String, Topic> topics() {
        Map<String, Topic> topics = new HashMap<>();
        for (TopicsYaml.Topic topic : shelf.topics().topics()) {
            String key = topic.key().text();
            Topic.Recurrence recurs = topic.recurs().orElse(Topic.Recurrence.STANDING);
            topics.put(key, new Topic(key, topic.name().text(), recurs));
        }
        return topics;
    }

    private Map<FiscalYear, Framework> frameworksOfYears(ParsedSite parsed) {
        Map<FiscalYear, Framework> known = new HashMap<>();
        for (ParsedSite.Year year : parsed.years()) {
            FiscalYear own = year.manuscript().year();
            frameworks
                    .ofYear(own, year.manuscript().settings().framework())
                    .ifPresent(framework -> known.put(own, framework));
        }
        return known;
    }

    private static Site.Features features(SiteYaml yaml) {
        return new Site.Features(
                yaml.features().flatMap(SiteYaml.Features::search).orElse(Site.Feature.ON),
                yaml.features().flatMap(SiteYaml.Features::data).orElse(Site.Feature.ON));
    }

    private List<YearRecord> years(ParsedSite parsed, Map<FiscalYear, Framework> known, Units units) {
        YearAssembler assembler = new YearAssembler(
                markdown, prose, new FactReader(units), heads, numerals, frameworks, known, passages, problems);
        List<YearAssembler.Data> data =
                parsed.years().stream().map(assembler::data).toList();
        List<YearRecord> years = new ArrayList<>();
        for (int i = 0; i < data.size(); i++)
            years.add(assembler.assemble(parsed.years().get(i), data.get(i)));
        years.sort(Comparator.comparing(YearRecord::year).reversed());
        return years;
    }

    private List<Site.MenuItem> menu(List<YearRecord> years, List<OitBoard> boards, List<FreePage> pages) {
        if (manuscript.site().navigation().isEmpty()) return MapAssembler.menu(numerals, years, boards, pages);
        return manuscript.site().navigation().stream()
                .flatMap(item ->
                        target(item.to())
                                .map(target -> new Site.MenuItem(item.label().text(), target))
                                .stream())
                .toList();
    }

    private Optional<Target> target(Written typed) {
        return prose.find(new Link(typed.text(), "", typed.place()), "content/site.yaml", SitePath.HOME);
    }

    /** Measures and results are printed on their own page; another table only where something shows it. */
    private void reportUnusedTables(ParsedSite parsed) {
        parsed.years().stream()
                .flatMap(year -> year.manuscript().tables().stream())
                .filter(table ->
                        table.kind() == RecordTable.Kind.OTHER && !prose.shown().contains(table.path()))
                .forEach(table ->
                        problems.report(Code.TABLE_UNUSED, Place.ofFile(table.path()), table.name() + ".yaml"));
    }

    private void addCharts() {
        ChartAssembler assembler = new ChartAssembler(numerals, problems);
        for (Manuscript.Chart file : manuscript.charts()) {
            passages.addChart(file);
            assembler
                    .assemble(file)
                    .ifPresentOrElse(
                            chart -> prose.addFigure(file.path(), new Figure.Drawn(chart)),
                            () -> catalogue.addUnusable(file.path()));
        }
    }

    private void reportUnusedCharts() {
        manuscript.charts().stream()
                .map(Manuscript.Chart::path)
                .filter(path -> !prose.shown().contains(path) && !catalogue.isDraft(path))
                .forEach(path -> problems.report(
                        Code.CHART_UNUSED, Place.ofFile(path), path.substring(path.lastIndexOf('/') + 1)));
    }

    /** The files to which something leads; the others are reported and stay at home. */
    private List<MediaFile> usedMedia() {
        List<MediaFile> used = new ArrayList<>();
        for (Manuscript.Media media : manuscript.media()) {
            String file = media.file().path();
            MediaFile medium = catalogue.mediaOf(file).orElseThrow();
            if (prose.used().contains(medium.path())) {
                used.add(medium);
            } else if (!catalogue.isDraft(file) && !catalogue.isUnusable(file)) {
                problems.report(Code.FILE_UNUSED, Place.ofFile(file), file);
            }
        }
        return used;
    }

    private static List<ParsedText> texts(ParsedSite parsed) {
        List<ParsedText> texts = new ArrayList<>();
        parsed.home().ifPresent(texts::add);
        for (ParsedSite.Year year : parsed.years()) {
            year.introduction().ifPresent(texts::add);
            texts.addAll(year.documents());
            year.appendices().forEach(appendix -> texts.add(appendix.text()));
        }
        addTexts(parsed.pages(), texts);
        return texts;
    }

    private static void addTexts(ParsedSite.Folder folder, List<ParsedText> texts) {
        folder.index().ifPresent(texts::add);
        texts.addAll(folder.pages());
        folder.folders().forEach(below -> addTexts(below, texts));
    }
}
