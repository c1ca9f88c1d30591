package org.prongsai.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.thai.Digits;

/**
 * A text as a page prints it, with its digits and the numbers and dashes of its lists, but without markup: what a cell of a spreadsheet can
 * hold. It is read from our own markup, so that it cannot say anything else than the page.
 */
public final class PrintedText {
    private static final Pattern TAG =
            Pattern.compile("(?<close>/?)(?<name>[a-z0-9]+)(?<attributes>(?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern NUMBER = Pattern.compile("\\b(?:start|value)=\"(\\d{1,9})\"");
    private static final Pattern ALT = Pattern.compile("\\balt=\"([^\"]*)\"");
    private static final Set<String> LINES =
            Set.of("p", "div", "ul", "ol", "li", "blockquote", "pre", "table", "tr", "dl", "dt", "dd", "br", "hr");

    private final StringBuilder text = new StringBuilder();
    private final Deque<Marks> lists = new ArrayDeque<>();

    private PrintedText() {}

    /** How the items of a list that is open are marked. */
    private static final class Marks {
        private final String tag;
        private final boolean unmarked;
        private final boolean thai;
        private final String sign;
        private int next = 1;

        Marks(String tag, String attributes) {
            this.tag = tag;
            this.unmarked = attributes.contains("written");
            this.thai = attributes.contains("-thai");
            this.sign = attributes.contains("parenthesis") ? ") " : ". ";
        }

        String ofItem() {
            if (unmarked) return "";
            if (!tag.equals("ol")) return "- ";
            String number = Integer.toString(next++);
            return (thai ? Digits.toThai(number) : number) + sign;
        }
    }

    /** The lines of a text, ended by {@code \n} but for the last; spaces in a row are one. */
    public static String of(Content content) {
        StringBuilder markup = new StringBuilder();
        for (Piece piece : content.pieces()) if (piece instanceof Piece.Html html) markup.append(html.markup());
        PrintedText printed = new PrintedText();
        printed.read(markup.toString());
        return printed.text.toString().strip();
    }

    private void read(String markup) {
        Matcher tag = TAG.matcher(markup);
        int done = 0;
        for (int open = markup.indexOf('<'); open >= 0; open = markup.indexOf('<', done)) {
            addWords(markup.substring(done, open));
            if (!tag.find(open) || tag.start() != open + 1)
                throw new IllegalStateException("no tag of ours: " + markup.substring(open));
            done = tag.end();
            add(tag.group("name"), !tag.group("close").isEmpty(), tag.group("attributes"));
        }
        addWords(markup.substring(done));
    }

    private void add(String name, boolean closing, String attributes) {
        if (name.equals("img")) addWords(found(ALT, attributes));
        if (closing && (name.equals("td") || name.equals("th"))) addWords(" ");
        if (LINES.contains(name) || name.matches("h[1-9]")) newLine();
        if (closing && (name.equals("ul") || name.equals("ol"))) lists.pop();
        if (closing) return;
        if (name.equals("ul") || name.equals("ol")) lists.push(new Marks(name, attributes));
        boolean numbered = !lists.isEmpty() && (name.equals("ol") || name.equals("li"));
        if (numbered && !found(NUMBER, attributes).isEmpty())
            lists.peek().next = Integer.parseInt(found(NUMBER, attributes));
        if (name.equals("li") && !lists.isEmpty())
            text.append("  ".repeat(lists.size() - 1)).append(lists.peek().ofItem());
    }

    private static String found(Pattern pattern, String attributes) {
        Matcher found = pattern.matcher(attributes);
        return found.find() ? found.group(1) : "";
    }

    private void newLine() {
        while (endsWith(' ')) text.setLength(text.length() - 1);
        if (!text.isEmpty() && !endsWith('\n')) text.append('\n');
    }

    /** A paragraph in an item goes on behind its mark. */
    private void addWords(String markup) {
        String words = Escaping.unescapeHtml(markup).replaceAll("[ \\t\\n]+", " ");
        boolean begins = text.isEmpty() || endsWith('\n') || endsWith(' ');
        text.append(begins && words.startsWith(" ") ? words.substring(1) : words);
    }

    private boolean endsWith(char last) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == last;
    }
}
