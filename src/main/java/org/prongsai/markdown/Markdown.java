package org.prongsai.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.prongsai.problem.Code;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Problems;
import org.prongsai.thai.Numerals;

/** Reads Markdown. One reader serves any number of texts and threads. */
public final class Markdown {
    private static final Pattern TAB_OF_TASK =
            Pattern.compile("(?m)^[ \\t>]*(?:[-+*]|\\d{1,9}[.)])[ \\t]+\\[[ xX]\\][ \\t]*\\t");

    private final Map<MarkdownFlavour, Parser> parsers = new EnumMap<>(MarkdownFlavour.class);
    private final HtmlRenderer renderer = renderer();

    public Markdown() {
        Parser.Builder page = blocks().extensions(List.of(FootnoteExtension.create()));
        parsers.put(
                MarkdownFlavour.PAGE,
                page.customInlineParserExtensionFactory(new MarksParser.Factory())
                        .build());
        parsers.put(MarkdownFlavour.CELL, blocks().build());
        parsers.put(MarkdownFlavour.PHRASE, phrases());
    }

    /**
     * Reads one text.
     *
     * @param text without private-use characters, lines ended by {@code \n}
     * @param origin where it stands, for the places of problems, headings, links and images
     */
    public MarkdownDocument read(
            String text, Origin origin, MarkdownFlavour flavour, Numerals numerals, Problems problems) {
        if (text.isBlank()) return MarkdownDocument.EMPTY;
        return PlainReader.read(text, origin, flavour, numerals, problems)
                .orElseGet(() -> parsed(text, origin, flavour, numerals, problems));
    }

    /** A document that was read before, as a page, and whose content is read again whenever somebody asks for it. @param text gives its source */
    public MarkdownDocument unread(Surface surface, Supplier<String> text, Numerals numerals) {
        return new MarkdownDocument(surface, new UnreadBody(this, text, surface.origin(), numerals));
    }

    /** Reads a text with flexmark, however plain it is. */
    MarkdownDocument parsed(String text, Origin origin, MarkdownFlavour flavour, Numerals numerals, Problems problems) {
        Positions positions = new Positions(text, origin);
        boolean refused =
                Complexity.isRefused(text, positions, problems) || Entities.areRefused(text, positions, problems);
        if (refused) return MarkdownDocument.EMPTY;
        Outline outline = new Outline(positions, flavour, numerals, problems);
        try {
            return read(text, origin, flavour, outline);
        } catch (StackOverflowError e) {
            // flexmark's patterns go one step deeper for each letter of a very long tag, comment or rule
            problems.report(Code.MARKDOWN_TOO_COMPLEX, positions.at(0));
            return MarkdownDocument.EMPTY;
        }
    }

    private MarkdownDocument read(String text, Origin origin, MarkdownFlavour flavour, Outline outline) {
        String source =
                text.indexOf('\t') < 0 ? text : TAB_OF_TASK.matcher(text).replaceAll(Markdown::spaces);
        Document document = parsers.get(flavour).parse(source);
        document.set(Outline.KEY, outline);
        Slips.report(document, outline);
        String markup = renderer.render(document);
        Content content =
                new Content(Slots.pieces(markup), outline.headings(), WordingReader.read(document, source, origin));
        return MarkdownDocument.of(origin, content, outline, opening(document, outline));
    }

    /** flexmark takes the first letter behind the tab for part of it. */
    private static String spaces(MatchResult tabs) {
        return tabs.group().replace('\t', ' ');
    }

    private static String opening(Document document, Outline outline) {
        for (Node block : document.getChildren()) {
            String text = block instanceof Paragraph ? PlainText.of(block) : "";
            if (!text.isEmpty() && !text.equals("[TOC]"))
                return outline.numerals().ofText(WrittenMarker.without(text));
        }
        return "";
    }

    private static Parser.Builder blocks() {
        List<Parser.ParserExtension> extensions = List.of(
                DefinitionExtension.create(),
                StrikethroughExtension.create(),
                TablesExtension.create(),
                TaskListExtension.create());
        return Parser.builder(options())
                .customBlockParserFactory(new BoxStart())
                .extensions(extensions)
                .customDelimiterProcessor(new ThaiEmphasis())
                .customBlockParserFactory(new IndentedCode())
                .customBlockParserFactory(new TableAfterText())
                .customBlockParserFactory(new WrittenItemParser.Factory());
    }

    private static Parser phrases() {
        MutableDataSet options = options();
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.LIST_BLOCK_PARSER, false);
        options.set(Parser.BLOCK_QUOTE_PARSER, false);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        options.set(Parser.THEMATIC_BREAK_PARSER, false);
        options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
        return Parser.builder(options)
                .extensions(List.of(StrikethroughExtension.create()))
                .customDelimiterProcessor(new ThaiEmphasis())
                .build();
    }

    private static HtmlRenderer renderer() {
        return HtmlRenderer.builder(options())
                .nodeRendererFactory(data -> new TextRenderer(outline(data)))
                .nodeRendererFactory(data -> new LinkRenderer(outline(data), data))
                .nodeRendererFactory(data -> new BlockRenderer(outline(data)))
                .nodeRendererFactory(data -> new FootnoteRenderer(outline(data)))
                .attributeProviderFactory(new MarksProvider.Factory())
                .attributeProviderFactory(new ListNumbers.Factory())
                .extensions(List.of(DefinitionExtension.create(), StrikethroughExtension.create()))
                .build();
    }

    private static Outline outline(DataHolder data) {
        return Outline.KEY.get(data);
    }

    private static MutableDataSet options() {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.SPACE_IN_LINK_URLS, true);
        // not used here, and otherwise read from a dozen files for each text
        options.set(AdmonitionExtension.TYPE_SVG_MAP, Map.of());
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
        options.set(HtmlRenderer.RENDER_HEADER_ID, false);
        options.set(HtmlRenderer.INDENT_SIZE, 0);
        return options;
    }
}
