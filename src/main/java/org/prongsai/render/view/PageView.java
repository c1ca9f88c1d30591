package org.prongsai.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each kind of page shows between its frame's head and foot. */
public sealed interface PageView {

    /**
     * The home page.
     *
     * @param headline of the latest year that has an overall score
     * @param title the page's own, where it says more than the organisation's name
     * @param actions where a reader goes from the headline
     * @param changes since the result before
     * @param latest the latest year, when there is one
     * @param trend of the overall scores, where they are of several years
     */
    record Home(
            Optional<Headline> headline,
            String title,
            List<LinkView> actions,
            String toolsTitle,
            List<ToolCard> tools,
            List<SegmentView> introduction,
            Optional<Changes> changes,
            Optional<YearCard> latest,
            Optional<ChartView> trend,
            List<YearRow> years,
            Optional<BoardLine> boards,
            List<EntryView> comparisons,
            List<EntryView> pages)
            implements PageView {}

    /** The latest year in short. @param measures the first of them @param moreMeasures whether there are others */
    record YearCard(
            String title,
            String href,
            List<EntryView> documents,
            List<EntryView> measures,
            String measuresHref,
            String measuresNote,
            boolean moreMeasures,
            List<EntryView> appendices) {}

    /**
     * An overall score in words and figures.
     *
     * @param kicker what was assessed, and when
     * @param sentence in phrases, which join without a space
     * @param lead in phrases, with spaces between them
     * @param kind as that of a {@link StateView}; {@code plain} where no target is established
     * @param ruler the score on a ruler
     * @param levels of the framework, the lowest first
     * @param levelsNote what is not established of them
     */
    record Headline(
            String kicker,
            List<String> sentence,
            List<String> lead,
            String score,
            Optional<String> grade,
            String kind,
            String href,
            Optional<ChartView> ruler,
            List<LevelStep> levels,
            Optional<String> levelsNote) {}

    /** A level of the framework in words. @param own whether it is the organisation's */
    record LevelStep(String text, boolean own) {}

    /** What came since the result before. @param note between which years, and where the earlier values stand */
    record Changes(String title, String note, String sentence, ChartView chart) {}

    /** A tool of an assessment. @param points its score, or those of its parts */
    record ToolCard(String question, String name, List<Points> points, Optional<String> weight) {}

    /**
     * A score in figures.
     *
     * @param part of which it is; empty where it is of the whole
     * @param unit the words behind it
     * @param ruler on which it stands
     */
    record Points(String part, String number, String unit, ChartView.Panel ruler) {}

    /** A year in the list of years. */
    record YearRow(String title, String href, String score, String grade, String documents, String measures) {}

    /**
     * A fiscal year.
     *
     * @param lead from when to when it is
     * @param figures the year in numbers
     * @param scores charts, whose full tables stand on the page of all scores
     */
    record Year(
            String lead,
            List<FigureView> figures,
            List<FactView> facts,
            List<SegmentView> introduction,
            List<EntryView> documents,
            List<EntryView> measures,
            String measuresHref,
            Optional<LinkView> planResult,
            Optional<ChartView> timeline,
            List<DownloadView> measuresData,
            List<ToolCard> tools,
            List<ChartView> scores,
            String scoresNote,
            Optional<String> scoresHref,
            List<DownloadView> scoresData,
            List<EntryView> appendices,
            Optional<BoardLine> board,
            List<EvidenceView> evidence)
            implements PageView {}

    /** A number under a label, and where more of it stands. @param words behind the number; may be empty */
    record FigureView(String label, String number, String words, String href) {}

    /** The board in a line, where it is named elsewhere. */
    record BoardLine(String title, String href, String lead) {}

    /** A label and what is to be said. */
    record FactView(String label, List<LinkView> links, String text) {}

    /** An item of the disclosure assessment and its evidence. @param page the item's own, when it has one */
    record EvidenceView(String item, Optional<String> page, List<LinkView> targets) {}

    /** A report. */
    record Report(
            List<List<String>> cover,
            List<FactView> facts,
            List<SegmentView> body,
            List<ClosingView> closing,
            Optional<String> running,
            Map<String, Object> extra)
            implements PageView {}

    /** A memo. */
    record Memo(
            CrestView crest,
            List<MemoField> fields,
            List<SegmentView> body,
            List<ClosingView> closing,
            Map<String, Object> extra)
            implements PageView {}

    /** The crest at the head of a memo. @param words what is to be said of it @param picture its address, when the site has it */
    record CrestView(Optional<String> words, Optional<String> picture) {}

    /** A line at the head of a memo. @param kind {@code office}, {@code number}, {@code date}, {@code subject} or {@code to} */
    record MemoField(String kind, String label, String text) {}

