package org.prongsai.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Problems;
import org.prongsai.thai.Numerals;

/** One text read without flexmark, if it can be, and with it. */
final class BothWays {
    private static final Markdown MARKDOWN = new Markdown();
    private static final Origin ORIGIN = Origin.lines("test.md", 7, 3);

    private BothWays() {}

    /** Whether the text is read without flexmark. Fails when that makes a difference. */
    static boolean isPlain(String text, MarkdownFlavour flavour, Numerals numerals) {
        Problems problems = new Problems();
        Optional<MarkdownDocument> plain = PlainReader.read(text, ORIGIN, flavour, numerals, problems);
        if (plain.isEmpty()) {
            assertThat(problems.sorted()).isEmpty();
            return false;
        }
        Problems expected = new Problems();
        MarkdownDocument parsed = MARKDOWN.parsed(text, ORIGIN, flavour, numerals, expected);
        String name = flavour + " " + numerals + " " + text.replace("\n", "⏎");
        assertThat(everythingOf(plain.get())).as(name).isEqualTo(everythingOf(parsed));
        if (flavour == MarkdownFlavour.PAGE && !text.isBlank()) isReadAgain(text, numerals, plain.get());
        assertThat(problems.sorted()).as(name).isEqualTo(expected.sorted());
        return true;
    }

    /** A content that is not kept is the same when it is asked for. */
    private static void isReadAgain(String text, Numerals numerals, MarkdownDocument document) {
        MarkdownDocument unread = MARKDOWN.unread(document.surface(), () -> text, numerals);
        assertThat(unread.keepsContent()).isFalse();
        assertThat(everythingOf(unread)).isEqualTo(everythingOf(document));
    }

    private static String everythingOf(MarkdownDocument document) {
        Wording wording = document.wording();
        StringBuilder everything = new StringBuilder();
        document.content().pieces().forEach(piece -> everything.append(piece).append('\n'));
        everything.append(document.headings()).append('\n');
        everything.append(document.anchors().all()).append('\n');
        everything.append(document.links()).append('\n');
        everything.append(document.images()).append('\n');
        everything.append(document.lost()).append('\n');
        everything.append(document.opening()).append('\n');
        everything.append(wording.text()).append('\n').append(wording.origin()).append('\n');
        IntStream.range(0, wording.text().length())
                .forEach(index -> everything
                        .append(wording.place(index).line())
                        .append(':')
                        .append(wording.place(index).column())
                        .append(
                                wording.correction(index, index + 1, "", Correction.Certainty.SAFE)
                                                .isPresent()
                                        ? ' '
                                        : '-'));
        return everything.toString();
    }
}
