package org.prongsai.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom to ask for what.
 *
 * @param host in lower case, in ASCII; an IPv6 address without its brackets
 * @param port as it is connected to
 * @param path with the query, encoded; without the part behind {@code #}, which servers are not told
 */
record Destination(Scheme scheme, String host, int port, String path) {
    /** How it is asked. */
    enum Scheme {
        HTTP(80),
        HTTPS(443);

        private final int port;

        Scheme(int port) {
            this.port = port;
        }
    }

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?<scheme>https?)://(?:[^/?#@\\\\]*@)?(?<host>\\[[0-9a-f:.]+]|[^/?#:\\[\\]\\\\]+)(?::(?<port>\\d{0,5}))?(?<path>[/?][^#]*)?(?:#.*)?");

    /** Browsers take it for a number, whatever is before: {@code 0177.1}, {@code 0x7f000001}. */
    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

    private static final Pattern IPV4 =
            Pattern.compile("(?:BYTE\\.){3}BYTE".replace("BYTE", "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)"));

    /** Neither a space nor a control character nor one of those that no address may have. */
    private static final String UNSAFE = "\"<>\\^`{|}";

    /** Of services that are no web, as browsers have them; below 1024 only the web's own are asked. */
    private static final Set<Integer> OTHER_SERVICES = Set.of(
            1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
            10080);

    /** Nothing when nobody can be asked: what is written is no address, or a number that is not written as one. */
    static Optional<Destination> of(String address) {
        Matcher found = ADDRESS.matcher(address.strip());
        if (!found.matches()) return Optional.empty();
        Scheme scheme = Scheme.valueOf(found.group("scheme").toUpperCase(Locale.ROOT));
        String typed = found.group("port");
        int port = typed == null || typed.isEmpty() ? scheme.port : Integer.parseInt(typed);
        String path = Optional.ofNullable(found.group("path")).orElse("/");
        String rooted = encoded(path.startsWith("?") ? "/" + path : path);
        return host(found.group("host")).map(host -> new Destination(scheme, host, port, rooted));
    }

    private static Optional<String> host(String typed) {
        if (typed.startsWith("[")) return Optional.of(typed.substring(1, typed.length() - 1));
        try {
            String host = IDN.toASCII(typed, IDN.ALLOW_UNASSIGNED)
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("\\.$", "");
            boolean odd = NUMERIC.matcher(host).matches() && !IPV4.matcher(host).matches();
            return odd || !host.matches("[a-z0-9._-]+") ? Optional.empty() : Optional.of(host);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        path.codePoints().forEach(character -> {
            if (character > ' ' && character < 0x7F && UNSAFE.indexOf(character) < 0) {
                encoded.appendCodePoint(character);
                return;
            }
            for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8))
                encoded.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
        });
        return encoded.toString();
    }

    /** Whether a web site may be behind the port. */
    boolean isWeb() {
        return port == 80 || port == 443 || port >= 1024 && port <= 65_535 && !OTHER_SERVICES.contains(port);
    }

    /** Whether the host is a number, which needs no name to be looked up. */
    boolean isNumber() {
        return host.contains(":") || IPV4.matcher(host).matches();
    }

    /** Where a server sends whoever asks; nothing when that is no address of the web. */
    Optional<Destination> to(String location) {
        int hash = location.indexOf('#');
        try {
            URI here = new URI(address());
            return of(here.resolve(encoded(hash < 0 ? location : location.substring(0, hash)))
                    .toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The host, with its port where that is not the usual one, as servers are told. */
    String authority() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return port == scheme.port ? name : name + ":" + port;
    }

    /** In full. */
    String address() {
        return scheme.name().toLowerCase(Locale.ROOT) + "://" + authority() + path;
    }
}
