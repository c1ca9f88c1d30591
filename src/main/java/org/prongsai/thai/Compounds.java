package org.prongsai.thai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of this field that dictionaries divide: {@code ส่ง|เสริม}, {@code ภาค|รัฐ}. No line should break within them. */
public final class Compounds {
    private static final String WORDS = "/thai/compounds.txt";

    /** It is the same for everybody, and never changes. */
    private static final PhraseIndex INDEX = new PhraseIndex(read());

    private Compounds() {}

    /** A part of a text. @param compound whether it is one of the words that stay whole */
    public record Piece(String text, boolean compound) {}

    /** Where one stands in a text: from the first character to the one behind the last. */
    record Span(int start, int end) {}

    /** The text in pieces, each a compound or what stands between them; joined again they are the text. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Span span : in(text)) {
            if (span.start() > done) pieces.add(new Piece(text.substring(done, span.start()), false));
            pieces.add(new Piece(text.substring(span.start(), span.end()), true));
            done = span.end();
        }
        if (done < text.length()) pieces.add(new Piece(text.substring(done), false));
        return pieces;
    }

    /** Those in a text from the left, the longest at each place. */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int start = at;
            Optional<Span> found = INDEX.longestAt(text, start)
                    .map(word -> new Span(start, start + word.length()))
                    .filter(span -> isWhole(text, span));
            found.ifPresent(spans::add);
            at = found.map(Span::end).orElse(at + 1);
        }
        return spans;
    }

    /** Not behind the vowel that is written before its letter, nor before a mark of its last letter. */
    private static boolean isWhole(String text, Span span) {
        boolean begins = span.start() == 0 || !ThaiLetters.isLeadingVowel(text.charAt(span.start() - 1));
        boolean ends = span.end() == text.length() || !ThaiLetters.isMark(text.charAt(span.end()));
        return begins && ends;
    }

    private static List<String> read() {
        try (InputStream words = Compounds.class.getResourceAsStream(WORDS)) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(WORDS, e);
        }
    }
}
