package org.prongsai.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.prongsai.model.SitePath;

/** Style sheets, scripts, fonts and pictures that are the same on every page: Prongsai's, and a site's own in their stead. */
final class StaticFiles {
    private static final String ROOT = "static";

    /** What belongs to pages beside a site, the report of a check and the preview: no part of one. */
    private static final List<String> ALONE = List.of("report/", "preview/");

    /** Opens a file. */
    interface Source {
        InputStream open() throws IOException;
    }

    private StaticFiles() {}

    /** The program's own, which never change while it runs. */
    private static final class OfProgram {
        private static final List<String> NAMES = builtIn();
        static final Map<SitePath, Source> APART = ofProgram(NAMES);
        static final Map<SitePath, Source> JOINED = JoinedStyle.in(APART);

        /** Which of them are no part of a site, not even of one that lies in the program's own folder. */
        static final Set<SitePath> BESIDE = NAMES.stream()
                .filter(StaticFiles::isAlone)
                .map(StaticFiles::path)
                .collect(Collectors.toSet());
    }

    static Map<SitePath, Source> of(Map<SitePath, Path> own) {
        boolean ownStyle = own.keySet().stream()
                .anyMatch(path -> path.value().endsWith(".css") && OfProgram.APART.containsKey(path));
        Map<SitePath, Source> files = new TreeMap<>(ownStyle ? OfProgram.APART : OfProgram.JOINED);
        own.forEach((path, origin) -> {
            if (!OfProgram.BESIDE.contains(path)) files.put(path, () -> Files.newInputStream(origin));
        });
        return ownStyle ? JoinedStyle.in(files) : files;
    }

    private static Map<SitePath, Source> ofProgram(List<String> names) {
        Map<SitePath, Source> files = new TreeMap<>();
        for (String name : names) {
            if (isAlone(name)) continue;
            files.put(path(name), () -> StaticFiles.class.getResourceAsStream("/" + ROOT + "/" + name));
        }
        return files;
    }

    private static boolean isAlone(String name) {
        return ALONE.stream().anyMatch(name::startsWith);
    }

    private static SitePath path(String name) {
        return new SitePath("/" + name);
    }

    /** Names below {@code static/}, in the jar or in the folder of classes from which the program runs. */
    private static List<String> builtIn() {
        URL root = StaticFiles.class.getResource("/" + ROOT);
        if (root == null) throw new IllegalStateException("missing resource: " + ROOT);
        try {
            URLConnection connection = root.openConnection();
            if (connection instanceof JarURLConnection jar) return inJar(jar.getJarFile());
            return inFolder(Path.of(new URI(root.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> inJar(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(ROOT + "/"))
                .map(name -> name.substring(ROOT.length() + 1))
                .sorted()
                .toList();
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
