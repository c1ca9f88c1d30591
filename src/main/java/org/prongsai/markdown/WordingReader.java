package org.prongsai.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.prongsai.problem.Origin;

/** Reads the words of a document that was parsed. */
final class WordingReader {
    private final String source;
    private final Wording.Builder words = new Wording.Builder();

    private WordingReader(String source) {
        this.source = source;
    }

    /** @param source from which the document was parsed, letter by letter */
    static Wording read(Document document, String source, Origin origin) {
        WordingReader reader = new WordingReader(source);
        reader.addChildren(document);
        return reader.words.build(source, origin);
    }

    private void addChildren(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) add(child);
    }

    private void add(Node node) {
        if (node instanceof Paragraph
                || node instanceof Heading
                || node instanceof TableCell
                || node instanceof DefinitionTerm) {
            line(node);
        } else if (node instanceof SoftLineBreak softBreak) {
            softBreak(softBreak);
        } else if (node instanceof HardLineBreak) {
            words.newLine();
        } else if (node instanceof Text || node instanceof HtmlEntity) {
            text(node.getChars());
        } else if (node instanceof DelimitedLinkNode address) {
            text(address.getText());
        } else if (node instanceof AdmonitionBlock box) {
            box(box);
        } else if (isNoWord(node)) {
            words.add(Wording.NO_WORD);
        } else if (node instanceof RefNode reference && !reference.isDefined()) {
            text(reference.getChars());
        } else if (!(node instanceof Marks
                || node instanceof FencedCodeBlock
                || node instanceof Reference
                || node instanceof TableSeparator
                || node instanceof Footnote)) {
            addChildren(node);
        }
    }

    private static boolean isNoWord(Node node) {
        return node instanceof Code
                || node instanceof HtmlInlineBase
                || node instanceof com.vladsch.flexmark.ast.Image
                || node instanceof ImageRef image && image.isDefined();
    }

    private void line(Node block) {
        words.newLine();
        marker(block);
        addChildren(block);
        words.newLine();
    }

    /** The number before an item, from the start of its line. */
    private void marker(Node block) {
        int end = block.getStartOffset();
        int start = source.lastIndexOf('\n', end - 1) + 1;
        while (start < end && " \t>".indexOf(source.charAt(start)) >= 0) start++;
        String before = source.substring(start, end);
        if (before.chars().anyMatch(org.prongsai.thai.Digits::isDigit) && before.indexOf('|') < 0)
            words.add(before, start);
    }

    private void softBreak(SoftLineBreak node) {
        BasedSequence rest = node.getChars().getBaseSequence();
        boolean item = WrittenMarker.beginsItem(
                rest.subSequence(node.getEndOffset(), rest.length()).trimStart());
        if (item) words.newLine();
        else if (!PlainText.joinsThaiWords(node)) words.add(' ');
    }

    private void box(AdmonitionBlock box) {
        words.newLine();
        if (box.getTitle().isNotNull()) text(box.getTitle());
        words.newLine();
        addChildren(box);
    }

    /** Letters as they stand, without the backslashes that keep them from being markup; entities as what they mean. */
    private void text(BasedSequence chars) {
        String written = chars.toString();
        boolean plain = written.indexOf('\\') < 0
                && written.indexOf('&') < 0
                && chars.getEndOffset() - chars.getStartOffset() == chars.length();
        if (plain) {
            words.add(written, chars.getStartOffset());
            return;
        }
        for (int i = 0; i < written.length(); ) {
            int entity = entity(written, i);
            if (entity > i) {
                for (char character :
                        Escaping.unescapeString(written.substring(i, entity)).toCharArray()) words.add(character);
                i = entity;
            } else {
                boolean escape = written.charAt(i) == '\\'
                        && i + 1 < written.length()
                        && Escaping.ESCAPABLE.indexOf(written.charAt(i + 1)) >= 0;
                int at = escape ? i + 1 : i;
                words.add(written.substring(at, at + 1), chars.getIndexOffset(at));
                i = at + 1;
            }
        }
    }

    /** The end of the entity that begins here, or {@code start}. */
    private static int entity(String written, int start) {
        if (written.charAt(start) != '&') return start;
        int end = written.indexOf(';', start);
        boolean known = end > start
                && end - start < 12
                && !Escaping.unescapeString(written.substring(start, end + 1))
                        .equals(written.substring(start, end + 1));
        return known ? end + 1 : start;
    }
}
