package org.prongsai.output;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where relative addresses lead. */
final class Addresses {
    private Addresses() {}

    /** The file that a relative address names, seen from a file. One from the domain's root names none: it would not hold in a folder. */
    static String resolved(String page, String address) {
        if (address.startsWith("/")) return address;
        List<String> parts = new ArrayList<>(List.of(page.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : address.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) return address;
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
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
