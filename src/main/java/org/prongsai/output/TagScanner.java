package org.prongsai.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;
import org.prongsai.output.KnownElement.Content;

/**
 * Finds the tags of a page that our own templates made, in one pass over its bytes and without a tree. It knows the HTML that
 * they write and no more: for anything else, and where a browser's tree might differ from what the tags say, it gives up.
 */
final class TagScanner {
    private static final byte[] DOCTYPE = "<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII);
    private static final Attribute[] ATTRIBUTES = Attribute.values();
    private static final int LONGEST_NAME = Arrays.stream(ATTRIBUTES)
            .mapToInt(attribute -> attribute.label().length())
            .max()
            .orElseThrow();

    private final byte[] html;
    private final Consumer<Tag> look;
    private final OpenElements open = new OpenElements();
    private final Scanned tag = new Scanned();
    private int at;

    private TagScanner(byte[] html, Consumer<Tag> look) {
        this.html = html;
        this.look = look;
    }

    /**
     * Shows each tag in the order of the page.
     *
     * @return false when it gave up, so that what was looked at counts for nothing
     */
    static boolean read(byte[] html, Consumer<Tag> look) {
        try {
            new TagScanner(html, look).scan();
            return true;
        } catch (OddMarkup e) {
            return false;
        }
    }

    private void scan() {
        expect(DOCTYPE);
        while (passText()) {
            int next = byteAt(at + 1);
            if (next == '/') endTag();
            else if (next == '!') comment();
            else startTag();
        }
        open.end();
    }

    private void expect(byte[] bytes) {
        int end = at + bytes.length;
        if (end > html.length || !Arrays.equals(html, at, end, bytes, 0, bytes.length)) throw new OddMarkup();
        at = end;
    }

    /** A byte of the page, which must not end before it. */
    private int byteAt(int index) {
        if (index >= html.length) throw new OddMarkup();
        return html[index];
    }

    /** Goes on to the next tag; false at the end of the page. */
    private boolean passText() {
        int next = at;
        if (open.allowText()) {
            while (next < html.length && html[next] != '<') next++;
        } else {
            while (next < html.length && isSpace(html[next])) next++;
            if (next < html.length && html[next] != '<') throw new OddMarkup();
        }
        at = next;
        return next < html.length;
    }

    private static boolean isSpace(int letter) {
        return letter == ' ' || letter == '\n';
    }

