package org.prongsai.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.SiteBuilder;
import org.prongsai.build.SiteMemory;
import org.prongsai.testing.SmallSite;

/** A small site of a test, shown by a preview, and what asks it. */
final class ShownSite implements AutoCloseable {
    private static final SiteBuilder BUILDER = new SiteBuilder();

    /** Longer than anything takes; whoever waits this long waits for ever. */
    private static final int PATIENCE = 30_000;

    /** Slow clients are ended after five seconds at the earliest. */
    private static final Duration SOON = Duration.ofSeconds(4);

    /** Signs of life, ten seconds apart, after which no news is expected any more. */
    private static final int BEATS = 3;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private final Path folder;
    private final Preview preview;

    private ShownSite(Path folder) {
        this.folder = folder;
        SiteMemory memory = SiteMemory.lasting();
        this.preview = Preview.start(
                        folder, Port.only(0), source -> BUILDER.edition(source, Drafts.INCLUDE, memory), faults::add)
                .orElseThrow();
    }

    /** A site of a few pages. */
    static SmallSite written(Path folder) {
        return SmallSite.in(folder, "")
                .with("pages/about.md", page("เกี่ยวกับเรา", "ข้อความแรก"))
                .with("pages/contact.md", page("ติดต่อ", "ที่อยู่ของเรา"));
    }

    static String page(String title, String text) {
        return "---\ntitle: " + title + "\n---\n" + text + "\n";
    }

    static ShownSite of(Path folder) {
        return new ShownSite(folder);
    }

    Preview preview() {
        return preview;
    }

    /** Faults of the program that were told. */
    List<Throwable> faults() {
        return List.copyOf(faults);
    }

    Path file(String file) {
        return folder.resolve("content").resolve(file);
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(file(file).getParent());
        Files.writeString(file(file), text);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask("GET", path);
    }

    HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        URI address = URI.create(preview.address().toString().replaceFirst("/$", "") + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** As {@link #get}, over a new connection and sooner than a slow client is ended. */
    HttpResponse<String> getSoon(String path) throws IOException, InterruptedException {
        URI address = URI.create(preview.address().toString().replaceFirst("/$", "") + path);
        HttpRequest request = HttpRequest.newBuilder(address).timeout(SOON).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    String type(String path) throws IOException, InterruptedException {
        return get(path).headers().firstValue("Content-Type").orElse("");
    }

    /** A connection on which a test writes what it likes. */
    Socket socket() throws IOException {
        Socket socket = new Socket("127.0.0.1", preview.address().getPort());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** The first line of the answer to lines of a question. */
    String statusOf(String... lines) throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            String answer = new String(readHead(socket.getInputStream()), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("closed");
        }
    }

    private static byte[] readHead(InputStream in) throws IOException {
        return in.readNBytes(16);
    }

    /** The name and port by which a browser calls it. */
    String host() {
        return preview.address().getAuthority();
    }

    News news(String page) throws IOException {
        return new News(page);
    }

    @Override
    public void close() {
        preview.close();
    }

    /** What is told to a browser that looks at a page. */
    final class News implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader lines;
        private final String page;

        private News(String page) throws IOException {
            this.page = page;
            this.socket = socket();
            String question = "GET /-/events?page=" + page + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
            this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The stamps of the page and of what is told, with the next message; nothing when the stream is at its end. */
        List<String> next() {
            int beats = 0;
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("data: "))
                        return List.of(line.substring("data: ".length()).split(" "));
                    if (line.equals(":") && ++beats > BEATS) throw new IllegalStateException("no news of " + page);
                }
                return List.of();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Reads messages until the page is as expected, and gives it. */
        String until(Predicate<String> expected) throws IOException, InterruptedException {
            String html = get(page).body();
            while (!expected.test(html)) {
                if (next().isEmpty()) throw new IllegalStateException("the stream has ended");
                html = get(page).body();
            }
            return html;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
