package org.prongsai.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet of ours with all that it imports and its fonts in itself, for a page that stands alone. */
final class InlineStyle {
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\)(?: ([^;]+))?;\n");
    private static final Pattern FONT = Pattern.compile("url\\(\"([^\"]+\\.woff2)\"\\)");

    private InlineStyle() {}

    /** @param name from {@code static/} */
    static TemplateHTMLOutputModel of(String name) {
        return PageHtml.finished(textOf(name));
    }

    /** As {@link #of}, to be joined with others. @param name from {@code static/} */
    static String textOf(String name) {
        return text(URI.create("/static/").resolve(name));
    }

    /** The same for a file of its own. @param name from {@code static/} */
    static byte[] file(String name) {
        return textOf(name).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(URI sheet) {
        String text = new String(bytes(sheet), StandardCharsets.UTF_8);
        // fonts of the page itself are decoded a moment late, and a page that is there at once may wait for them
        text = text.replace("font-display: optional", "font-display: swap");
        String whole = IMPORT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(imported(sheet, found)));
        return FONT.matcher(whole).replaceAll(found -> Matcher.quoteReplacement(font(sheet.resolve(found.group(1)))));
    }

    private static String imported(URI sheet, MatchResult found) {
        String text = text(sheet.resolve(found.group(1)));
        return found.group(2) == null ? text : "@media " + found.group(2) + " {\n" + text + "}\n";
    }

    private static String font(URI file) {
        return "url(\"data:font/woff2;base64," + Base64.getEncoder().encodeToString(bytes(file)) + "\")";
    }

    private static byte[] bytes(URI resource) {
        try (InputStream in = InlineStyle.class.getResourceAsStream(resource.getPath())) {
            if (in == null) throw new IllegalStateException("missing resource: " + resource);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
