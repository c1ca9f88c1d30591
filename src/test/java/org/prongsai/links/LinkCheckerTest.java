package org.prongsai.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.links.LinkChecker.Checked;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;

/** Other sites are asked politely, once, and never where nobody should be asked. */
class LinkCheckerTest {
    private final OtherSites world = new OtherSites();

    @TempDir
    private Path temp;

    private Path cache;

    @BeforeEach
    void chooseACache() {
        cache = temp.resolve("target/external-links.txt");
    }

    @AfterEach
    void endTheWorld() {
        world.close();
    }

    private String verdict(String host, String path) {
        return world.verdict(cache, world.at(host, path));
    }

    @ParameterizedTest
    @CsvSource({
        "200, ''",
        "204, ''",
        "404, external/dead 404",
        "410, external/dead 410",
        "401, external/refused 401",
        "403, external/refused 403",
        "500, external/refused 500",
        "304, external/refused 304",
        "999, external/refused 999",
    })
    void tellsWhatAServerAnswers(int status, String verdict) {
        world.page("/a", status);
        assertThat(verdict("one", "/a")).isEqualTo(verdict);
    }

    @Test
    void nothingIsAnError() {
        assertThat(Code.values())
                .filteredOn(Code::isOfOtherSites)
                .hasSizeGreaterThan(9)
                .noneMatch(code -> code.severity() == Severity.ERROR);
    }

    @Test
    void saysWhoAsksAndForWhom() {
        world.page("/a", 200);
        verdict("one", "/a");
        assertThat(world.asked().get(0).agent())
                .isEqualTo(Optional.of("Prongsai/test (link check for https://www.example.go.th/)"));
        assertThat(world.asked().get(0).host()).isEqualTo("one.example:" + world.port());
        assertThat(world.lines()).containsExactly("HEAD /a");
    }

    /** Even 404: some say it of HEAD alone. */
    @ParameterizedTest
    @CsvSource({"405", "501", "403", "404", "400", "500"})
    void asksInFullWhereTheHeadAloneIsRefused(int status) {
        world.page(
                "/a",
                exchange ->
                        OtherSites.answer(exchange, exchange.getRequestMethod().equals("HEAD") ? status : 200));
        assertThat(verdict("one", "/a")).isEmpty();
        assertThat(world.lines()).containsExactly("HEAD /a", "GET /a");
    }

    @Test
    void anAddressIsAskedForOnceAndToldWhereverItStands() {
        String dead = world.at("one", "/dead");
        Checked checked = world.check(
                cache,
                List.of(
                        dead,
                        dead + "#x",
                        dead.toUpperCase(java.util.Locale.ROOT).replace("DEAD", "dead")));
        assertThat(world.lines()).containsExactly("HEAD /dead", "GET /dead");
        assertThat(checked.problems())
                .extracting(problem -> problem.place().line())
                .containsExactly(1, 2, 3);
    }

    @Test
    void aNameWithoutAHostIsTold() {
        assertThat(world.verdict(cache, "http://nobody.invalid/a")).isEqualTo("external/no-host nobody.invalid");
    }

    @ParameterizedTest
    @CsvSource({"301", "308"})
    void whatMovedForGoodIsToldWithItsNewAddress(int status) {
        world.page("/old", status, "Location", "/new").page("/new", 200);
        assertThat(verdict("one", "/old")).isEqualTo("external/moved " + world.at("one", "/new"));
    }

    @ParameterizedTest
    @CsvSource({"302", "303", "307"})
    void whatLeadsOnForTheTimeBeingIsThere(int status) {
        world.page("/old", status, "Location", world.at("two", "/new")).page("/new", 200);
        assertThat(verdict("one", "/old")).isEmpty();
        assertThat(world.asked()).extracting(OtherSites.Asked::host).last().isEqualTo("two.example:" + world.port());
    }

    /** The new address is the one before that which may be another tomorrow. */
    @Test
    void onlyWhatIsForGoodIsCalledTheNewAddress() {
        world.page("/a", 301, "Location", "/b")
                .page("/b", 302, "Location", "/c")
                .page("/c", 301, "Location", "/d")
                .page("/d", 200);
        assertThat(verdict("one", "/a")).isEqualTo("external/moved " + world.at("one", "/b"));
    }

    @Test
    void whatLeadsToNothingIsDead() {
        world.page("/old", 301, "Location", "/gone");
        assertThat(verdict("one", "/old")).isEqualTo("external/dead 404");
    }

