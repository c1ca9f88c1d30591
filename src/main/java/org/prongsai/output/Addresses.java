package org.prongsai.output;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where relative addresses lead. */
final class Addresses {
    private static final Pattern OUTSIDE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

    private Addresses() {}

    /** Whether it names a host, or another way than files. */
    static boolean isOutside(String address) {
        boolean possible = address.indexOf(':') >= 0 || address.startsWith("//");
        return possible && OUTSIDE.matcher(address).matches();
    }

    /** The file that a relative address names, seen from a file. One from the domain's root names none: it would not hold in a folder. */
    static String resolved(String page, String address) {
        if (address.startsWith("/")) return address;
        StringBuilder path = new StringBuilder(page);
        path.setLength(page.lastIndexOf('/') + 1);
        for (int from = 0; from <= address.length(); ) {
            int slash = address.indexOf('/', from);
            int to = slash < 0 ? address.length() : slash;
            if (isPart("..", address, from, to)) {
                if (path.length() == 0) return address;
                path.setLength(path.lastIndexOf("/", path.length() - 2) + 1);
            } else if (!isPart(".", address, from, to)) {
                path.append(address, from, Math.min(to + 1, address.length()));
            }
            from = to + 1;
        }
        return path.toString();
    }

    private static boolean isPart(String part, String address, int from, int to) {
        return to - from == part.length() && address.startsWith(part, from);
    }

    /** What percent signs stand for. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) return text;
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // no address at all; it will be found to lead nowhere
            return text;
        }
    }
}
