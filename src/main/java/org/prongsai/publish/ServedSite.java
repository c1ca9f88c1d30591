package org.prongsai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import org.prongsai.model.PercentEncoding;
import org.prongsai.output.FinishedSite;

/** A site as its readers get it: by HTTP, from wherever it is served. */
public final class ServedSite {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FOUND = 200;

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private ServedSite(URI address) {
        this.address = address;
    }

    /** @param address of the home page; nothing for what is no address of the web */
    public static Optional<ServedSite> at(String address) {
        try {
            URI uri = URI.create(address.endsWith("/") ? address : address + "/");
            boolean web = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
            return web ? Optional.of(new ServedSite(uri)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * How what is served differs from what was built.
     *
     * @param files that were compared
     * @param missing files that are not served
     * @param different files that are served with other bytes
     */
    public record Comparison(int files, List<String> missing, List<String> different) {
        public Comparison {
            missing = List.copyOf(missing);
            different = List.copyOf(different);
        }

        public boolean isSame() {
            return missing.isEmpty() && different.isEmpty();
        }
    }

    /**
     * Asks for every file of a site, and compares its sum.
     *
     * @param asked hears how many files have been asked for
     * @throws IOException when nobody answers
     */
    public Comparison compare(FinishedSite site, IntConsumer asked) throws IOException {
        List<String> missing = new ArrayList<>();
        List<String> different = new ArrayList<>();
        int files = 0;
        for (Map.Entry<String, String> file : site.sums().entrySet()) {
            Optional<String> sum = sum(file.getKey());
            if (sum.isEmpty()) missing.add(file.getKey());
            else if (!sum.get().equals(file.getValue())) different.add(file.getKey());
            asked.accept(++files);
        }
        return new Comparison(files, missing, different);
    }

    private Optional<String> sum(String name) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(PercentEncoding.of(name)))
                .timeout(PATIENCE)
                .header("Cache-Control", "no-cache")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return response.statusCode() == FOUND
                        ? Optional.of(Sums.of(unpacked(response, body)))
                        : Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Some hosts pack whatever they send, asked or not. */
    private static InputStream unpacked(HttpResponse<?> response, InputStream body) throws IOException {
        boolean packed = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        return packed ? new GZIPInputStream(body) : body;
    }
}
