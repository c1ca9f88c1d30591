package org.prongsai.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A thousand clients that hold the door and ask for nothing keep nobody out, and take nothing for long. */
@Timeout(90)
class SlowClientsTest {
    private static final int CLIENTS = 1_000;

    /** Milliseconds to wait at each of them, which makes a round of a second. */
    private static final int MOMENT = 1;

    @TempDir
    private Path folder;

    /** How a client is slow. */
    private enum Manner {
        SAYS_NOTHING,
        BEGINS_AND_STOPS,
        DRIPS,
        ASKS_ONCE_AND_DRIPS
    }

    private record Client(Socket socket, Manner manner) {
        /** Goes on in its manner, unless the server has ended the connection. */
        boolean isServed() {
            try {
                if (manner == Manner.DRIPS || manner == Manner.ASKS_ONCE_AND_DRIPS)
                    socket.getOutputStream().write('a');
                return socket.getInputStream().read() >= 0;
            } catch (SocketTimeoutException e) {
                return true;
            } catch (IOException e) {
                return false;
            }
        }
    }

    @Test
    void aThousandOfThemKeepNobodyOutAndAreLetGo() throws IOException, InterruptedException {
        assumeTrue(descriptors() > 0, "this system does not tell how many files are open");
        ShownSite.written(folder);
        try (ShownSite site = ShownSite.of(folder);
                ShownSite.News news = site.news("/about/")) {
            assertThat(news.next()).hasSize(2);
            assertThat(site.get("/about/").statusCode()).isEqualTo(200);
            long before = descriptors();
            List<Client> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(client(site, Manner.values()[i % Manner.values().length]));
                if (i % 100 == 0) assertThat(site.get("/about/").statusCode()).isEqualTo(200);
            }
            assertThat(site.getSoon("/contact/").statusCode()).isEqualTo(200);
            assertThat(descriptors() - before).isLessThan(2L * CLIENTS);
            List<Client> served = new ArrayList<>(clients);
            while (!served.isEmpty()) served.removeIf(client -> !client.isServed());
            for (Client client : clients) client.socket().close();
            while (descriptors() > before + 8) Thread.onSpinWait();
            assertThat(threads()).isLessThanOrEqualTo(40);
            site.write("pages/about.md", ShownSite.page("เกี่ยวกับเรา", "ยังอยู่"));
            news.until(page -> page.contains("ยังอยู่"));
        }
    }

    private static Client client(ShownSite site, Manner manner) throws IOException {
        Socket socket = site.socket();
        String question = "GET /contact/ HTTP/1.1\r\nHost: " + site.host() + "\r\n";
        String written = switch (manner) {
            case SAYS_NOTHING -> "";
            case BEGINS_AND_STOPS, DRIPS -> question;
            case ASKS_ONCE_AND_DRIPS -> question + "\r\nGET /";
        };
        socket.getOutputStream().write(written.getBytes(StandardCharsets.UTF_8));
        if (manner == Manner.ASKS_ONCE_AND_DRIPS)
            assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                            .readLine())
                    .isEqualTo("HTTP/1.1 200 OK");
        socket.setSoTimeout(MOMENT);
        return new Client(socket, manner);
    }

    private static long descriptors() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("preview"))
                .count();
    }
}
