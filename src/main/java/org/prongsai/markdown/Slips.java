package org.prongsai.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.problem.Code;

/** Text that is all but a heading, a table, a box or a mark: Markdown prints it as it is, which its author does not expect. */
final class Slips {
    private static final Pattern HEADING = Pattern.compile("#{2,6}[^#\\s].*");
    private static final Pattern BOX = Pattern.compile("!!!\\s*(?<kind>[^\\s\"]*).*");
    private static final Pattern ROW = Pattern.compile("\\|.*\\|");
    private static final Pattern MARKS = Pattern.compile("(?s).*(?<marks>\\{[^{}\\n]*=[^{}\\n]*\\})\\s*");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]+\\]");

    private Slips() {}

    static void report(Document document, Outline outline) {
        definitions(document, outline);
        blocks(document, outline);
    }

    /** {@code [source]: the office} defines an address for links, and is not printed. */
    private static void definitions(Document document, Outline outline) {
        Set<Reference> used = new HashSet<>();
        List<Reference> defined = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof RefNode link && link.isDefined()) used.add(link.getReferenceNode(document));
            if (node instanceof Reference definition) defined.add(definition);
        }
        defined.stream()
                .filter(definition -> !used.contains(definition))
                .forEach(definition -> outline.report(
                        Code.LINK_UNUSED_DEFINITION,
                        definition,
                        definition.getChars().toString().strip()));
    }

    private static void blocks(Node block, Outline outline) {
        for (Node child : block.getChildren()) {
            if (child instanceof Paragraph) {
                paragraph(child, outline);
            } else if (child instanceof Heading heading) {
                heading(heading, outline);
            } else {
                blocks(child, outline);
            }
        }
    }

    private static void paragraph(Node paragraph, Outline outline) {
        BasedSequence text = paragraph.getChars();
        List<String> lines = text.toString().lines().map(String::strip).toList();
        marks(paragraph, outline);
        if (outline.flavour() != MarkdownFlavour.PAGE) {
            Matcher note = NOTE.matcher(text);
            if (note.find()) outline.report(Code.FOOTNOTE_IN_CELL, paragraph, note.group());
        }
        if (outline.flavour() == MarkdownFlavour.PHRASE) return;
        Matcher box = BOX.matcher(lines.get(0));
        if (box.matches()) outline.reportUnknownBox(paragraph, box.group("kind"));
        lines.stream()
                .filter(line -> HEADING.matcher(line).matches())
                .forEach(line -> outline.report(Code.HEADING_NO_SPACE, paragraph, line));
        boolean rows = lines.size() > 1
                && lines.stream().allMatch(line -> ROW.matcher(line).matches());
        if (rows) outline.report(Code.MARKDOWN_TABLE_NO_RULE, paragraph, lines.get(0));
    }

    private static void heading(Heading heading, Outline outline) {
        marks(heading, outline);
        if (heading.isSetextHeading()) {
            outline.report(Code.HEADING_UNDERLINED, heading, heading.getText().toString());
        }
    }

    private static void marks(Node block, Outline outline) {
        if (block.getChars().indexOf('{') < 0) return;
        Matcher marks = MARKS.matcher(block.getChars());
        if (marks.matches()) outline.report(Code.MARKDOWN_UNKNOWN_MARKS, block, marks.group("marks"));
    }
}
