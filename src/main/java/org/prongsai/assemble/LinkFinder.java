package org.prongsai.assemble;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prongsai.markdown.Link;
import org.prongsai.model.MediaFile;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;

/**
 * Finds what links lead to. A link names a file beside its own as on any git host ({@code memo.md}, {@code ../2566/report.md#m1},
 * {@code appendices/1-photos/}), an address of the site ({@code /2567/memo/}), or an address elsewhere: http, https, mailto
 * and tel, nothing else.
 */
final class LinkFinder {
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern ALLOWED = Pattern.compile("^(?i:https?://[^/]|mailto:[^@]+@|tel:[+0-9])");

    private static final Pattern WEB = Pattern.compile("^(?i:https?):");

    private static final String INDEX = "index.html";

    /** The name of a file in the same folder. */
    private static final Pattern PLAIN = Pattern.compile("[^/.][^/]*");

    private final Catalogue catalogue;
    private final Problems problems;
    private final List<Link> outside = new ArrayList<>();

    LinkFinder(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /**
     * What a target leads to; nothing when it has been reported, or leads to a file that has.
     *
     * @param typed as its author wrote it
     * @param file in which it stands, from the site's folder
     * @param page on which it stands
     */
    Optional<Target> find(String typed, Place place, String file, SitePath page) {
        if (SCHEME.matcher(typed).find() || typed.startsWith("//") || typed.contains("\\")) {
            if (ALLOWED.matcher(typed).find()) return Optional.of(outside(typed, place));
            problems.report(Code.LINK_REFUSED, place, typed);
            return Optional.empty();
        }
        int hash = typed.indexOf('#');
        String path = decode(hash < 0 ? typed : typed.substring(0, hash));
        Optional<String> anchor = hash < 0 ? Optional.empty() : Optional.of(decode(typed.substring(hash + 1)));
        if (path.isEmpty()) return onPage(page, anchor, typed, place);
        return inside(path, anchor, typed, place, file);
    }

    private Target outside(String typed, Place place) {
        if (WEB.matcher(typed).find()) outside.add(new Link(typed, "", place));
        return new Target.Outside(typed);
    }

    /** Addresses of the web elsewhere that have been found so far, without texts. */
    List<Link> outside() {
        return outside;
    }

    private Optional<Target> inside(String path, Optional<String> anchor, String typed, Place place, String file) {
        Optional<String> named = fileOf(path, file);
        if (named.isEmpty()) {
            problems.report(Code.LINK_OUTSIDE_SITE, place, typed);
            return Optional.empty();
        }
        String target = named.get();
        Optional<SitePath> page = path.startsWith("/")
                ? addressed(path)
                : catalogue
                        .pageOf(target)
                        .or(() -> addressed(Addresses.of(target).value()));
        if (page.isPresent()) return onPage(page.get(), anchor, typed, place);
        Optional<MediaFile> medium = catalogue.mediaOf(target);
        if (medium.isPresent()) return Optional.of(new Target.File(medium.get().path()));
        SitePath made = Addresses.of(target);
        if (catalogue.hasFile(made)) return Optional.of(new Target.File(made));
        reportMissing(target, typed, place, file);
        return Optional.empty();
    }

    private void reportMissing(String target, String typed, Place place, String file) {
        if (catalogue.isUnusable(target)) return;
        if (catalogue.isDraft(target)) {
            problems.report(Code.LINK_TO_DRAFT, place, typed);
            return;
        }
        problems.report(Code.LINK_BROKEN, place, typed, nearest(target, file));
    }

    /** The file whose name is nearest, as it would be written in another file; empty when none is near. */
    private String nearest(String target, String file) {
        Map<String, String> byName = new TreeMap<>();
        catalogue.files().stream().sorted().forEach(known -> byName.putIfAbsent(stem(known), known));
        return Suggestion.nearest(stem(target), byName.keySet())
                .map(name -> relative(byName.get(name), file))
                .orElse("");
    }

    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static String relative(String known, String from) {
        Path folder = Path.of(from).getParent();
        return folder.relativize(Path.of(known)).toString().replace('\\', '/');
    }

    private Optional<Target> onPage(SitePath page, Optional<String> anchor, String typed, Place place) {
        if (anchor.isPresent() && !anchor.get().isEmpty() && !catalogue.hasAnchor(page, anchor.get())) {
            String nearest =
                    Suggestion.nearest(anchor.get(), catalogue.anchorsOf(page)).orElse("");
            problems.report(Code.LINK_NO_ANCHOR, place, typed, anchor.get(), nearest);
            return Optional.empty();
        }
        return Optional.of(new Target.Page(page, anchor.filter(id -> !id.isEmpty())));
    }

    /** The page at an address of the site, however its end is written. */
    private Optional<SitePath> addressed(String address) {
        boolean named = address.equals(INDEX) || address.endsWith("/" + INDEX);
        String bare = named ? address.substring(0, address.length() - INDEX.length()) : address;
        if (!bare.startsWith("/") || bare.contains("//")) return Optional.empty();
        SitePath page = new SitePath(bare);
        if (catalogue.hasPage(page)) return Optional.of(page);
        return bare.endsWith("/")
                ? Optional.empty()
                : Optional.of(new SitePath(bare + "/")).filter(catalogue::hasPage);
    }

    /** The file that a path names, seen from another; nothing when it lies outside {@code content/}. */
    static Optional<String> fileOf(String path, String from) {
        if (path.startsWith("/")) return Optional.of(trimmed("content" + path));
        if (PLAIN.matcher(path).matches()) return Optional.of(from.substring(0, from.lastIndexOf('/') + 1) + path);
        Deque<String> parts = new ArrayDeque<>(List.of(from.split("/")));
        parts.removeLast();
        for (String part : path.split("/")) {
            if (part.isEmpty() || part.equals(".")) continue;
            if (!part.equals("..")) {
                parts.addLast(part);
            } else if (parts.size() > 1) {
                parts.removeLast();
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String trimmed(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String decode(String typed) {
        if (typed.indexOf('%') < 0) return typed;
        try {
            return URLDecoder.decode(typed.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a lone % is part of a name
            return typed;
        }
    }
}