    @Test
    void whatLeadsInACircleOrTooFarIsTold() {
        world.page("/a", 302, "Location", "/b").page("/b", 302, "Location", "/a");
        assertThat(verdict("one", "/a")).isEqualTo("external/redirects");
        for (int i = 0; i < 20; i++) world.page("/hop" + i, 302, "Location", "/hop" + (i + 1));
        world.forget();
        assertThat(verdict("one", "/hop0")).isEqualTo("external/redirects");
        assertThat(world.asked()).hasSize(11);
        world.page("/hop10", 200);
        assertThat(verdict("two", "/hop0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, WARNING", "localhost, WARNING", "'[::1]', WARNING", "intranet.go.th, NOTE"})
    void whoIsNotOfTheWholeWorldIsNotAsked(String host, Severity severity) {
        world.judging(new PublicAddresses())
                .name("localhost", OtherSites.loopback())
                .name("intranet.go.th", OtherSites.address("10.0.0.1"));
        world.page("/", 200);
        List<Problem> problems = world.check(cache, List.of("http://" + host + ":" + world.port() + "/"))
                .problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.EXTERNAL_PRIVATE);
            assertThat(problem.severity()).isEqualTo(severity);
        });
        assertThat(world.asked()).isEmpty();
        assertThat(cache).doesNotExist();
    }

    @Test
    void aRedirectLeadsNobodyInside() throws IOException {
        try (ServerSocket inside = new ServerSocket(0, 5, OtherSites.address("127.0.0.2"))) {
            world.page("/a", 302, "Location", "http://127.0.0.2:" + inside.getLocalPort() + "/secret");
            assertThat(verdict("one", "/a")).isEqualTo("external/private 127.0.0.2");
            assertUnvisited(inside);
        }
    }

    /** A name that has one machine of the world and another inside is asked for neither. */
    @Test
    void aNameWithAMachineInsideIsNotAsked() throws IOException {
        try (ServerSocket inside = new ServerSocket(0, 5, OtherSites.address("127.0.0.2"))) {
            world.name("both.example", OtherSites.loopback(), OtherSites.address("127.0.0.2"))
                    .page("/a", 200);
            assertThat(verdict("both", "/a")).isEqualTo("external/private 127.0.0.2");
            assertThat(world.asked()).isEmpty();
            assertUnvisited(inside);
        }
    }

    /** Whoever owns a name can say something else of it each time; what was judged is what is connected to. */
    @Test
    void aNameThatChangesItsMindLeadsNobodyInside() throws IOException {
        HttpServer inside = HttpServer.create(new InetSocketAddress(OtherSites.address("127.0.0.2"), world.port()), 0);
        AtomicInteger visits = new AtomicInteger();
        inside.createContext("/", exchange -> {
            visits.incrementAndGet();
            OtherSites.answer(exchange, 200);
        });
        inside.start();
        try {
            world.page("/a", exchange -> {
                world.name("one.example", OtherSites.address("127.0.0.2"));
                OtherSites.answer(exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 302, "Location", "/b");
            });
            assertThat(verdict("one", "/a")).isEqualTo("external/private 127.0.0.2");
            assertThat(world.lines()).containsExactly("HEAD /a", "GET /a");
            assertThat(visits).hasValue(0);
        } finally {
            inside.stop(0);
        }
    }

    private static void assertUnvisited(ServerSocket server) throws IOException {
        server.setSoTimeout(50);
        assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
    }

    @Test
    void oneHostIsAskedOneThingAtATimeWithAPauseBetween() {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            world.page("/p" + i, 200);
            addresses.add(world.at("one", "/p" + i));
            world.page("/to" + i, 302, "Location", world.at("one", "/p" + i));
            addresses.add(world.at("host" + i, "/to" + i));
        }
        LinkChecker checker = world.checker(cache);
        assertThat(checker.check(OtherSites.references(addresses), "https://a/", (done, all) -> {})
                        .problems())
                .isEmpty();
        // of two that are asked at once neither waits, so that the clock would not have moved between them
        List<Instant> times = world.asked().stream()
                .filter(asked -> asked.host().startsWith("one."))
                .map(OtherSites.Asked::at)
                .toList();
        assertThat(times).hasSize(16);
        for (int i = 1; i < times.size(); i++)
            assertThat(Duration.between(times.get(i - 1), times.get(i))).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    /** Neither answers before the other is asked. */
    @Test
    void severalHostsAreAskedAtTheSameTime() {
        CyclicBarrier both = new CyclicBarrier(2);
        world.page("/a", exchange -> {
            try {
                both.await(10, TimeUnit.SECONDS);
                OtherSites.answer(exchange, 200);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                OtherSites.answer(exchange, 500);
            }
        });
        Patience patience = new Patience(
                Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ZERO, Duration.ZERO, Duration.ZERO);
        LinkChecker checker = world.checker(cache, patience);
        List<String> addresses = List.of(world.at("one", "/a"), world.at("two", "/a"));
        assertThat(checker.check(OtherSites.references(addresses), "https://a/", (done, all) -> {})
                        .problems())
                .isEmpty();
    }

    @Test
    void waitsAsLongAsAServerAsks() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                world.now().plusSeconds(75).atZone(ZoneOffset.UTC));
        List<String> waits = new ArrayList<>(List.of("30", date));
        world.page("/a", exchange -> {
            if (waits.isEmpty()) OtherSites.answer(exchange, 200);
            else OtherSites.answer(exchange, waits.size() == 2 ? 429 : 503, "Retry-After", waits.remove(0));
        });
        Instant begun = world.now();
        assertThat(verdict("one", "/a")).isEmpty();
        assertThat(Duration.between(begun, world.now())).isBetween(Duration.ofSeconds(75), Duration.ofSeconds(80));
        assertThat(world.asked()).hasSize(3);
    }

    @Test
    void doesNotWaitForHours() {
        world.page("/a", 429, "Retry-After", "86400");
        assertThat(verdict("one", "/a")).isEqualTo("external/later 429");
        assertThat(world.asked()).hasSize(1);
        world.page("/b", 503);
        world.forget();
        assertThat(verdict("one", "/b")).isEqualTo("external/later 503");
        assertThat(world.asked()).hasSize(3);
    }

    /** A server that speaks as it likes. @param answers of each connection; an empty one hangs up */
    private ServerSocket rawServer(AtomicInteger connections, String... answers) throws IOException {
        ServerSocket server = new ServerSocket(0, 50, OtherSites.loopback());
        Thread thread = new Thread(() -> {
            List<Socket> open = new ArrayList<>();
            try {
                while (true) {
                    Socket socket = server.accept();
                    open.add(socket);
                    String answer = answers[Math.min(connections.getAndIncrement(), answers.length - 1)];
                    if (answer.equals("silence")) continue;
                    read(socket.getInputStream());
                    OutputStream out = socket.getOutputStream();
                    out.write(answer.getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    if (!answer.isEmpty() && answer.endsWith("\n")) continue;
                    socket.close();
                }
            } catch (IOException e) {
                // the server was closed
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    private static void read(InputStream in) throws IOException {
        String head = "";
        while (!head.endsWith("\r\n\r\n")) head += (char) in.read();
    }

    @ParameterizedTest
    @CsvSource({"''", "'HTTP/1.1 2'", "'SSH-2.0-x\n\n'"})
    void whoHangsUpOnceIsAskedAgain(String first) throws IOException {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket server = rawServer(connections, first, "HTTP/1.1 200 OK\r\n\r\n")) {
            assertThat(world.verdict(cache, "http://raw.example:" + server.getLocalPort() + "/a"))
                    .isEmpty();
            assertThat(connections).hasValue(2);
        }
    }

    @Test
    void whatComesBeforeAnAnswerIsNone() throws IOException {
        String early = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.0 404 ไม่พบ\r\n\r\n";
        try (ServerSocket server = rawServer(new AtomicInteger(), early)) {
            assertThat(world.verdict(cache, "http://raw.example:" + server.getLocalPort() + "/a"))
                    .isEqualTo("external/dead 404");
        }
    }

    @ParameterizedTest
    @CsvSource({"silence", "''"})
    void whoDoesNotAnswerIsLeftAlone(String answer) throws IOException {
        AtomicInteger connections = new AtomicInteger();
        world.answeredIn(Duration.ofMillis(300));
        try (ServerSocket server = rawServer(connections, answer)) {
            List<String> addresses = new ArrayList<>();
            for (int i = 0; i < 50; i++) addresses.add("http://raw.example:" + server.getLocalPort() + "/" + i);
            List<Problem> problems = world.check(cache, addresses).problems();
            assertThat(problems).hasSize(50).allMatch(problem -> problem.code() == Code.EXTERNAL_SILENT);
            assertThat(connections).hasValue(3);
        }
    }

    @Test
    void whoTalksWithoutEndIsNotHeard() throws IOException {
        String endless = "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(20_000);
        try (ServerSocket server = rawServer(new AtomicInteger(), endless)) {
            assertThat(world.verdict(cache, "http://raw.example:" + server.getLocalPort() + "/a"))
                    .startsWith("external/silent");
        }
    }

    /** Each byte of the answer comes in time, and all of them too late. */
    @Test
    void whoTalksSlowlyIsNotHeardToTheEnd() throws IOException {
        try (ServerSocket server = rawServer(new AtomicInteger(), "HTTP/1.1 200 OK\r\n\r\n")) {
            String address = "http://raw.example:" + server.getLocalPort() + "/a";
            world.answeredIn(Duration.ofSeconds(10)).hurrying(Duration.ofSeconds(1));
            assertThat(world.verdict(cache, address)).startsWith("external/silent");
            world.hurrying(Duration.ofMillis(100));
            assertThat(world.verdict(temp.resolve("other"), address)).isEmpty();
        }
    }

    @Test
    void anAnswerIsBelievedForAWeekAndOneThatMayChangeForADay() {
        world.page("/there", 200).page("/moved", 301, "Location", "/there");
        List<String> addresses = List.of(
                world.at("one", "/there"), world.at("one", "/moved"), world.at("one", "/dead"), "http://no.invalid/");
        List<Problem> first = world.check(cache, addresses).problems();
        assertThat(first).hasSize(3);
        world.forget();
        int lookups = world.lookups();
        assertThat(world.check(cache, addresses).problems()).isEqualTo(first);
        assertThat(world.asked()).isEmpty();
        assertThat(world.lookups()).isEqualTo(lookups);

        world.pause(Duration.ofDays(2));
        world.page("/dead", 200);
        assertThat(world.check(cache, addresses).problems()).hasSize(2);
        assertThat(world.lines()).containsExactly("HEAD /dead");
        world.forget();
        world.pause(Duration.ofDays(6));
        world.check(cache, addresses);
        assertThat(world.lines()).containsExactly("HEAD /moved", "HEAD /there", "HEAD /there");
    }

    @Test
    void aDamagedCacheIsAskedAnew() throws IOException {
        world.page("/a", 200).page("/b", 200);
        List<String> addresses = List.of(world.at("one", "/a"), world.at("one", "/b"));
        world.check(cache, addresses);
        String lines = Files.readString(cache);
        assertThat(lines.lines()).hasSize(2);
        String future = lines.replaceAll("2026-", "2036-");
        for (String damaged : List.of(
                "", "\0\u0001", lines.substring(0, lines.length() / 2 - 3), future, lines.replace("THERE", "HERE"))) {
            Files.writeString(cache, damaged);
            world.forget();
            assertThat(world.check(cache, addresses).problems()).isEmpty();
            assertThat(world.asked()).isNotEmpty();
            assertThat(Files.readString(cache).lines()).hasSize(2);
        }
    }

    /** As by Ctrl+C. */
    @Test
    void whoeverStopsItLeavesACacheThatCanBeRead() throws IOException {
        List<String> addresses =
                IntStream.range(0, 40).mapToObj(i -> world.at("one", "/p" + i)).toList();
        IntStream.range(0, 40).forEach(i -> world.page("/p" + i, 200));
        LinkChecker checker = world.checker(cache);
        assertThatThrownBy(() -> checker.check(OtherSites.references(addresses), "https://a/", (done, all) -> {
                    if (done == 25) throw new UncheckedIOException(new IOException("stopped"));
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(Files.readString(cache).lines())
                .hasSize(20)
                .allMatch(line -> line.contains("\tTHERE\t\thttp://one"));
        try (var files = Files.list(cache.getParent())) {
            assertThat(files).containsExactly(cache);
        }
        world.forget();
        world.check(cache, addresses);
        assertThat(world.asked()).hasSize(20);
    }

    @Test
    void withoutANetworkNothingIsSaidOfAnyAddress() {
        List<String> addresses = IntStream.range(0, 300)
                .mapToObj(i -> "https://host" + i + ".invalid/")
                .toList();
        Checked checked = world.check(cache, addresses);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.unreached()).isEqualTo(300);
        assertThat(world.lookups()).isLessThan(50);
        assertThat(cache).doesNotExist();
    }

    /** Which is not the network's fault, when others are reached. */
    @Test
    void oneAnswerIsEnoughForANetwork() {
        List<String> addresses = new ArrayList<>(IntStream.range(0, 4)
                .mapToObj(i -> "https://host" + i + ".invalid/")
                .toList());
        addresses.add(world.at("one", "/dead"));
        Checked checked = world.check(cache, addresses);
        assertThat(checked.unreached()).isZero();
        assertThat(checked.problems()).hasSize(5);
    }

    @Test
    void progressIsToldOneByOne() {
        world.page("/a", 200).page("/b", 200);
        List<String> told = new ArrayList<>();
        world.checker(cache)
                .check(
                        OtherSites.references(List.of(world.at("one", "/a"), world.at("one", "/b"))),
                        "https://a/",
                        (done, all) -> told.add(done + "/" + all));
        assertThat(told).containsExactly("0/2", "1/2", "2/2");
    }
}
