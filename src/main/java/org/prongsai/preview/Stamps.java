package org.prongsai.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.prongsai.build.BuildResult;
import org.prongsai.build.Proof;
import org.prongsai.build.SitePages;
import org.prongsai.build.SitePages.Rendered;
import org.prongsai.model.SitePath;

/**
 * Marks by which a browser knows whether what it shows is still so: one of the page with the pictures, styles and scripts that
 * it names, one of what is told beside it. They are the same as long as the bytes are.
 */
final class Stamps {
    static final SitePath DESK = new SitePath(Proof.ROOM);
    private static final SitePath NOT_FOUND = new SitePath("/404.html");
    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"([^\"#?:]+)[\"#?]");
    private static final int LETTERS = 20;

    private Stamps() {}

    /** Both, apart by a space. @param page an address that somebody looks at, of a page or of none */
    static String of(Impression impression, SitePath page) {
        Proof proof = impression.proof();
        String told = digest(proof.bar(page));
        if (page.equals(DESK)) return told + " " + told;
        return proof.pages()
                .map(pages -> ofPage(impression, pages, shown(pages, page)) + " " + told)
                .orElse(told + " " + told);
    }

    /** The page that stands at an address, or the one that says that there is none. */
    static SitePath shown(SitePages pages, SitePath asked) {
        if (pages.hasPage(asked) || pages.hasFile(asked)) return asked;
        String index = "/index.html";
        if (!asked.value().endsWith(index)) return NOT_FOUND;
        int folder = asked.value().length() - index.length() + 1;
        SitePath page = new SitePath(asked.value().substring(0, folder));
        return pages.hasPage(page) ? page : NOT_FOUND;
    }

    private static String ofPage(Impression impression, SitePages pages, SitePath page) {
        if (pages.hasFile(page)) return ofFile(pages, page);
        Rendered rendered = impression.rendered(page);
        if (rendered instanceof Rendered.Broken broken) return digest(telling(broken));
        byte[] bytes = ((Rendered.Page) rendered).bytes();
        MessageDigest digest = sha256();
        digest.update(bytes);
        for (SitePath named : named(page, new String(bytes, StandardCharsets.UTF_8)))
            digest.update(ofNamed(impression, pages, named).getBytes(StandardCharsets.UTF_8));
        return written(digest);
    }

    private static byte[] telling(Rendered.Broken broken) {
        StringBuilder problems = new StringBuilder();
        for (BuildResult.Quoted quoted : broken.problems())
            problems.append(quoted.problem()).append('\n');
        return problems.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a page names that stands on the same site, in the order of the addresses. */
    private static TreeSet<SitePath> named(SitePath page, String html) {
        TreeSet<SitePath> named = new TreeSet<>();
        URI base = URI.create(page.encoded());
        NAMED.matcher(html).results().map(found -> found.group(1)).distinct().forEach(href -> {
            if (href.matches("[!-~]+"))
                AskedPath.of(base.resolve(href).getRawPath()).ifPresent(named::add);
        });
        return named;
    }

    /** A page that is only linked may change without this one being another. */
    private static String ofNamed(Impression impression, SitePages pages, SitePath named) {
        if (pages.hasFile(named)) return ofFile(pages, named);
        boolean style = pages.hasPage(named) && named.value().endsWith(".css");
        return style && impression.rendered(named) instanceof Rendered.Page made ? digest(made.bytes()) : "";
    }

    /** Of a file in the site's folder its size and time, of a style that was put together its bytes; all else never changes. */
    private static String ofFile(SitePages pages, SitePath file) {
        Optional<Path> origin = pages.origin(file);
        try {
            if (origin.isPresent()) return Files.size(origin.get()) + "@" + Files.getLastModifiedTime(origin.get());
            if (!file.value().endsWith(".css")) return "";
            try (InputStream in = pages.open(file).orElseThrow(IOException::new)) {
                return digest(in.readAllBytes());
            }
        } catch (IOException e) {
            return "gone";
        }
    }

    private static String digest(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return written(digest);
    }

    private static String written(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
