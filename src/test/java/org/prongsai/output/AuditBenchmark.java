package org.prongsai.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Problems;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Folders;

/** All pages of a site, looked at, summed up and written, each for itself: processor time of the first round of a process, and the median of many. */
public final class AuditBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM = 10;
    private static final int RUNS = 31;

    private final Map<SitePath, byte[]> pages = new LinkedHashMap<>();
    private final Set<SitePath> paths = new LinkedHashSet<>();
    private final Path temporary;

    private AuditBenchmark(Path temporary) {
        this.temporary = temporary;
    }

    /** One round over all pages. */
    private interface Round {
        void run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Path temporary = Files.createTempDirectory("audit");
        try {
            Path site = arguments.length > 0 ? Path.of(arguments[0]) : temporary.resolve("site");
            if (arguments.length == 0) BuiltSite.build(Path.of("examples", "tuayang"), site);
            AuditBenchmark benchmark = new AuditBenchmark(temporary);
            benchmark.read(site);
            benchmark.tell();
        } finally {
            Folders.delete(temporary);
        }
    }

    private void read(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                SitePath path =
                        new SitePath("/" + site.relativize(file).toString().replace('\\', '/'));
                paths.add(path);
                if (path.value().endsWith(".html")) pages.put(path, Files.readAllBytes(file));
            }
        }
    }

    private void tell() {
        long bytes = pages.values().stream().mapToLong(page -> page.length).sum();
        System.out.printf(Locale.ROOT, "%d pages of %d bytes%n", pages.size(), bytes / pages.size());
        time("scanner", () -> look(Markup.OURS));
        time("parser", () -> look(Markup.ANYBODYS));
        time("SHA-256", this::sum);
        time("files", this::write);
    }

    private void time(String name, Round round) {
        double first = perPage(round);
        for (int i = 0; i < WARM; i++) perPage(round);
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) times[i] = perPage(round);
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT, "%-8s first %.3f ms a page, median %.3f ms a page%n", name, first, times[RUNS / 2]);
    }

    private double perPage(Round round) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            round.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / pages.size();
    }

    private void look(Markup markup) {
        PageAudit audit = new PageAudit(paths, new Problems());
        pages.forEach((path, html) -> audit.look(path, html, markup));
    }

    private void sum() {
        try {
            for (byte[] html : pages.values()) {
                if (MessageDigest.getInstance("SHA-256").digest(html).length != 32)
                    throw new IllegalStateException("no sum");
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a build does, with their sums. */
    private void write() throws IOException {
        Path folder = Files.createTempDirectory(temporary, "files");
        NewFiles files = new NewFiles(folder, folder.resolve("none"), new Manifest());
        for (Map.Entry<SitePath, byte[]> page : pages.entrySet())
            files.write(page.getKey().fileName(), page.getValue());
    }
}
