package org.prongsai.assemble;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.SitePath;
import org.prongsai.thai.FiscalYear;

/** How the path of a file becomes an address. Addresses come from names of files and folders, never from titles. */
final class Addresses {
    private static final Pattern YEAR = Pattern.compile("content/(25[0-9]{2})/");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+)*");
    private static final Pattern APPENDIX = Pattern.compile("(content/\\d{4}/appendices/\\d+)-[^/]+");
    private static final Pattern ALIAS = Pattern.compile("/(?:NAME/)*(?:NAME\\.html?)?"
            .replace("NAME", "(?![.])(?!(?i:con|prn|aux|nul|com\\d|lpt\\d)[./])[A-Za-z0-9._~-]*[A-Za-z0-9_~-]"));

    /** First parts of addresses that Prongsai keeps for pages of its own. */
    private static final Set<String> RESERVED =
            Set.of("compare", "css", "data", "fonts", "img", "ita", "js", "scores", "search");

    private Addresses() {}

    /** The year in whose folder a file lies. */
    static Optional<FiscalYear> yearOf(String file) {
        Matcher year = YEAR.matcher(file);
        return year.lookingAt() ? Optional.of(new FiscalYear(Integer.parseInt(year.group(1)))) : Optional.empty();
    }

    /** Whether a name can be part of an address for good: lower-case ASCII letters, digits and single hyphens. */
    static boolean isSlug(String name) {
        return SLUG.matcher(name).matches();
    }

    /** A name that could be: what is left of the name when all else is taken away; may be empty. */
    static String slugOf(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    static boolean isReserved(String firstPart) {
        return RESERVED.contains(firstPart) || firstPart.matches("\\d{4}");
    }

    /** The address of a file or folder below {@code content/}: {@code content/pages/a/b.pdf} is {@code /a/b.pdf}. */
    static SitePath of(String file) {
        Matcher appendix = APPENDIX.matcher(file);
        String path = appendix.lookingAt() ? appendix.group(1) + file.substring(appendix.end()) : file;
        return new SitePath(path.replaceFirst("^content/(?:pages/)?", "/"));
    }

    /** The address of the page of a text or folder, as a path below {@code content}: {@code content/pages/a/index.md} is {@code content/a}. */
    static String pathOf(String file) {
        String page =
                file.endsWith(".md") ? file.replaceFirst("index\\.md$", "").replaceFirst("\\.md$", "/") : file + "/";
        String path = "content" + of(page).value();
        return path.substring(0, path.length() - 1);
    }

    /** An old address for which a page can be left: a folder, or an HTML file. */
    static Optional<SitePath> alias(String typed) {
        boolean ours = typed.matches("/(css|fonts|img|js)/.*");
        return ALIAS.matcher(typed).matches() && !ours && !typed.equals("/")
                ? Optional.of(new SitePath(typed))
                : Optional.empty();
    }
}
