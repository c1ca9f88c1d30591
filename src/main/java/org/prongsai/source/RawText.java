package org.prongsai.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.prongsai.problem.Place;

/**
 * A file's text as it stands, byte order mark and line ends included: what is not changed in it gives the same bytes again.
 *
 * @param lines the same as those of {@link TextReader}
 */
record RawText(String text, List<Line> lines) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * A line, by offsets into the text.
     *
     * @param start of its first character, behind a byte order mark
     * @param end of its last character
     * @param next where the next line begins
     */
    record Line(int start, int end, int next) {}

    /** Nothing when the bytes are not UTF-8. */
    static Optional<RawText> of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(of(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static RawText of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '\n' && character != '\r') continue;
            int end = i;
            if (character == '\r' && text.startsWith("\n", i + 1)) i++;
            lines.add(new Line(start, end, i + 1));
            start = i + 1;
        }
        if (start < text.length()) lines.add(new Line(start, text.length(), text.length()));
        return new RawText(text, lines);
    }

    /** Where a place is in the text; nothing when there is no such line or column. */
    OptionalInt offset(Place place) {
        if (place.line() > lines.size()) return OptionalInt.empty();
        Line line = lines.get(place.line() - 1);
        int before = place.column() - 1;
        if (before > text.codePointCount(line.start(), line.end())) return OptionalInt.empty();
        return OptionalInt.of(text.offsetByCodePoints(line.start(), before));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
