package org.prongsai.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.render.SiteRenderer;
import org.prongsai.testing.Browser;
import org.prongsai.testing.SmallSite;

/**
 * The search of a site of 1,000 documents: how large its index and texts are, and how long a question takes in Chromium.
 *
 * <p>The documents are made to be hard: pieces of the real documents a few words long, in an order drawn by lot, and between them names of
 * places and numbers, so that no two documents are alike and there are many rare words. What people write repeats itself more.
 */
public final class SearchBenchmark {
    private static final int LETTERS = 3_000;
    private static final int PER_YEAR = 100;
    private static final int FIRST_YEAR = 2560;
    private static final int QUESTIONS = 400;
    private static final int LONGEST_QUESTION = 30;

    /**
     * Opens the index, exercises it as the page does, and asks every question as the page does on each letter that is typed: three times, of
     * which the middle counts, for a browser that tidies up in between says nothing of the question. Milliseconds.
     */
    private static final String MEASURE = """
            const lot = %s;
            const opening = performance.now();
            const index = prongsaiSearch.open(prongsaiIndex);
            const opened = performance.now() - opening;
            const ask = question => {
              const start = performance.now();
              index.find(question);
              return performance.now() - start;
            };
            const exercising = index.exercises().map(ask);
            const times = lot.map(question => [ask(question), ask(question), ask(question)].sort((a, b) => a - b)[1]);
            return [opened, exercising[0], ...times.sort((a, b) => a - b)].map(String);
            """;

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        Path folder = Files.createTempDirectory("prongsai-bench");
        try {
            List<String> phrases = phrases();
            SmallSite site = SmallSite.in(folder.resolve("site"), "");
            write(site, documents, phrases);
            render(site.assembled(), folder.resolve("out"));
            printSizes(folder.resolve("out").resolve("search"));
            if (Browser.isInstalled()) printTimes(folder, phrases);
        } finally {
            BenchmarkSite.delete(folder);
        }
    }

    private static void printSizes(Path search) throws IOException {
        System.out.printf("%-12s %10s %10s%n", "file", "raw, B", "gzip, B");
        long raw = 0;
        long packed = 0;
        int shards = 0;
        try (Stream<Path> files = Files.list(search)) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (file.endsWith("words.js")) {
                    System.out.printf(Locale.ROOT, "%-12s %10d %10d%n", "words.js", bytes.length, packed(bytes));
                } else if (file.toString().endsWith(".js")) {
                    raw += bytes.length;
                    packed += packed(bytes);
                    shards++;
                }
            }
        }
        System.out.printf(Locale.ROOT, "%-12s %10d %10d%n", shards + " text-*.js", raw, packed);
    }

    private static int packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.size();
    }

    private static void printTimes(Path folder, List<String> phrases) {
        List<String> questions = questions(phrases);
        try (Browser browser = Browser.open(folder.resolve("profile"))) {
            browser.go(folder.resolve("out/search/index.html").toUri());
            String lot = questions.stream()
                    .map(question -> '"' + question.replaceAll("[\"\\\\]", "") + '"')
                    .toList()
                    .toString();
            List<Double> times = ((List<?>) browser.run(MEASURE.formatted(lot)))
                    .stream().map(time -> Double.valueOf(time.toString())).toList();
            List<Double> sorted = times.subList(2, times.size());
            System.out.printf(
                    Locale.ROOT,
                    "%d questions, ms: index opened %.1f, first exercise %.1f, median %.1f, 95th percentile %.1f, longest %.1f%n",
                    sorted.size(),
                    times.get(0),
                    times.get(1),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100),
                    sorted.get(sorted.size() - 1));
        }
    }

    /** Phrases, their beginnings as while somebody types, with a year, with a slip, and what no page has. */
    private static List<String> questions(List<String> phrases) {
        Random lot = new Random(11);
        List<String> questions = new ArrayList<>();
        while (questions.size() < QUESTIONS) {
            String whole = phrases.get(lot.nextInt(phrases.size()));
            String phrase = whole.substring(0, Math.min(LONGEST_QUESTION, whole.length()));
            int cut = 1 + lot.nextInt(phrase.length());
            questions.add(phrase);
            questions.add(phrase.substring(0, cut));
            questions.add(phrase.substring(phrase.length() - cut) + " ๒๕๖" + lot.nextInt(10));
            questions.add(
                    new StringBuilder(phrase).deleteCharAt(cut - 1).append("ฌฮ").toString());
        }
        return questions;
    }

    private static void write(SmallSite site, int documents, List<String> phrases) throws IOException {
        Random lot = new Random(7);
        List<String> places = places();
        for (int i = 0; i < documents; i++) {
            String title = phrases.get(lot.nextInt(phrases.size())) + " " + (i + 1);
            StringBuilder text = new StringBuilder();
            while (text.length() < LETTERS) {
                for (int run = 0; run < 3; run++) {
                    int at = lot.nextInt(phrases.size() - 4);
                    text.append(String.join(" ", phrases.subList(at, at + 4))).append(' ');
                }
                text.append(places.get(lot.nextInt(places.size())))
                        .append(' ')
                        .append(lot.nextInt(100_000))
                        .append(' ');
            }
            site.with(FIRST_YEAR + i / PER_YEAR + "/d" + i + ".md", "---\ntitle: " + title + "\n---\n" + text + "\n");
        }
    }

    /** The search page and everything that it loads. */
    private static void render(Site site, Path out) throws IOException {
        SiteRenderer renderer = new SiteRenderer(site, new OwnFiles(Map.of(), Map.of()), List.of());
        System.out.printf(Locale.ROOT, "%d pages%n", renderer.pages().size());
        write(out, Site.SEARCH, renderer.render(Site.SEARCH));
        for (SitePath path : renderer.files()) {
            try (InputStream file = renderer.open(path)) {
                write(out, path, file.readAllBytes());
            }
        }
    }

    private static void write(Path out, SitePath path, byte[] content) throws IOException {
        Path file = out.resolve(path.fileName());
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** Letters of the real documents that stand together. */
    private static List<String> phrases() throws IOException {
        List<String> phrases = new ArrayList<>();
        for (String folder : List.of("content", "examples", "src/test/resources/corrected")) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                for (Path file : all.filter(path -> path.toString().matches(".*\\.(md|yaml)"))
                        .sorted()
                        .toList()) {
                    Stream.of(Files.readString(file).split("[^ก-๎]+"))
                            .filter(phrase -> phrase.length() > 3)
                            .forEach(phrases::add);
                }
            }
        }
        return phrases;
    }

    private static List<String> places() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/place/places.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split("[^ก-๎]+")))
                .filter(name -> name.length() > 2)
                .toList();
    }
}
