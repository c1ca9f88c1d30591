package org.prongsai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.Edition;
import org.prongsai.build.Proof;
import org.prongsai.build.SiteBuilder;
import org.prongsai.build.SitePages;
import org.prongsai.build.SitePages.Rendered;
import org.prongsai.model.SitePath;
import org.prongsai.testing.Folders;
import org.prongsai.testing.RandomEdits;

/** Whatever is done to a source while it is shown, in the end that is shown which somebody sees who only comes now. */
@Timeout(600)
class PreviewStormTest {
    private static final Path EXAMPLE = Path.of("examples", "kutchumsaeng");

    private static final Pattern ADDRESS = Pattern.compile("<loc>https?://[^/]+(/.*?)</loc>");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aStormOfChangesEndsInWhatIsThere(long seed) throws IOException, InterruptedException {
        storm(seed, 40);
    }

    @Test
    @Tag("long")
    void manyStormsOfChangesEndInWhatIsThere() throws IOException, InterruptedException {
        for (long seed = 100; seed < 200; seed++) storm(seed, 60);
    }

    private void storm(long seed, int steps) throws IOException, InterruptedException {
        Path original = temp.resolve("original-" + seed);
        Path site = temp.resolve("site-" + seed);
        Folders.copy(EXAMPLE, original);
        for (int i = 0; i < 6; i++) {
            Path page = original.resolve("content/pages/folder-" + i % 2 + "/page-" + i + ".md");
            Files.createDirectories(page.getParent());
            Files.writeString(page, ShownSite.page("หน้า " + i, "ข้อความ " + i));
            Files.writeString(page.resolveSibling("index.md"), ShownSite.page("โฟลเดอร์", "สารบัญ"));
        }
        Folders.copy(original, site);
        RandomEdits edits = new RandomEdits(site, original, seed);
        Random lot = new Random(seed);
        try (ShownSite shown = ShownSite.of(site);
                ShownSite.News news = shown.news("/")) {
            news.next();
            for (int i = 0; i < steps; i++) {
                edits.step();
                if (lot.nextInt(6) == 0) links(site, lot);
                // now and then it is read meanwhile, and what is touched next is touched while the reading lasts
                if (lot.nextInt(5) == 0) awaitEnd(shown, news, site, "middle-" + i);
            }
            awaitEnd(shown, news, site, "end");
            Proof fresh = Proof.of(new SiteBuilder().edition(site, Drafts.INCLUDE));
            assertThat(toldOf(shown.preview().proof())).isEqualTo(toldOf(fresh));
            if (fresh.pages().isPresent())
                assertThat(pages(shown.preview().proof())).isEqualTo(pages(fresh));
            assertThat(shown.faults()).isEmpty();
            whole(site, original);
            awaitEnd(shown, news, site, "whole");
            Edition whole = new SiteBuilder().edition(site, Drafts.INCLUDE);
            assertThat(whole.pages()).isPresent();
            assertThat(pages(shown.preview().proof())).isEqualTo(pages(Proof.of(whole)));
        }
    }

    /** Puts something of which everybody hears when it is read, and waits for that: what was done before has been read as well. */
    private static void awaitEnd(ShownSite shown, ShownSite.News news, Path site, String mark) throws IOException {
        Path last = site.resolve("content").resolve(mark + ".txt");
        Files.createDirectories(last.getParent());
        Files.writeString(last, mark);
        while (shown.preview().proof().found().problems().stream()
                .noneMatch(quoted -> quoted.problem().place().file().equals("content/" + mark + ".txt"))) news.next();
        Files.delete(last);
        while (shown.preview().proof().found().problems().stream()
                .anyMatch(quoted -> quoted.problem().place().file().equals("content/" + mark + ".txt"))) news.next();
    }

    /** A link to a file, to a folder, to nowhere, or one less. */
    private static void links(Path site, Random lot) throws IOException {
        Path folder = Files.createDirectories(site.resolve("content/pages"));
        Path link = folder.resolve("link-" + lot.nextInt(3) + (lot.nextBoolean() ? ".md" : ""));
        if (Files.deleteIfExists(link)) return;
        List<Path> targets;
        try (Stream<Path> all = Files.walk(site.resolve("content"))) {
            targets = all.filter(path -> !Files.isSymbolicLink(path)).sorted().toList();
        }
        Files.createSymbolicLink(
                link, lot.nextInt(4) == 0 ? Path.of("nowhere.md") : targets.get(lot.nextInt(targets.size())));
    }

    /** The source as it was before the storm. */
    private static void whole(Path site, Path original) {
        for (String part : List.of("content", "templates", "static")) {
            if (Files.exists(site.resolve(part))) Folders.delete(site.resolve(part));
        }
        Folders.copy(original, site);
    }

    private static List<String> toldOf(Proof proof) {
        return proof.found().problems().stream().map(Object::toString).toList();
    }

    /** The site map, and all pages in it. */
    private static Map<SitePath, String> pages(Proof proof) {
        SitePages site = proof.pages().orElseThrow();
        Map<SitePath, String> pages = new TreeMap<>();
        String map = rendered(site, new SitePath("/sitemap.xml"));
        pages.put(new SitePath("/sitemap.xml"), map);
        ADDRESS.matcher(map)
                .results()
                .map(found -> AskedPath.of(found.group(1)).orElseThrow())
                .forEach(page -> pages.put(page, rendered(site, page)));
        return pages;
    }

    private static String rendered(SitePages site, SitePath page) {
        return site.render(page) instanceof Rendered.Page made
                ? new String(made.bytes(), StandardCharsets.UTF_8)
                : "broken";
    }
}
