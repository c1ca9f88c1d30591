package org.prongsai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.prongsai.assemble.Drafts;
import org.prongsai.assemble.SiteAssembler;
import org.prongsai.assemble.TextMemory;
import org.prongsai.check.CheckMemory;
import org.prongsai.check.Checker;
import org.prongsai.markdown.Markdown;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.output.Markup;
import org.prongsai.output.SiteWriter;
import org.prongsai.problem.Problems;
import org.prongsai.render.SiteRenderer;
import org.prongsai.source.FileMemory;
import org.prongsai.source.FrameworkShelf;
import org.prongsai.source.Manuscript;
import org.prongsai.source.ManuscriptReader;
import org.prongsai.source.OwnFilesReader;
import org.prongsai.source.SiteFolder;
import org.prongsai.source.SiteListing;

/**
 * The stages of a cold build, each by itself: a new process for every run, the same documents for all, 5 KB each.
 *
 * <p>Reading Markdown is part of rendering, and of a check as well, which needs its words; so what a check adds ({@code check}) is compared
 * with what rendering is: Markdown to pages ({@code assemble} and {@code render}), templates alone ({@code render}), and pages on the disk.
 */
public final class StagesBenchmark {
    private static final int BYTES = 5_000;
    private static final List<String> STAGES =
            List.of("rules", "read", "assemble", "check", "again", "known", "render", "write");

    private StagesBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2 && arguments[0].equals("--site")) {
            run(Path.of(arguments[1]));
            return;
        }
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path site = Files.createTempDirectory("prongsai-bench");
        try {
            BenchmarkSite.write(site, documents, BYTES);
            compare(site, documents, runs);
        } finally {
            BenchmarkSite.delete(site);
        }
    }

    private static void compare(Path site, int documents, int runs) throws IOException, InterruptedException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        STAGES.forEach(stage -> times.put(stage, new ArrayList<>()));
        for (int i = 0; i < runs; i++) {
            for (String line : fork(site)) {
                String[] parts = line.split(" ");
                times.get(parts[0]).add(Double.valueOf(parts[1]));
            }
        }
        System.out.printf(Locale.ROOT, "%d documents, %d runs, milliseconds%n", documents, runs);
        System.out.printf("%-10s %8s %8s %8s%n", "stage", "min", "median", "max");
        times.forEach((stage, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %8.0f %8.0f %8.0f%n",
                    stage,
                    sorted.get(0),
                    median(sorted),
                    sorted.get(sorted.size() - 1));
        });
        double check = medianOf(times, "check") + medianOf(times, "rules");
        double render = medianOf(times, "render");
        double pages = render + medianOf(times, "assemble");
        double written = pages + medianOf(times, "write");
        System.out.printf(Locale.ROOT, "check with its rules / templates alone            %.2f%n", check / render);
        System.out.printf(Locale.ROOT, "check with its rules / Markdown and templates     %.2f%n", check / pages);
        System.out.printf(Locale.ROOT, "check with its rules / the same, audited, written %.2f%n", check / written);
    }

    private static double medianOf(Map<String, List<Double>> times, String stage) {
        return median(times.get(stage).stream().sorted().toList());
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static List<String> fork(Path site) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StagesBenchmark.class.getName(),
                        "--site",
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IllegalStateException("run failed: " + out);
        return out.lines().toList();
    }

    /** One cold run, each stage printed with its milliseconds. */
    private static void run(Path path) {
        Problems problems = new Problems();
        SiteFolder folder = SiteFolder.open(path, problems).orElseThrow();
        OwnFiles own = OwnFilesReader.read(SiteListing.of(folder), problems);
        Checker checker = timed("rules", Checker::new);
        Manuscript manuscript = timed(
                "read",
                () -> ManuscriptReader.read(SiteListing.of(folder), FileMemory.none(), problems)
                        .orElseThrow());
        Site site = timed(
                "assemble",
                () -> SiteAssembler.assemble(
                        manuscript,
                        own,
                        new FrameworkShelf(),
                        new Markdown(),
                        Drafts.EXCLUDE,
                        TextMemory.lasting(),
                        problems));
        timed("check", () -> checker.judge(site, problems.sorted(), CheckMemory.none()));
        // what it costs where the code is compiled already, as in the preview and on large sites
        CheckMemory memory = CheckMemory.lasting();
        timed("again", () -> checker.judge(site, problems.sorted(), memory));
        // where nothing has changed since
        timed("known", () -> checker.judge(site, problems.sorted(), memory));
        if (problems.hasErrors())
            throw new IllegalStateException(problems.sorted().toString());
        SiteRenderer renderer = new SiteRenderer(site, own, List.of());
        List<byte[]> pages = timed(
                "render", () -> renderer.pages().stream().map(renderer::render).toList());
        timed("write", () -> written(renderer, pages, path.resolveSibling(path.getFileName() + "-out"), problems));
    }

    /** Audited and written, as pages are; the files of {@code static/} are not. */
    private static boolean written(SiteRenderer renderer, List<byte[]> pages, Path output, Problems problems) {
        Set<SitePath> paths = new LinkedHashSet<>(renderer.pages());
        paths.addAll(renderer.files());
        try (SiteWriter writer =
                SiteWriter.open(output, List.of(), paths, Markup.OURS, problems).orElseThrow()) {
            for (int i = 0; i < pages.size(); i++) writer.write(renderer.pages().get(i), pages.get(i));
            return true;
        }
    }

    private static <T> T timed(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf(Locale.ROOT, "%s %.1f%n", stage, (System.nanoTime() - start) / 1e6);
        return result;
    }
}
