package org.prongsai.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.prongsai.testing.Browser;

/**
 * From a save to the browser. The preview runs in a process of its own, as the launcher starts it; somebody looks at a page, and files are saved
 * one after the other: most often the text of that page, now and then another page, a title, or a new file. Two clocks are
 * read: until the news of the save came and the page with it was fetched whole; and, by Chromium's own clock, until it had read the
 * new page and painted it.
 */
public final class PreviewBenchmark {
    private static final String WATCHED = "/o0001/2566/m07/";
    private static final Path FOLDER = Path.of("site", "content", "pages", "o0001");
    private static final Path FILE = FOLDER.resolve("2566/m07.md");

    /** Saves before those that are measured, in which the program's code is compiled. */
    private static final int WARMING = 40;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** When the page that has a text was read, and when something of it was painted first, in milliseconds; nothing while it is not so. */
    private static final String SHOWN = """
            const painted = performance.getEntriesByName('first-contentful-paint')[0];
            const main = document.querySelector('main');
            if (!painted || !main || !main.textContent.includes('%s')) return null;
            const loaded = performance.getEntriesByType('navigation')[0];
            return [loaded.domInteractive, painted.startTime].map(time => String(performance.timeOrigin + time)).join(' ');
            """;

    private final URI address;
    private final Path work;
    private final String original;
    private final HttpClient client = HttpClient.newHttpClient();
    private int saves;

    private PreviewBenchmark(URI address, Path work) throws IOException {
        this.address = address;
        this.work = work;
        this.original = Files.readString(work.resolve(FILE));
    }

    /** What one save changed, and when it was written. @param text that the page has since */
    private record Save(String page, String text, Instant written) {
        double millisecondsUntil(Instant then) {
            return Duration.between(written, then).toNanos() / 1e6;
        }
    }

    /** @param arguments a folder in which the generated site is {@code site}, and how often to save */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Path.of(arguments[0]);
        int saves = Integer.parseInt(arguments[1]);
        Process process = new ProcessBuilder(
                        "./prongsai", "serve", work.resolve("site").toString(), "--port", "0", "--no-open")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String told = out.readLine();
            URI address = URI.create(told.substring(told.indexOf("http://")).split("\\s")[0]);
            PreviewBenchmark benchmark = new PreviewBenchmark(address, work);
            benchmark.measure(saves);
            if (Browser.isInstalled()) benchmark.measureInBrowser(saves);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    private void measure(int measured) throws IOException, InterruptedException {
        List<Double> news = new ArrayList<>();
        List<Double> pages = new ArrayList<>();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            String question =
                    "GET /-/events?page=" + WATCHED + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            awaitNews(lines);
            for (int i = 0; i < WARMING + measured; i++) {
                Save save = save();
                Instant told;
                do {
                    awaitNews(lines);
                    told = Instant.now();
                } while (!get(save.page()).contains(save.text()));
                if (i < WARMING) continue;
                pages.add(save.millisecondsUntil(Instant.now()));
                news.add(save.millisecondsUntil(told));
            }
        }
        System.out.println("milliseconds from a save          median     95 %      max");
        print("until its news came", news);
        print("until the page was fetched", pages);
    }

    private static void awaitNews(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data: ")) line = lines.readLine();
        if (line == null) throw new IOException("the stream of news has ended");
    }

    private String get(String page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve(page)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private void measureInBrowser(int measured) throws IOException, InterruptedException {
        List<Double> read = new ArrayList<>();
        List<Double> painted = new ArrayList<>();
        try (Browser browser = Browser.open(Files.createDirectory(work.resolve("profile")))) {
            browser.go(address.resolve(WATCHED));
            for (int i = 0; i < WARMING + measured; i++) {
                Save save = saved(FILE, WATCHED, original, mark());
                String[] times = shown(browser, save.text()).split(" ");
                if (i < WARMING) continue;
                read.add(save.millisecondsUntil(instant(times[0])));
                painted.add(save.millisecondsUntil(instant(times[1])));
            }
        }
        print("until Chromium had read the page", read);
        print("until Chromium painted it", painted);
    }

    /** Asks the browser until it is so; its own clock tells when that was. */
    private static String shown(Browser browser, String text) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
            if (browser.run(SHOWN.formatted(text)) instanceof String times) return times;
        }
        throw new IllegalStateException("never shown: " + text);
    }

    private static Instant instant(String milliseconds) {
        return Instant.EPOCH.plusNanos((long) (Double.parseDouble(milliseconds) * 1e6));
    }

    private String mark() {
        return "บันทึกครั้งที่ " + ++saves + " จบ";
    }

    /** Of twenty saves one is of a title, three of other pages, one makes a file, and the others change the text of the page looked at. */
    private Save save() throws IOException {
        String mark = mark();
        switch (saves % 20) {
            case 7:
                String title = original.replaceFirst("(?m)^title: .*", "title: \"" + mark + "\"");
                return saved(FILE, WATCHED, title, mark);
            case 3, 11, 17:
                int other = saves % 15 + 1;
                Path file = FOLDER.resolve(String.format(Locale.ROOT, "2567/m%02d.md", other));
                String page = String.format(Locale.ROOT, "/o0001/2567/m%02d/", other);
                return saved(file, page, Files.readString(work.resolve(file)), mark);
            case 13:
                String name = "n" + saves;
                return saved(FOLDER.resolve("2566/" + name + ".md"), "/o0001/2566/" + name + "/", original, mark);
            default:
                return saved(FILE, WATCHED, original, mark);
        }
    }

    private Save saved(Path file, String page, String text, String mark) throws IOException {
        byte[] bytes = (text + "\n" + mark + "\n").getBytes(StandardCharsets.UTF_8);
        Instant written = Instant.now();
        Files.write(work.resolve(file), bytes);
        return new Save(page, mark, written);
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-32s %7.0f  %7.0f  %7.0f%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }
}
