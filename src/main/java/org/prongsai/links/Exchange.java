package org.prongsai.links;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.prongsai.machine.Pace;

/**
 * One question to one machine over HTTP/1.1, and the head of what it answers; the rest is not read. The connection goes to the address that it is
 * given and to no other.
 *
 * @param agent who asks
 */
record Exchange(SSLSocketFactory tls, Patience patience, Pace pace, String agent) {
    /** The most that the head of an answer may be. */
    private static final int LARGEST_HEAD = 1 << 16;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (?<status>[1-9]\\d\\d)(?: .*)?");

    /** What is asked for. */
    enum Method {
        /** The head of an answer alone. */
        HEAD,
        GET
    }

    /** The head of an answer. @param location where else to ask @param retryAfter when to ask again */
    record Reply(int status, Optional<String> location, Optional<String> retryAfter) {
        boolean isRedirect() {
            return List.of(301, 302, 303, 307, 308).contains(status) && location.isPresent();
        }

        boolean isPermanent() {
            return status == 301 || status == 308;
        }

        /** Whether it should be asked at another time. */
        boolean isLater() {
            return status == 429 || status == 503;
        }
    }

    Reply ask(Method method, Destination to, InetAddress machine) throws IOException {
        Instant deadline = pace.now().plus(patience.answer());
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(machine, to.port()), (int)
                    patience.connection().toMillis());
            plain.setSoTimeout((int) patience.answer().toMillis());
            if (to.scheme() == Destination.Scheme.HTTP) return ask(method, to, plain, deadline);
            try (SSLSocket secured = secured(plain, to)) {
                return ask(method, to, secured, deadline);
            }
        }
    }

    /** The certificate has to be that of the host, not of the machine. */
    private SSLSocket secured(Socket plain, Destination to) throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(plain, to.host(), to.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private Reply ask(Method method, Destination to, Socket socket, Instant deadline) throws IOException {
        String question = String.join(
                "\r\n",
                method + " " + to.path() + " HTTP/1.1",
                "Host: " + to.authority(),
                "User-Agent: " + agent,
                "Accept: */*",
                "Accept-Language: th, en;q=0.5",
                "Connection: close",
                "",
                "");
        socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        Reply reply = reply(socket.getInputStream(), deadline);
        // what comes before the answer is none
        while (reply.status() < 200) reply = reply(socket.getInputStream(), deadline);
        return reply;
    }

    private Reply reply(InputStream in, Instant deadline) throws IOException {
        List<String> lines = head(in, deadline).lines().toList();
        Matcher status = STATUS.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (!status.matches()) throw new IOException("no HTTP");
        return new Reply(
                Integer.parseInt(status.group("status")), header("location", lines), header("retry-after", lines));
    }

    private static Optional<String> header(String name, List<String> lines) {
        return lines.stream()
                .skip(1)
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Until the first empty line. Addresses in it may be UTF-8, though they should be ASCII. */
    private String head(InputStream in, Instant deadline) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int lineLength = 0;
        while (true) {
            int octet = in.read();
            if (octet < 0) throw new EOFException();
            if (pace.now().isAfter(deadline)) throw new SocketTimeoutException();
            if (octet == '\n' && lineLength == 0) return head.toString(StandardCharsets.UTF_8);
            if (octet == '\n') lineLength = 0;
            else if (octet != '\r') lineLength++;
            head.write(octet);
            if (head.size() > LARGEST_HEAD) throw new IOException("head too large");
        }
    }
}
