package org.prongsai.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.testing.BuiltSite;

/**
 * The five real documents: what was transcribed against the texts from which it was transcribed. The texts stand outside
 * this project; where they are absent, these tests are reported as skipped.
 */
class SeedFidelityTest {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    @TempDir
    private Path output;

    /** A document, and where its transcription is. {@code leftOut} are lines of layout, each with its reason. */
    enum Seed {
        THUNGTHONG("000", ".", SeedText.Layout.ROW_PER_LINE, List.of("2567/memo", "2567/report"), List.of()),
        KUTCHUMSAENG(
                "001",
                "examples/kutchumsaeng",
                SeedText.Layout.ROW_PER_LINE,
                List.of("2565/memo", "2565/plan"),
                List.of()),
        THONGEN("002", "examples/thongen", SeedText.Layout.ROW_PER_LINE, List.of("2568/report"), List.of()),
        THANA(
                "003",
                "examples/thana",
                SeedText.Layout.ROW_PER_LINE,
                List.of("2565/memo", "2565/plan"),
                // The foot of each page, in the middle of a sentence; it stands once, at the end of the document.
                List.of("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ภายในหน่วยงานเทศบาลตำบลท่านา")),
        MAKHA(
                "004",
                "examples/makha",
                SeedText.Layout.CELL_PER_LINE,
                List.of("2564/memo", "2564/report"),
                // Marks of the converter, the number of a page, and a row of stars for a rule.
                List.of(
                        "[image: ]",
                        "[bookmark: _GoBack]",
                        "- ๒ -",
                        "[image: โสภา.jpg]",
                        "[image: ณรงค์.jpg]",
                        "**************************"));

        private final String file;
        private final Path site;
        private final SeedText.Layout layout;
        private final List<String> pages;
        private final List<String> leftOut;

        Seed(String file, String site, SeedText.Layout layout, List<String> pages, List<String> leftOut) {
            this.file = file;
            this.site = Path.of(site);
            this.layout = layout;
            this.pages = pages;
            this.leftOut = leftOut;
        }

        SeedText read() throws IOException {
            assumeTrue(Files.isDirectory(SEEDS), "the texts of the real documents are not here");
            try (DirectoryStream<Path> files = Files.newDirectoryStream(SEEDS, file + "_*.txt")) {
                return SeedText.read(files.iterator().next(), layout);
            }
        }

        /** The documents as printed, without the words that a page adds and marks as added. */
        List<Element> documents(Path output) {
            BuiltSite built = BuiltSite.build(site, output.resolve("site"));
            assertThat(built.result().errors()).isZero();
            return pages.stream()
                    .map(page -> built.page(page + "/index.html").selectFirst(".document"))
                    .peek(document -> document.select(".added").remove())
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTableIsEqualCellForCell(Seed seed) throws IOException {
        List<List<List<String>>> expected =
                seed.read().tables().stream().map(SeedText.Table::rows).toList();
        List<List<List<String>>> printed = seed.documents(output).stream()
                .flatMap(document -> document.select("table.table--record").stream())
                .map(PageText::rows)
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(printed).containsExactlyElementsOf(expected);
    }

    /** Letter for letter, with line breaks and spaces between blocks aside: nothing left out, corrected or invented. */
    @ParameterizedTest
    @EnumSource
    void theWholeTextIsTheSame(Seed seed) throws IOException {
        List<String> expected = new ArrayList<>();
        for (SeedText.Part part : seed.read().parts()) {
            if (part instanceof SeedText.Line line) expected.add(line.text());
            if (part instanceof SeedText.Table table) table.rows().forEach(expected::addAll);
        }
        String text = letters(String.join(" ", expected));
        for (String line : seed.leftOut) text = text.replaceFirst(java.util.regex.Pattern.quote(letters(line)), "");
        String printed = seed.documents(output).stream().map(PageText::of).collect(Collectors.joining(" "));
        assertThat(letters(printed)).isEqualTo(text);
    }

    /** Spaces inside lines are part of the text too: some of them are the originals' errors. */
    @ParameterizedTest
    @EnumSource
    void everyLineStandsWithItsSpaces(Seed seed) throws IOException {
        SeedText text = seed.read();
        String printed = seed.documents(output).stream().map(PageText::of).collect(Collectors.joining(" "));
        for (SeedText.Part part : text.parts()) {
            if (part instanceof SeedText.Line line && !seed.leftOut.contains(line.text())) {
                String bare =
                        line.text().replaceFirst("^\\[image: [^\\]]*\\] ?", "").replaceFirst("^- (?=ไม่มี)", "");
                assertThat(printed).contains(bare);
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
