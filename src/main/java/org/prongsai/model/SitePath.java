package org.prongsai.model;

/**
 * Where something stands on the site: {@code /2567/report/} for a page, {@code /css/site.css} for a file. From the site's
 * root, decoded, lower-case ASCII for pages; it does not change with a title.
 */
public record SitePath(String value) implements Comparable<SitePath> {
    public static final SitePath HOME = new SitePath("/");

    private static final String INDEX = "index.html";

    public SitePath {
        if (!value.startsWith("/") || value.contains("//")) throw new IllegalArgumentException("site path: " + value);
    }

    /** The page of a part below this page. */
    public SitePath child(String part) {
        return new SitePath(value + part + "/");
    }

    /** A file beside this page. */
    public SitePath file(String name) {
        return new SitePath(value + name);
    }

    /** The file in the finished site, without a leading slash: {@code 2567/report/index.html}. */
    public String fileName() {
        return (value.endsWith("/") ? value + INDEX : value).substring(1);
    }

    /** What stands in a file of the finished site: the inverse of {@link #fileName}. */
    public static SitePath ofFile(String fileName) {
        boolean page = fileName.equals(INDEX) || fileName.endsWith("/" + INDEX);
        return new SitePath("/" + (page ? fileName.substring(0, fileName.length() - INDEX.length()) : fileName));
    }

    /** The path as it stands in an address: letters that are not ASCII, and spaces, percent-encoded. */
    public String encoded() {
        return PercentEncoding.of(value);
    }

    /** Code-point order. */
    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    /** Said out, since what Java makes for records costs several times as much, and paths are looked up wherever there is a page. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SitePath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
