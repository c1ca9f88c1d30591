package org.prongsai.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;
import org.prongsai.links.LinkChecker.Checked;
import org.prongsai.links.LinkChecker.Setting;
import org.prongsai.machine.Pace;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;

/**
 * A world of other sites: real servers on loopback, of which any name that ends in {@code .example} is one, a clock that moves when somebody waits, and
 * a rule that lets nobody connect to anything else.
 */
public final class OtherSites implements AutoCloseable, Network, Pace {
    /** Long enough for a clock that leaps while somebody else answers. */
    private static final Patience USUAL = Patience.USUAL.answering(Duration.ofHours(1));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Handler> pages = new ConcurrentHashMap<>();
    private final Map<String, List<InetAddress>> names = new ConcurrentHashMap<>();
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lookups = new AtomicInteger();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private Patience patience = USUAL;
    private Duration hurry = Duration.ZERO;
    private SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
    private Predicate<InetAddress> isPublic = machine -> machine.equals(loopback());

    /** What a server was asked, and when. */
    record Asked(String method, String host, String path, Optional<String> agent, Instant at) {}

    public interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    public OtherSites() {
        try {
            server = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    static InetAddress loopback() {
        return address("127.0.0.1");
    }

    static InetAddress address(String number) {
        try {
            return InetAddress.getByName(number);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The address of a page at some site. */
    public String at(String host, String path) {
        return "http://" + host + ".example:" + port() + path;
    }

    /** What all sites have at a path. */
    public OtherSites page(String path, Handler handler) {
        pages.put(path, handler);
        return this;
    }

    public OtherSites page(String path, int status, String... headers) {
        return page(path, exchange -> answer(exchange, status, headers));
    }

    static void answer(HttpExchange exchange, int status, String... headers) throws IOException {
        for (int i = 0; i < headers.length; i += 2)
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        asked.add(new Asked(
                exchange.getRequestMethod(),
                host,
                exchange.getRequestURI().toString(),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("User-Agent")),
                now()));
        pages.getOrDefault(exchange.getRequestURI().getPath(), other -> answer(other, 404))
                .answer(exchange);
    }

    /** In the order in which they came. */
    List<Asked> asked() {
        return List.copyOf(asked);
    }

    public List<String> lines() {
        return asked.stream().map(one -> one.method() + " " + one.path()).toList();
    }

    /** Forgets what was asked so far. */
    public void forget() {
        asked.clear();
    }

    OtherSites name(String host, InetAddress... machines) {
        names.put(host, List.of(machines));
        return this;
    }

    OtherSites trusting(SSLSocketFactory factory) {
        tls = factory;
        return this;
    }

    OtherSites judging(Predicate<InetAddress> rule) {
        isPublic = rule;
        return this;
    }

    @Override
    public List<InetAddress> addressesOf(String host) throws UnknownHostException {
        lookups.incrementAndGet();
        if (names.containsKey(host)) return names.get(host);
        if (host.endsWith(".example")) return List.of(loopback());
        if (host.matches("[0-9.]+|.*:.*")) return List.of(InetAddress.getByName(host));
        throw new UnknownHostException(host);
    }

    int lookups() {
        return lookups.get();
    }

    @Override
    public boolean isUp() {
        return true;
    }

    @Override
    public synchronized Instant now() {
        now = now.plus(hurry);
        return now;
    }

    /** Gives up sooner on whoever is silent, which is to be the only host then. */
    OtherSites answeredIn(Duration time) {
        patience = USUAL.answering(time);
        return this;
    }

    /** Lets time go by whenever somebody looks at the clock. */
    synchronized void hurrying(Duration step) {
        hurry = step;
    }

    @Override
    public synchronized void pause(Duration time) {
        now = now.plus(time);
    }

    public LinkChecker checker(Path cache) {
        return checker(cache, patience);
    }

    LinkChecker checker(Path cache, Patience patience) {
        return new LinkChecker(new Setting(this, isPublic, tls, patience, this, "Prongsai/test"), cache);
    }

    /** Asks for addresses that stand one on a line. */
    Checked check(Path cache, List<String> addresses) {
        return checker(cache).check(references(addresses), "https://www.example.go.th/", (done, all) -> {});
    }

    static List<Reference> references(List<String> addresses) {
        return java.util.stream.IntStream.range(0, addresses.size())
                .mapToObj(i -> new Reference(addresses.get(i), new Place("content/index.md", i + 1, 1)))
                .toList();
    }

    /** What is said of one address: its code and its second detail. */
    String verdict(Path cache, String address) {
        List<Problem> problems = check(cache, List.of(address)).problems();
        return problems.stream()
                .map(problem -> problem.code().id() + " " + problem.details().get(1))
                .reduce("", (one, other) -> one + other)
                .strip();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
