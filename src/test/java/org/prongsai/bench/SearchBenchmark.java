package org.prongsai.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.prongsai.testing.Browser;
import org.prongsai.testing.BuiltSite;

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

    /** Opens the index and asks every question once, as the page does on each letter that is typed; milliseconds. */
    private static final String MEASURE = """
            const lot = %s;
            const opening = performance.now();
            const index = prongsaiSearch.open(prongsaiIndex);
            const opened = performance.now() - opening;
            const times = [];
            for (const question of lot) {
              const start = performance.now();
              index.find(question);
              times.push(performance.now() - start);
            }
            return [opened, times[0], ...times.sort((a, b) => a - b)].map(String);
            """;

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        Path folder = Files.createTempDirectory("prongsai-bench");
        try {
            List<String> phrases = phrases();
            write(folder.resolve("site"), documents, phrases);
            BuiltSite site = BuiltSite.build(folder.resolve("site"), folder.resolve("out"));
            if (!site.result().succeeded())
                throw new IllegalStateException(site.result().toString());
            System.out.printf(Locale.ROOT, "%d pages%n", site.result().pages());
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
                    "%d questions, ms: index opened %.1f, first question %.1f, median %.1f, 95th percentile %.1f, longest %.1f%n",
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
            String phrase = phrases.get(lot.nextInt(phrases.size()));
            int cut = 1 + lot.nextInt(phrase.length());
            questions.add(phrase);
            questions.add(phrase.substring(0, cut));
            questions.add(phrase.substring(phrase.length() - cut) + " ๒๕๖" + lot.nextInt(10));
            questions.add(
                    new StringBuilder(phrase).deleteCharAt(cut - 1).append("ฌฮ").toString());
        }
        return questions;
    }

    private static void write(Path site, int documents, List<String> phrases) throws IOException {
        Random lot = new Random(7);
        List<String> places = places();
        Path content = Files.createDirectories(site.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), BenchmarkSite.SETTINGS);
        for (int i = 0; i < documents; i++) {
            Path year = Files.createDirectories(content.resolve(Integer.toString(FIRST_YEAR + i / PER_YEAR)));
            StringBuilder text = new StringBuilder("---\ntitle: ")
                    .append(phrases.get(lot.nextInt(phrases.size())))
                    .append(' ')
                    .append(i + 1)
                    .append("\n---\n");
            while (text.length() < LETTERS) {
                int at = lot.nextInt(phrases.size() - 4);
                text.append(String.join(" ", phrases.subList(at, at + 4)))
                        .append(' ')
                        .append(places.get(lot.nextInt(places.size())))
                        .append(' ')
                        .append(lot.nextInt(100_000))
                        .append(' ');
            }
            Files.writeString(year.resolve("d" + i + ".md"), text.append('\n'));
        }
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
