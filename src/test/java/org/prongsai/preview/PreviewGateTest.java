package org.prongsai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but this machine's own reader gets anything, and nothing but the site is got. Asked by raw sockets, past every client's manners. */
@Timeout(120)
class PreviewGateTest {
    private static final String REFUSED = "HTTP/1.1 40[04].*|HTTP/1.1 414.*";

    @TempDir
    private static Path folder;

    private static ShownSite site;

    @BeforeAll
    static void show() throws IOException {
        ShownSite.written(folder);
        Files.writeString(folder.resolve("secret.txt"), "secret");
        site = ShownSite.of(folder);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void answersItsOwnNames() throws IOException {
        int port = site.preview().address().getPort();
        for (String name : List.of("127.0.0.1:", "localhost:", "LocalHost:", "[::1]:"))
            assertThat(site.statusOf("GET / HTTP/1.1", "Host: " + name + port)).isEqualTo("HTTP/1.1 200 OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.test", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.test:80", "0.0.0.0:8080", ""})
    void refusesOtherNames(String host) throws IOException {
        assertThat(site.statusOf("GET / HTTP/1.1", "Host: " + host)).matches("HTTP/1.1 40[03].*");
    }

    @Test
    void refusesQuestionsWithoutANameOrWithTwo() throws IOException {
        assertThat(site.statusOf("GET / HTTP/1.1")).matches("HTTP/1.1 40[03].*");
        assertThat(site.statusOf("GET / HTTP/1.0")).matches("HTTP/1.1 40[03].*");
        assertThat(site.statusOf("GET / HTTP/1.1", "Host: " + site.host(), "Host: evil.test"))
                .matches("HTTP/1.1 40[03].*");
        assertThat(site.statusOf("GET http://evil.test/ HTTP/1.1", "Host: " + site.host()))
                .matches("HTTP/1.1 40[03].*");
    }

    @Test
    void refusesPagesOfOtherSites() throws IOException {
        for (String address : List.of("/-/events", "/", "/search/words.js")) {
            String question = "GET " + address + " HTTP/1.1";
            String host = "Host: " + site.host();
            assertThat(site.statusOf(question, host, "Origin: http://evil.test"))
                    .contains("403");
            assertThat(site.statusOf(question, host, "Origin: null")).contains("403");
            assertThat(site.statusOf(question, host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"))
                    .contains("403");
        }
        assertThat(site.statusOf("GET / HTTP/1.1", "Host: " + site.host(), "Origin: http://" + site.host()))
                .contains("200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/about/..%2f..%2fsecret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/%252e%252e/secret.txt",
                "/%00",
                "/about/%00.html",
                "//etc/passwd",
                "/about//",
                "/./about/",
                "/about/.",
                "/%c0%ae%c0%ae/secret.txt",
                "/%zz",
                "/%",
                "/secret.txt",
                "/content/site.yaml",
                "/-/../secret.txt",
                "/about;x=1/",
            })
    void refusesWhatIsNoAddressOfTheSite(String path) throws IOException {
        assertThat(site.statusOf("GET " + path + " HTTP/1.1", "Host: " + site.host()))
                .matches(REFUSED);
    }

    @Test
    void refusesLongQuestions() throws IOException {
        for (int length : List.of(3_000, 15_000, 100_000))
            assertThat(site.statusOf("GET /" + "a".repeat(length) + " HTTP/1.1", "Host: " + site.host()))
                    .matches("HTTP/1.1 4.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "MOVE"})
    void refusesWhateverIsNotReading(String method) throws IOException {
        assertThat(site.statusOf(method + " /about/ HTTP/1.1", "Host: " + site.host(), "Content-Length: 0"))
                .matches("HTTP/1.1 40[05].*");
    }

    /** A link that was not there when the site was read may lead anywhere. */
    @Test
    void opensNoFileThatHasBecomeALink(@TempDir Path other) throws IOException, InterruptedException {
        ShownSite.written(other);
        Path picture = other.resolve("static/notes.txt");
        Files.createDirectories(picture.getParent());
        Files.writeString(picture, "ours");
        try (ShownSite shown = ShownSite.of(other)) {
            assertThat(shown.get("/notes.txt").body()).isEqualTo("ours");
            Files.delete(picture);
            Files.createSymbolicLink(picture, folder.resolve("secret.txt"));
            assertThat(shown.get("/notes.txt").body()).doesNotContain("secret");
        }
    }

    @Test
    void listensOnLoopbackAlone() throws SocketException {
        int port = site.preview().address().getPort();
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(card.getInetAddresses())) {
                if (address.isLoopbackAddress() || !(address instanceof Inet4Address)) continue;
                assertThat(isOpen(address, port)).as(address.toString()).isFalse();
            }
        }
        assertThat(isOpen(InetAddress.getLoopbackAddress(), port)).isTrue();
    }

    private static boolean isOpen(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void takesTheNextPortOrNone() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Loopback.open(Port.only(taken.getLocalPort()))).isEmpty();
            Loopback next = Loopback.open(new Port(taken.getLocalPort(), 50)).orElseThrow();
            assertThat(next.port()).isGreaterThan(taken.getLocalPort());
            for (var channel : next.channels()) channel.close();
        }
    }

    /** Says nothing of itself, and lets no other site read or frame what it shows. */
    @Test
    void tellsBrowsersToKeepOthersOut() throws IOException, InterruptedException {
        var headers = site.get("/").headers();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy")).contains("frame-ancestors 'self'");
    }

    /** One letter a second keeps a connection from being idle. */
    @Test
    void endsAConnectionOnWhichNothingWholeIsAsked() throws IOException {
        try (Socket socket = site.socket()) {
            socket.setSoTimeout(1000);
            OutputStream out = socket.getOutputStream();
            out.write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
            int letters = 0;
            while (letters < 20 && isOpenAfterASecond(socket)) {
                out.write('a');
                letters++;
            }
            assertThat(letters).isLessThan(20);
        } catch (SocketException e) {
            // ended while a letter was on its way
        }
    }

    private static boolean isOpenAfterASecond(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() != -1;
        } catch (SocketTimeoutException e) {
            return true;
        }
    }

    @Test
    void letsTheLongestWaitingGoWhenTooManyWait() throws IOException {
        List<ShownSite.News> all = new ArrayList<>();
        try {
            for (int i = 0; i < 150; i++) {
                all.add(site.news("/about/"));
                assertThat(all.get(i).next()).hasSize(2);
            }
            assertThat(all.subList(0, 50))
                    .allSatisfy(gone -> assertThat(gone.next()).isEmpty());
            assertThat(site.preview().listeners()).isEqualTo(100);
        } finally {
            for (ShownSite.News news : all) news.close();
        }
    }
}
