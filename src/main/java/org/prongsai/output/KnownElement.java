package org.prongsai.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * An element that our own templates use, and how it may stand with others so that a browser's tree is what the tags say: then
 * a parser neither closes, moves, repeats nor leaves out an element.
 *
 * @param name in small letters, as it must stand in the page
 * @param kind where it may stand
 * @param content what may stand in it
 */
record KnownElement(String name, Kind kind, Content content) {
    /** Where an element may stand. */
    enum Kind {
        ROOT,
        HEAD,
        BODY,
        /** Metadata: in the head only. */
        META,
        BLOCK,
        PHRASE,
        ITEM,
        /** Of a list of terms, or of a group in one. */
        TERM,
        TABLE_PART,
        ROW,
        CELL,
        FOREIGN
    }

    /** What may stand in an element. */
    enum Content {
        /** Nothing; it has no end tag. */
        VOID,
        /** What is no tag until its own end. */
        RAW,
        /** Text and no tag, in a foreign element. */
        LABEL,
        DOCUMENT(Kind.HEAD, Kind.BODY),
        METADATA(Kind.META),
        FLOW(Kind.BLOCK, Kind.PHRASE),
        PHRASES(Kind.PHRASE),
        ITEMS(Kind.ITEM),
        TERMS(Kind.TERM, Kind.BLOCK),
        TABLE(Kind.TABLE_PART),
        ROWS(Kind.ROW),
        CELLS(Kind.CELL),
        FOREIGN(Kind.FOREIGN);

        private final Set<Kind> kinds;

        Content(Kind... kinds) {
            this.kinds = Set.of(kinds);
        }

        boolean allows(Kind kind) {
            return kinds.contains(kind);
        }

        boolean allowsText() {
            return this == FLOW || this == PHRASES || this == FOREIGN || this == LABEL;
        }
    }

    /** Rows of a table, in which elements stand by a number made of their names. A power of two. */
    private static final int SIZE = 256;

    private static final KnownElement[][] HTML = table(List.of(
            of(Kind.ROOT, Content.DOCUMENT, "html"),
            of(Kind.HEAD, Content.METADATA, "head"),
            of(Kind.BODY, Content.FLOW, "body"),
            of(Kind.META, Content.VOID, "link meta"),
            of(Kind.META, Content.RAW, "script style title"),
            of(
                    Kind.BLOCK,
                    Content.FLOW,
                    "article aside blockquote details div fieldset figcaption figure footer form header main nav section"),
            of(Kind.BLOCK, Content.PHRASES, "h1 h2 h3 h4 h5 h6 legend p pre summary"),
            of(Kind.BLOCK, Content.VOID, "hr"),
            of(Kind.BLOCK, Content.ITEMS, "ol ul"),
            of(Kind.BLOCK, Content.TERMS, "dl"),
            of(Kind.BLOCK, Content.TABLE, "table"),
            of(
                    Kind.PHRASE,
                    Content.PHRASES,
                    "a b button cite code del em i ins kbd label mark q s small span strong sub sup time u"),
            of(Kind.PHRASE, Content.VOID, "br img input wbr"),
            of(Kind.PHRASE, Content.FOREIGN, "svg"),
            of(Kind.ITEM, Content.FLOW, "li"),
            of(Kind.TERM, Content.FLOW, "dd dt"),
            of(Kind.TABLE_PART, Content.FLOW, "caption"),
            of(Kind.TABLE_PART, Content.ROWS, "tbody tfoot thead"),
            of(Kind.ROW, Content.CELLS, "tr"),
            of(Kind.CELL, Content.FLOW, "td th")));

    private static final KnownElement[][] SVG = table(List.of(
            of(Kind.FOREIGN, Content.FOREIGN, "circle defs g line path pattern polygon polyline rect svg text"),
            of(Kind.FOREIGN, Content.LABEL, "desc title")));

    private static List<KnownElement> of(Kind kind, Content content, String names) {
        return Arrays.stream(names.split(" "))
                .map(name -> new KnownElement(name, kind, content))
                .toList();
    }

    private static KnownElement[][] table(List<List<KnownElement>> kinds) {
        List<List<KnownElement>> rows = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) rows.add(new ArrayList<>());
        for (List<KnownElement> elements : kinds) {
            for (KnownElement element : elements) {
                byte[] name = element.name.getBytes(StandardCharsets.US_ASCII);
                rows.get(row(name, 0, name.length)).add(element);
            }
        }
        return rows.stream().map(row -> row.toArray(KnownElement[]::new)).toArray(KnownElement[][]::new);
    }

    private static int row(byte[] bytes, int from, int to) {
        int row = 0;
        for (int i = from; i < to; i++) row = 31 * row + bytes[i];
        return row & SIZE - 1;
    }

    /**
     * The element of a name that stands in bytes.
     *
     * @param foreign whether it stands in a drawing
     */
    static KnownElement named(byte[] bytes, int from, int to, boolean foreign) {
        for (KnownElement element : (foreign ? SVG : HTML)[row(bytes, from, to)]) {
            if (element.isWritten(bytes, from, to)) return element;
        }
        throw new OddMarkup();
    }

    /** Whether its name is what stands in bytes. */
    boolean isWritten(byte[] bytes, int from, int to) {
        if (to - from != name.length()) return false;
        for (int i = from; i < to; i++) {
            if (bytes[i] != name.charAt(i - from)) return false;
        }
        return true;
    }
}
