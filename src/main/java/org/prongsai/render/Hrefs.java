package org.prongsai.render;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.model.PercentEncoding;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;

/**
 * Addresses as they stand on one page. They are relative and end in a file name, so that the same files work on a domain,
 * below a path of it, and from a folder without a server.
 */
final class Hrefs {
    private final SitePath page;
    private final Map<SitePath, String> parts;
    private final Function<SitePath, String> elsewhere;

    private Hrefs(SitePath page, Map<SitePath, String> parts, Function<SitePath, String> elsewhere) {
        this.page = page;
        this.parts = Map.copyOf(parts);
        this.elsewhere = elsewhere;
    }

    /** Addresses seen from a page. */
    static Hrefs from(SitePath page) {
        return new Hrefs(page, Map.of(), target -> relative(page, target));
    }

    /** Addresses seen from a page of a part of a site: what is not in it is reached on the domain. @param inFull the address of a page or file there */
    static Hrefs inPart(SitePath page, Extent extent, Function<SitePath, String> inFull) {
        return new Hrefs(page, Map.of(), target -> extent.has(target) ? relative(page, target) : inFull.apply(target));
    }

    /**
     * Addresses seen from a page that holds what other pages hold too, and that is handed on as a file: what is in it is
     * reached within it, and all else at its address on the domain.
     *
     * @param parts ids of what is in it, by the addresses at which it stands on the site
     * @param inFull the address of a page or file on the domain
     */
    static Hrefs within(SitePath page, Map<SitePath, String> parts, Function<SitePath, String> inFull) {
        return new Hrefs(page, parts, inFull);
    }

    /** Where a picture is fetched from. */
    String source(SitePath picture) {
        return relative(page, picture);
    }

    String to(SitePath target) {
        String part = parts.get(target);
        return part == null ? elsewhere.apply(target) : "#" + encoded(part);
    }

    private static String relative(SitePath page, SitePath target) {
        String from = page.value();
        String file = target.value();
        int shared = sharedFolders(from, file);
        StringBuilder href = new StringBuilder();
        for (int at = from.indexOf('/', shared); at >= 0; at = from.indexOf('/', at + 1)) href.append("../");
        href.append(PercentEncoding.of(file.substring(shared)));
        return (file.endsWith("/") ? href.append("index.html") : href).toString();
    }

    String to(Target target) {
        if (target instanceof Target.Outside outside) return encodedOutside(outside.address());
        if (target instanceof Target.File file) return to(file.path());
        Target.Page linked = (Target.Page) target;
        Optional<String> part = Optional.ofNullable(parts.get(linked.path()));
        if (part.isPresent() && linked.anchor().isPresent())
            return "#" + encoded(TextPlace.idInPart(part.get(), linked.anchor().get()));
        String anchor = linked.anchor().map(id -> "#" + encoded(id)).orElse("");
        return linked.path().equals(page) && !anchor.isEmpty() ? anchor : to(linked.path()) + anchor;
    }

    /** Length of the folders that two paths begin with together. */
    private static int sharedFolders(String one, String other) {
        int shared = 0;
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter && one.charAt(i) == other.charAt(i); i++) {
            if (one.charAt(i) == '/') shared = i + 1;
        }
        return shared;
    }

    private static String encoded(String text) {
        return PercentEncoding.of(text.replace("/", "%2F"));
    }

    /** Letters that an address may not have as they are, encoded; what is encoded already stays. */
    private static String encodedOutside(String address) {
        StringBuilder encoded = new StringBuilder();
        address.codePoints().forEach(character -> {
            boolean plain = character > 0x20 && character < 0x7F && "\"<>\\^`{|}".indexOf(character) < 0;
            if (plain) encoded.appendCodePoint(character);
            else encoded.append(encoded(Character.toString(character)));
        });
        return encoded.toString();
    }
}
