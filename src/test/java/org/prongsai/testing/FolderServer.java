package org.prongsai.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPOutputStream;

/** A web server as any host would run it: files of one folder under a path of its own, on loopback; texts are sent with gzip. */
public final class FolderServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "xml", "application/xml",
            "txt", "text/plain",
            "woff2", "font/woff2");

    private static final Set<String> TEXTS = Set.of("html", "css", "js", "svg", "xml", "txt");

    private final Queue<String> missed = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private final Path folder;
    private final String path;

    private FolderServer(HttpServer server, Path folder, String path) {
        this.server = server;
        this.folder = folder;
        this.path = path;
    }

    /** @param path under which the folder is served, from {@code /} to {@code /} */
    public static FolderServer start(Path folder, String path) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FolderServer started = new FolderServer(server, folder, path);
            server.createContext("/", started::answer);
            server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the folder. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getPath();
            Path file = folder.resolve(asked.startsWith(path) ? asked.substring(path.length()) : "no-such-file");
            if (!Files.isRegularFile(file)) {
                missed.add(asked);
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            byte[] bytes = Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
            if (TEXTS.contains(ending)) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                bytes = gzip(bytes);
            }
            exchange.sendResponseHeaders(200, bytes.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** The paths that were asked for since the server started and lead to no file. */
    public List<String> missed() {
        return List.copyOf(missed);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
