package org.prongsai.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.PublishedAddress;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;

/**
 * {@code published-urls.txt}: every address with which the site was ever published, one on a line. Blank lines, and lines that begin with
 * {@code #}, say nothing. An address may stand there twice, as after two branches were joined.
 *
 * @param addresses in the order of the file, each once
 */
record Ledger(List<PublishedAddress> addresses) {
    static final String NAME = "published-urls.txt";

    private static final Pattern WHOLE_ADDRESS = Pattern.compile("(?i)https?://[^/]+(?<path>/.*)?");

    /** From the root, decoded, without what leads elsewhere. Names of files may have signs in them that are encoded in addresses. */
    private static final Pattern PATH =
            Pattern.compile("/(?:NAME/)*(?:NAME)?".replace("NAME", "(?!\\.\\.?(?:/|$))[^/?\\\\]++"));

    Ledger {
        addresses = List.copyOf(addresses);
    }

    static Ledger read(SourceText source, Problems problems) {
        List<PublishedAddress> addresses = new ArrayList<>();
        Set<SitePath> seen = new HashSet<>();
        int number = 0;
        for (String line : source.text().split("\n", -1)) {
            number++;
            Optional<String> typed = addressOn(line);
            if (typed.isEmpty()) continue;
            Place place = new Place(source.path(), number, line.indexOf(typed.get()) + 1);
            Optional<SitePath> path = path(typed.get());
            if (path.isEmpty()) problems.report(Code.PUBLISHED_NOT_PATH, place, typed.get(), meant(typed.get()));
            path.filter(seen::add).ifPresent(found -> addresses.add(new PublishedAddress(found, place)));
        }
        return new Ledger(addresses);
    }

    /** What a line names; nothing when it is blank or a comment. */
    static Optional<String> addressOn(String line) {
        String typed = line.strip();
        return typed.isEmpty() || typed.startsWith("#") ? Optional.empty() : Optional.of(typed);
    }

    /** The path that a line names, if it names one. */
    static Optional<SitePath> path(String typed) {
        return PATH.matcher(typed).matches()
                ? Optional.of(SitePath.ofFile(new SitePath(typed).fileName()))
                : Optional.empty();
    }

    /** The path that was probably meant; empty when nobody knows. */
    private static String meant(String typed) {
        Matcher whole = WHOLE_ADDRESS.matcher(typed);
        String path = whole.matches()
                ? decoded(Optional.ofNullable(whole.group("path")).orElse("/").replaceFirst("[?#].*", ""))
                : typed.replaceFirst("\\?.*", "");
        String rooted = ("/" + path).replace('\\', '/').replaceAll("/{2,}", "/");
        return PATH.matcher(rooted).matches() ? rooted : "";
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a lone % is part of a name
            return path;
        }
    }
}
