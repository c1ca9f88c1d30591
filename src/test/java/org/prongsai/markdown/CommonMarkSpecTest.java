package org.prongsai.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * The 652 examples of CommonMark 0.31.2, as a cell's text (no heading ids). Where Prongsai prints something else, the
 * number of the example stands here under its reason; a listed example that agrees fails the test as well.
 */
class CommonMarkSpecTest {
    private static final Map<String, int[]> DEVIATIONS = Map.ofEntries(
            Map.entry(
                    "raw HTML is text: nothing that an author types becomes markup of the site",
                    joined(
                            IntStream.rangeClosed(148, 191).toArray(),
                            IntStream.rangeClosed(613, 617).toArray(),
                            IntStream.rangeClosed(625, 631).toArray(),
                            new int[] {21, 31, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, 623, 642, 643})),
            Map.entry("an address in running text is a link", new int[] {602, 608, 611}),
            Map.entry(
                    "an address may have spaces, because the names of officers' files have them",
                    new int[] {41, 488, 505, 568}),
            Map.entry("the sign behind the numbers of a list is kept, as a class", new int[] {296, 297, 302}),
            Map.entry(
                    "a line that begins as an item does stays a line, even where it is too deep or alone",
                    new int[] {238, 304}),
            Map.entry("flexmark prints U+FFFD for a character number beyond Unicode", new int[] {28}),
            Map.entry("flexmark knows no backtick in the info string of a tilde fence", new int[] {146}),
            Map.entry(
                    "flexmark's reference definitions: no title right behind <>, none above a setext underline",
                    new int[] {201, 215, 216}),
            Map.entry(
                    "flexmark counts the indent of a list item from its list, so that four spaces are no code",
                    new int[] {312, 313}),
            Map.entry("flexmark lets a backslash stand before the > of an address", new int[] {493}),
            Map.entry("flexmark does not fold ẞ to ss in labels", new int[] {540}));

    @Test
    void everyExampleAgreesUnlessItIsListed() {
        List<Integer> deviating = new ArrayList<>();
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        assertThat(examples).hasSize(652);
        for (int i = 0; i < examples.size(); i++) {
            String printed = MarkdownText.cell(examples.get(i).getSource()).html();
            if (!printed.equals(examples.get(i).getHtml().replace('→', '\t').strip())) deviating.add(i + 1);
        }
        TreeSet<Integer> listed = new TreeSet<>();
        DEVIATIONS.values().forEach(numbers -> IntStream.of(numbers).forEach(listed::add));
        assertThat(deviating).containsExactlyElementsOf(listed);
    }

    private static int[] joined(int[]... parts) {
        return java.util.Arrays.stream(parts).flatMapToInt(IntStream::of).toArray();
    }
}
