package org.prongsai.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.SitePath;

/**
 * The style sheet of every page with what it imports in itself, layer by layer, so that a browser asks once and not forty
 * times. What is in it is no file of its own any more. Where that could change what is shown, all stays as it was written.
 */
final class JoinedStyle {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile(
            "^@import url\\(\"([\\w-]+(?:/[\\w-]+)*\\.css)\"\\) layer\\(([\\w-]+)\\);$", Pattern.MULTILINE);

    /** Rules that count at the head of a file only. */
    private static final Pattern HEAD = Pattern.compile("@(?:import|charset|namespace)", Pattern.CASE_INSENSITIVE);

    private JoinedStyle() {}

    /** The files of a site, those that the style sheet imports put into it. @param files with a site's own in place of ours */
    static Map<SitePath, StaticFiles.Source> in(Map<SitePath, StaticFiles.Source> files) {
        if (!files.containsKey(Surroundings.CSS)) return files;
        String sheet = COMMENT.matcher(text(files, Surroundings.CSS)).replaceAll("");
        List<SitePath> parts =
                IMPORT.matcher(sheet).results().map(JoinedStyle::part).toList();
        boolean joinable = parts.stream().allMatch(part -> isJoinable(files, part));
        if (!joinable || HEAD.matcher(IMPORT.matcher(sheet).replaceAll("")).find()) return files;
        String joined = IMPORT.matcher(sheet)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "@layer " + found.group(2) + " {\n" + text(files, part(found)) + "}\n"));
        Map<SitePath, StaticFiles.Source> left = new TreeMap<>(files);
        left.keySet().removeAll(parts);
        left.put(Surroundings.CSS, () -> new ByteArrayInputStream(joined.getBytes(StandardCharsets.UTF_8)));
        return left;
    }

    private static SitePath part(MatchResult found) {
        return new SitePath(
                URI.create(Surroundings.CSS.value()).resolve(found.group(1)).getPath());
    }

    /** Whether a sheet means the same inside another: closed, without what belongs at a head, its addresses from the same folder. */
    private static boolean isJoinable(Map<SitePath, StaticFiles.Source> files, SitePath part) {
        if (!files.containsKey(part)) return false;
        String rules = COMMENT.matcher(text(files, part)).replaceAll("");
        boolean closed = rules.chars().filter(c -> c == '{').count()
                == rules.chars().filter(c -> c == '}').count();
        boolean sameFolder =
                part.value().lastIndexOf('/') == Surroundings.CSS.value().lastIndexOf('/');
        return closed
                && !rules.contains("/*")
                && !HEAD.matcher(rules).find()
                && (sameFolder || !rules.contains("url("));
    }

    private static String text(Map<SitePath, StaticFiles.Source> files, SitePath file) {
        try (InputStream in = files.get(file).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.value(), e);
        }
    }
}
