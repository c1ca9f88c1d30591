package org.prongsai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A site of many documents: the paragraphs of the corrected copies of the real documents, in another order in each, until they are long
 * enough. So they are true to the work, and hardly anything is found in them.
 */
final class BenchmarkSite {
    private static final String TYPE = "องค์การบริหารส่วนตำบล";
    private static final String NAME = "ตัวอย่าง";
    private static final int PER_YEAR = 100;
    private static final int FIRST_YEAR = 2560;

    static final String SETTINGS = """
            organisation:
              type: %s
              name: %s
              amphoe: เมืองตัวอย่าง
              province: ตัวอย่าง
            url: https://www.example.go.th/
            """.formatted(TYPE, NAME);

    private BenchmarkSite() {}

    /** @param bytes that each document has at least */
    static void write(Path site, int documents, int bytes) throws IOException {
        List<String> paragraphs = paragraphs();
        Path content = Files.createDirectories(site.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), SETTINGS);
        for (int i = 0; i < documents; i++) {
            Path year = Files.createDirectories(content.resolve(Integer.toString(FIRST_YEAR + i / PER_YEAR)));
            StringBuilder text = new StringBuilder("---\ntitle: เอกสารที่ " + (i + 1) + "\n---\n");
            int next = i * 7;
            while (bytes(text) < bytes)
                text.append(paragraphs.get(next++ % paragraphs.size())).append("\n\n");
            Files.writeString(year.resolve("d" + i + ".md"), text);
        }
    }

    private static int bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** Paragraphs, lists and tables that stand by themselves, with the organisation's name put in the place of those of their own. */
    private static List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> sites = Files.list(Path.of("src", "test", "resources", "corrected"))) {
            for (Path site : sites.sorted().toList()) addParagraphs(site, paragraphs);
        }
        if (paragraphs.size() < 50) throw new IllegalStateException("too few paragraphs: " + paragraphs.size());
        return paragraphs;
    }

    private static void addParagraphs(Path site, List<String> paragraphs) throws IOException {
        String settings = Files.readString(site.resolve("content/site.yaml"));
        String type = valueOf("type", settings);
        String name = valueOf("name", settings);
        List<Path> files;
        try (Stream<Path> all = Files.walk(site)) {
            files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        for (Path file : files) {
            String body = Files.readString(file)
                    .replaceFirst("(?s)^---\n.*?\n---\n", "")
                    .replace(type + name, TYPE + NAME)
                    .replace(name, NAME);
            Stream.of(body.split("\n{2,}"))
                    .map(String::strip)
                    .filter(paragraph -> paragraph.length() > 40)
                    .filter(paragraph -> !paragraph.matches("(?s).*(\\]\\(|\\{#|\\[\\^|^#|<!--|!!!).*"))
                    .forEach(paragraphs::add);
        }
    }

    private static String valueOf(String key, String settings) {
        return Pattern.compile("(?m)^  " + key + ": (.+)$")
                .matcher(settings)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walked = Files.walk(folder)) {
            all = walked.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) Files.delete(path);
    }
}