    /**
     * An entry at the end of a document.
     *
     * @param kind {@code signature}, {@code comment}, {@code stamps} or {@code line}
     * @param blankLines one entry for each dotted line
     */
    record ClosingView(
            String kind,
            String text,
            String label,
            List<String> lines,
            List<Integer> blankLines,
            Optional<SignatureView> signature) {}

    /** A signature. */
    record SignatureView(String sign, Optional<String> lost, List<String> lines) {}

    /** The measures of a year: the list, then the tables that no document shows. */
    record Measures(
            List<EntryView> measures, Optional<LinkView> planResult, List<EntryView> shownIn, List<TableView> tables)
            implements PageView {}

    /** A year's plan beside its results. */
    record PlanResult(PlanResultView result) implements PageView {}

    /** A year as one report. */
    record Volume(VolumeView volume) implements PageView {}

    /** What is printed at the head of each sheet of a year's report. @param text fit to stand in a style sheet */
    record RunningHead(String text) implements PageView {}

    /** A measure. */
    record Measure(List<PartView> parts, List<FactView> facts, List<EntryView> appendices) implements PageView {}

    /** The plan of a measure, or its results. @param rows what each row of the table says of it, empty cells left out */
    record PartView(String title, List<List<FieldView>> rows) {}

    /** A cell under its column's label. */
    record FieldView(String label, TemplateHTMLOutputModel markup) {}

    /** Scores of all years. @param contents the parts, where there are several @param trends over the years; empty where there is one year only */
    record Scores(
            List<HeadingView> contents,
            List<ChartView> trends,
            List<ScoreYear> years,
            List<EntryView> comparisons,
            List<DownloadView> downloads)
            implements PageView {}

    /** Two years side by side. */
    record Comparison(ComparisonView comparison) implements PageView {}

    /** Scores of one year's folder. @param indicators charts of the indicators that stand for themselves */
    record ScoreYear(
            String title,
            String id,
            List<ScoresView> tables,
            List<ChartView> indicators,
            List<DownloadView> downloads) {}

    /** The boards of the disclosure assessment of all years. */
    record Boards(List<OitView.Year> years) implements PageView {}

    /**
     * The board of a year.
     *
     * @param lead how many items are ready, and which are not
     * @param cautions what is not established of the year's list
     * @param states each with its count; those that no item has are left out
     * @param marks an entry for each item: its number, its row, its state
     */
    record Board(
            String lead,
            String percent,
            ChartView ready,
            List<String> cautions,
            List<StateView> states,
            List<OitView.Mark> marks,
            List<OitView.Group> groups,
            String sheetHref)
            implements PageView {}

    /**
     * An item of the disclosure assessment in a year.
     *
     * @param reason why it has its state
     * @param requirement what evidence has to show, where that is known
     * @param measures that answer it
     * @param years its page in other years, where it may have another number
     */
    record Item(
            StateView state,
            String reason,
            List<EntryView> evidence,
            List<FactView> facts,
            Optional<OitView.Requirement> requirement,
            List<EntryView> measures,
            List<LinkView> years,
            List<String> cautions)
            implements PageView {}

    /** What staff enter in ITAS. @param missing the items that are not in it */
    record Sheet(List<OitView.SheetRow> rows, List<LinkView> missing, List<LinkView> files, List<String> cautions)
            implements PageView {}

    /** The appendices of a year. */
    record Appendices(List<EntryView> appendices) implements PageView {}

    /** An appendix. */
    record Appendix(
            String number, List<FactView> facts, List<SegmentView> body, List<PhotoView> photos, List<FileView> files)
            implements PageView {}

    /**
     * A photograph among others.
     *
     * @param id of the small one, from which and to which the large one leads
     * @param view the id of the large one
     * @param place which it is of how many, in words
     * @param previous the id of the large one before
     * @param next of the one after
     */
    record PhotoView(
            SegmentView.Picture picture,
            String id,
            String view,
            String place,
            Optional<String> previous,
            Optional<String> next) {}

    /**
     * A file to download.
     *
     * @param name under which it is downloaded
     * @param note kind, size, and what a PDF says of itself
     * @param scanned whether only people who see can read it
     * @param checksum SHA-256 in hexadecimal digits; may be empty
     */
    record FileView(String href, String title, String name, String note, boolean scanned, String checksum) {}

    /** A free page. */
    record Free(
            List<FactView> facts,
            List<SegmentView> body,
            List<EntryView> children,
            List<LinkView> siblings,
            Map<String, Object> extra)
            implements PageView {}

    /**
     * The search page.
     *
     * @param scripts that search, in their order
     * @param digits {@code thai} or {@code arabic}, for numbers that they write
     * @param count of all pages
     * @param kinds all pages
     */
    record Search(List<String> scripts, String digits, String count, List<SearchView.Kind> kinds) implements PageView {}

