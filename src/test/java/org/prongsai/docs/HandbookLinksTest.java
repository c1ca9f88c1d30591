package org.prongsai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links of the pages that people read in a clone lead somewhere, and their pictures are described, small, and all in use. */
class HandbookLinksTest {
    private static final Path PICTURES = Path.of("docs", "pictures");

    private static final long LARGEST_PICTURE = 150_000;

    private static final Pattern LINK = Pattern.compile("(!?)\\[([^]]*)]\\(([^)\\s]+)\\)");

    static List<Path> pages() throws IOException {
        try (Stream<Path> handbook = Files.list(Path.of("docs", "th"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("docs", "problems.md")),
                            handbook.filter(page -> page.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    /** An anchor is one that every viewer of Markdown knows; {@code {#id}} is for the pages that Prongsai makes. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) {
        assertThat(links(page)).isNotEmpty().allSatisfy(link -> {
            String[] address = link.group(3).split("#", 2);
            if (address[0].startsWith("https:")) return;
            Path target = address[0].isEmpty() ? page : page.resolveSibling(address[0]);
            assertThat(target).exists();
            if (address.length == 2) assertThat(prose(target)).contains("<a id=\"" + address[1] + "\"></a>");
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPictureSaysWhatItShows(Path page) {
        assertThat(links(page).stream().filter(link -> !link.group(1).isEmpty()))
                .allSatisfy(picture -> assertThat(picture.group(2)).hasSizeGreaterThan(20));
    }

    @Test
    void everyPictureIsSmallAndShownSomewhere() throws IOException {
        List<Path> shown = pages().stream()
                .flatMap(page -> links(page).stream().map(link -> page.resolveSibling(link.group(3))))
                .map(Path::normalize)
                .toList();
        try (Stream<Path> files = Files.list(PICTURES)) {
            List<Path> pictures = files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
            assertThat(pictures).isNotEmpty().allSatisfy(picture -> {
                assertThat(shown).contains(picture);
                assertThat(picture.toFile().length()).isLessThan(LARGEST_PICTURE);
            });
        }
    }

    private static List<MatchResult> links(Path page) {
        return LINK.matcher(prose(page)).results().toList();
    }

    /** Without what is shown as it is typed. */
    private static String prose(Path page) {
        try {
            return Files.readString(page)
                    .replaceAll("(?ms)^```.*?^```$", "")
                    .replaceAll("(?m)^    .*$", "")
                    .replaceAll("`[^`\n]+`", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
