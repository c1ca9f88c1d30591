package org.prongsai.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import org.prongsai.thai.ThaiLetters;

/** The words of a node, without its markup. */
final class PlainText {
    private PlainText() {}

    static String of(Node node) {
        StringBuilder words = new StringBuilder();
        addChildren(node, words);
        return Slots.withoutSlots(words.toString().strip());
    }

    private static void addChildren(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) add(child, words);
    }

    private static void add(Node node, StringBuilder words) {
        if (node instanceof SoftLineBreak softBreak) {
            words.append(joinsThaiWords(softBreak) ? "" : " ");
        } else if (node instanceof HardLineBreak) {
            words.append(' ');
        } else if (node instanceof Code code) {
            words.append(code.getText());
        } else if (node instanceof RefNode reference && !reference.isDefined()) {
            words.append(reference.getChars().unescape());
        } else if (node instanceof DelimitedLinkNode address) {
            words.append(address.getText());
        } else if (node instanceof Text || node instanceof HtmlEntity || node instanceof HtmlInlineBase) {
            words.append(node.getChars().unescape());
        } else if (node instanceof Marks marks) {
            if (!marks.nameSomething()) words.append(marks.getChars());
        } else if (!(node instanceof Footnote)) {
            addChildren(node, words);
        }
    }

    static boolean joinsThaiWords(SoftLineBreak softBreak) {
        return joinsThaiWords(
                softBreak.getChars().getBaseSequence(), softBreak.getStartOffset(), softBreak.getEndOffset());
    }

    /**
     * Whether a line ends and the next begins in Thai letters. Thai has no space between words, so neither has the break.
     *
     * @param end of the line, in the text
     * @param start of the next
     */
    static boolean joinsThaiWords(CharSequence text, int end, int start) {
        int before = end - 1;
        while (before >= 0 && isMarkup(text.charAt(before))) before--;
        int after = start;
        while (after < text.length() && isMarkup(text.charAt(after))) after++;
        return before >= 0
                && after < text.length()
                && ThaiLetters.isLetter(text.charAt(before))
                && ThaiLetters.isLetter(text.charAt(after))
                && !WrittenMarker.beginsItem(text.subSequence(after, text.length()));
    }

    private static boolean isMarkup(char character) {
        return character == '*' || character == '~' || character == ' ' || character == '\t' || character == '>';
    }
}