    /** What stands at an old address. */
    record Moved(String href, String label) implements PageView {}

    /** What a server shows for an address that the site does not have. @param site its organisation's name */
    record NotFound(String site, List<LinkView> links) implements PageView {}

    /** What checks found, as a page that stands alone. @param style of the page, as a style sheet @param theme {@code #rrggbb} */
    record CheckReport(TemplateHTMLOutputModel style, String theme, String title, List<FindingView.Site> sites)
            implements PageView {}

    /**
     * The page that comes first in an archive, and stands alone.
     *
     * @param style of the page, as a style sheet
     * @param theme {@code #rrggbb}
     * @param years that are in it; empty when there are none
     * @param partly whether other years are on the domain only
     * @param size of all files
     */
    record ReadFirst(
            TemplateHTMLOutputModel style,
            String theme,
            String organisation,
            String address,
            String notice,
            String years,
            boolean partly,
            String pages,
            String files,
            String size,
            String site,
            String manifest)
            implements PageView {}

    /**
     * A site in one page, which stands alone.
     *
     * @param style of the site and of the page
     * @param holding how much of the site it is, in words
     */
    record SinglePage(
            TemplateHTMLOutputModel style,
            String organisation,
            String holding,
            String address,
            String notice,
            List<BoundSection> sections,
            List<BoundFile> files)
            implements PageView {}

    /** A page of the site. @param kind classes by which styles know it @param depth in how many folders it lies */
    record BoundSection(String id, String title, int depth, String kind, TemplateHTMLOutputModel markup) {}

    /** A file of the site. @param name under which it is saved @param data the address that holds it @param places where links to it stand */
    record BoundFile(String id, String title, String name, String size, String data, List<BoundPlace> places) {}

    /** Where a link stands. @param title of the page */
    record BoundPlace(String id, String title) {}

    /**
     * What an upload changes, as a page that stands alone.
     *
     * @param style of the page, as a style sheet
     * @param theme {@code #rrggbb}
     * @param place where the site is published
     * @param state whether it has been done, in words
     * @param others how many files that are no pages, in a sentence
     */
    record ChangeReport(
            TemplateHTMLOutputModel style,
            String theme,
            String title,
            String address,
            String place,
            String state,
            List<FindingView.Count> counts,
            List<ChangeView.Group> groups,
            Optional<String> others)
            implements PageView {}

    /**
     * The list of all open data.
     *
     * @param terms that hold for all of them
     * @param catalogues the same list for programs
     */
    record Data(String lead, List<FactView> terms, List<DataView.Group> groups, List<LinkView> catalogues)
            implements PageView {}

    /** A dataset. @param files in each format, and what they are like */
    record OneDataset(
            String lead,
            DownloadView files,
            List<FactView> facts,
            List<DataView.Column> columns,
            DataView.Sample sample)
            implements PageView {}

    /** The list of all pages, for search engines. */
    record Sitemap(List<String> addresses) implements PageView {}

    /** The feed of documents. @param updated of the newest entry, RFC 3339 */
    record Feed(String id, String self, String title, String updated, List<FeedEntry> entries) implements PageView {}

    /** A document in the feed. @param updated RFC 3339 */
    record FeedEntry(String id, String title, String href, String updated, String summary) {}

    /** {@code robots.txt}. */
    record Robots(String sitemap) implements PageView {}

    /**
     * What the site sets of its style.
     *
     * @param colour {@code #rrggbb}
     * @param digits of numbers of pages, as CSS names them
     * @param partly whether links may lead to what is of the site and only on its domain
     */
    record Theme(String colour, String digits, boolean partly) implements PageView {}

    /** Before the end of every page that a preview shows. @param page its address @param stamps of what it shows and tells */
    record PreviewInsert(String page, String stamps, PreviewView.Bar bar) implements PageView {}

    /** The bar of a preview alone, to replace the one before. */
    record PreviewBar(PreviewView.Bar bar) implements PageView {}

    /** What a preview shows while it has no pages: what stands in the way, or the first of it. @param more leads to the others */
    record PreviewProblems(
            TemplateHTMLOutputModel style,
            String stamps,
            String page,
            String sentence,
            List<FindingView.File> findings,
            Optional<LinkView> more)
            implements PageView {}

    /** The preview's own page. @param framed the page that is shown as on a telephone */
    record PreviewDesk(
            TemplateHTMLOutputModel style,
            String theme,
            String stamps,
            String name,
            String address,
            String sentence,
            List<FindingView.Count> counts,
            List<LinkView> links,
            String framed)
            implements PageView {}
}
