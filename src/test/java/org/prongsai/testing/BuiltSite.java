package org.prongsai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.BuildOptions;
import org.prongsai.build.BuildResult;
import org.prongsai.build.SiteBuilder;

/** A site built by a test, and its files. */
public final class BuiltSite {
    private final Path folder;
    private final BuildResult result;

    private BuiltSite(Path folder, BuildResult result) {
        this.folder = folder;
        this.result = result;
    }

    /** Builds the site in a folder that holds {@code content/}. */
    public static BuiltSite build(Path site, Path output) {
        return new BuiltSite(output, new SiteBuilder().build(new BuildOptions(site, output, Drafts.EXCLUDE)));
    }

    public Path folder() {
        return folder;
    }

    public BuildResult result() {
        return result;
    }

    /** A page by its file, e.g. {@code 2567/report/index.html}. */
    public Document page(String file) {
        return parse(folder.resolve(file));
    }

    /** The pages by their kind, the word for it in the class of their body; kinds and pages are in the order of their names. */
    public Map<String, List<Path>> pagesByKind() {
        try (Stream<Path> files = Files.walk(folder)) {
            return byKind(
                    files.filter(file -> file.endsWith("index.html")).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The longest page of each kind, which has most that can be wrong; none that leads on at once, of which a browser shows the next. */
    public List<Path> longestPages() {
        return longest(pagesByKind().values().stream().flatMap(List::stream).toList());
    }

    static List<Path> longest(List<Path> pages) {
        List<Path> staying = pages.stream()
                .filter(page -> parse(page).selectFirst("meta[http-equiv=refresh]") == null)
                .toList();
        return byKind(staying).values().stream()
                .map(kind -> kind.stream()
                        .max(Comparator.comparing(BuiltSite::read, Comparator.comparing(String::length)))
                        .orElseThrow())
                .toList();
    }

    private static Map<String, List<Path>> byKind(List<Path> pages) {
        Map<String, List<Path>> kinds = new TreeMap<>();
        for (Path page : pages)
            kinds.computeIfAbsent(parse(page).body().className(), unseen -> new ArrayList<>())
                    .add(page);
        return kinds;
    }

    /** A page of any folder. */
    public static Document parse(Path file) {
        return Jsoup.parse(read(file));
    }

    /** Every file's bytes as Latin-1 text, by its name from the folder; empty when there is no folder. */
    public Map<String, String> files() {
        return filesIn(folder);
    }

    /** Every file's bytes as Latin-1 text, by its name from a folder; empty when there is no folder. */
    public static Map<String, String> filesIn(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) return files;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