    private static boolean isSmall(int letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private int endOfName(int from) {
        int end = from;
        while (isSmall(byteAt(end)) || html[end] >= '0' && html[end] <= '9') end++;
        return end;
    }

    private void endTag() {
        int from = at + 2;
        int to = endOfName(from);
        if (byteAt(to) != '>') throw new OddMarkup();
        open.end(html, from, to);
        at = to + 1;
    }

    /** One that ends at its first two hyphens, as all parsers agree. */
    private void comment() {
        int from = at + 4;
        if (byteAt(at + 2) != '-' || byteAt(at + 3) != '-' || byteAt(from) == '>' || html[from] == '-')
            throw new OddMarkup();
        int end = from;
        while (byteAt(end) != '-' || byteAt(end + 1) != '-') end++;
        if (byteAt(end + 2) != '>') throw new OddMarkup();
        at = end + 3;
    }

    private void startTag() {
        int from = at + 1;
        at = endOfName(from);
        KnownElement element = KnownElement.named(html, from, at, open.areForeign());
        tag.begin(element);
        while (passSpace()) attribute();
        open.start(element);
        boolean closed = html[at] == '/';
        if (closed) at++;
        if (byteAt(at) != '>') throw new OddMarkup();
        at++;
        look.accept(tag);
        if (closed) closeAtOnce(element);
        else if (element.content() == Content.RAW) passRaw(element);
    }

    /** Goes on to the next attribute; false where the tag ends. */
    private boolean passSpace() {
        int before = at;
        while (isSpace(byteAt(at))) at++;
        if (html[at] == '>' || html[at] == '/') return false;
        if (at == before) throw new OddMarkup();
        return true;
    }

    private void closeAtOnce(KnownElement element) {
        if (element.kind() == KnownElement.Kind.FOREIGN || element.content() == Content.FOREIGN) open.close();
        else if (element.content() != Content.VOID) throw new OddMarkup();
    }

    private void attribute() {
        int from = at;
        int to = from;
        while (isOfAttributeName(byteAt(to))) to++;
        at = to;
        int asked = to - from > LONGEST_NAME ? -1 : asked(from, to);
        if (html[at] != '=') {
            if (at == from) throw new OddMarkup();
            if (asked >= 0) tag.put(asked, at, at, false);
            return;
        }
        if (at == from || byteAt(at + 1) != '"') throw new OddMarkup();
        int value = at + 2;
        boolean references = passValue(value);
        if (asked >= 0) tag.put(asked, value, at, references);
        at++;
    }

    /** Goes on to the quotation mark that ends a value; whether there are references in it. */
    private boolean passValue(int from) {
        boolean references = false;
        for (int i = from; i < html.length; i++) {
            int letter = html[i];
            if (letter > '&') continue;
            if (letter == '"') {
                at = i;
                return references;
            }
            if (letter == '&') references = true;
            else if (letter == 0) throw new OddMarkup();
        }
        throw new OddMarkup();
    }

    private static boolean isOfAttributeName(int letter) {
        return isSmall(letter) || isCapital(letter) || letter >= '0' && letter <= '9' || letter == '-';
    }

    private static boolean isCapital(int letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    /** Which attribute a name of a few letters is, or -1. Parsers know it in capitals too, of which we do not know what they make in drawings. */
    private int asked(int from, int to) {
        for (int i = 0; i < ATTRIBUTES.length; i++) {
            String label = ATTRIBUTES[i].label();
            if (label.length() == to - from && isWritten(label, from)) return i;
        }
        for (int i = from; i < to; i++) {
            if (isCapital(html[i])) throw new OddMarkup();
        }
        return -1;
    }

    private boolean isWritten(String label, int from) {
        for (int i = 0; i < label.length(); i++) {
            if (html[from + i] != label.charAt(i)) return false;
        }
        return true;
    }

    /** To the end of a script, a style sheet or a title, in which nothing may look like a tag's end or a comment. */
    private void passRaw(KnownElement element) {
        while (byteAt(at) != '<' || byteAt(at + 1) != '/') {
            if (html[at] == '<' && html[at + 1] == '!') throw new OddMarkup();
            at++;
        }
        int from = at + 2;
        int to = from + element.name().length();
        if (byteAt(to) != '>') throw new OddMarkup();
        open.end(html, from, to);
        at = to + 1;
    }

    /** The tag that is being read. */
    private final class Scanned implements Tag {
        private final int[] from = new int[ATTRIBUTES.length];
        private final int[] to = new int[ATTRIBUTES.length];
        private final boolean[] references = new boolean[ATTRIBUTES.length];
        private String name = "";

        void begin(KnownElement element) {
            name = element.name();
            Arrays.fill(from, -1);
        }

        void put(int attribute, int start, int end, boolean hasReferences) {
            if (from[attribute] >= 0) throw new OddMarkup();
            from[attribute] = start;
            to[attribute] = end;
            references[attribute] = hasReferences;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<String> value(Attribute attribute) {
            int i = attribute.ordinal();
            if (from[i] < 0) return Optional.empty();
            String text = new String(html, from[i], to[i] - from[i], StandardCharsets.UTF_8);
            return Optional.of(references[i] ? Parser.unescapeEntities(text, true) : text);
        }

        /** Told of no page of ours that is in order, and so not kept ready. */
        @Override
        public String text() {
            throw new OddMarkup();
        }
    }
}
