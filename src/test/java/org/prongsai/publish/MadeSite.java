package org.prongsai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prongsai.output.FinishedSite;

/** A finished site of a few files, and what lies in a folder. Letters stand for bytes. */
final class MadeSite {
    static final String ADDRESS = "https://www.example.go.th/";

    private final SortedMap<String, String> files = new TreeMap<>();

    /** A site of every kind of file. */
    static MadeSite old() {
        return new MadeSite()
                .page("index.html", "หน้าแรก")
                .page("2567/index.html", "ปี ๒๕๖๗")
                .page("2567/gone/index.html", "หน้าที่จะลบ")
                .page("about/index.html", "เกี่ยวกับเรา")
                .with("css/site.css", "main { colour: old }\n")
                .with("img/same.png", bytes(9_000, 1))
                .with("เอกสาร/แผน ปี.pdf", bytes(20_000, 2))
                .with("เอกสาร/ลบ.pdf", bytes(500, 3))
                .with("sitemap.xml", "<urlset/>\n");
    }

    /** The same later: files of every kind are new, changed, gone and as they were. */
    static MadeSite later() {
        MadeSite later = old();
        later.files.remove("2567/gone/index.html");
        later.files.remove("เอกสาร/ลบ.pdf");
        return later.page("index.html", "หน้าแรก ใหม่")
                .page("2567/index.html", "ปี ๒๕๖๗ แก้ไข")
                .page("2568/index.html", "ปี ๒๕๖๘")
                .page("2568/report/index.html", "รายงาน ๒๕๖๘")
                .with("css/site.css", "main { colour: new }\n")
                .with("เอกสาร/แผน ปี.pdf", bytes(26_000, 4))
                .with("เอกสาร/ใหม่.pdf", bytes(12_000, 5))
                .with("sitemap.xml", "<urlset>later</urlset>\n");
    }

    MadeSite page(String name, String title) {
        return with(
                name,
                utf8("<!DOCTYPE html>\n<html lang=\"th\"><head><meta charset=\"utf-8\"><title>" + title
                        + "</title>\n<link rel=\"canonical\" href=\"" + ADDRESS + name.replace("index.html", "")
                        + "\"></head>\n<body><h1>" + title + "</h1>\n</body></html>\n"));
    }

    MadeSite with(String name, String letters) {
        files.put(name, letters);
        return this;
    }

    MadeSite without(String name) {
        files.remove(name);
        return this;
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** Bytes of every value, among them those that a transfer as text would change. */
    static String bytes(int count, long seed) {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Puts it into a folder, as a build does. */
    FinishedSite in(Path folder) {
        StringBuilder manifest = new StringBuilder();
        files.forEach((name, letters) -> {
            write(folder.resolve(name), letters);
            manifest.append(sum(letters)).append("  ").append(name).append('\n');
        });
        write(folder.resolve(FinishedSite.MANIFEST), utf8(manifest.toString()));
        return FinishedSite.open(folder).orElseThrow();
    }

    private static String sum(String letters) {
        try (InputStream in = new java.io.ByteArrayInputStream(letters.getBytes(StandardCharsets.ISO_8859_1))) {
            return Sums.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String letters) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, letters.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files of a folder, without what publishing keeps for itself while it works. */
    static SortedMap<String, String> served(Path folder) {
        SortedMap<String, String> served = all(folder);
        served.keySet().removeIf(name -> name.startsWith(Workplace.FOLDER + "/"));
        served.remove(Workplace.MARKER);
        return served;
    }

    /** Every file of a folder. */
    static SortedMap<String, String> all(Path folder) {
        SortedMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                all.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** What a folder has when the site is published in it, whole. */
    static Map<String, String> whole(FinishedSite site) {
        return served(site.folder());
    }
}
