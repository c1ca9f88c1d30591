package org.prongsai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What people do to a site between two builds, drawn by lot: the same for the same seed. Not everything that comes of it can be built. */
public final class RandomEdits {
    private final Path site;
    private final Path original;
    private final Random random;
    private int made;

    /** @param site which is changed @param original from which things come back */
    public RandomEdits(Path site, Path original, long seed) {
        this.site = site;
        this.original = original;
        this.random = new Random(seed);
    }

    /** Makes one change, and tells which. */
    public String step() {
        try {
            return switch (random.nextInt(18)) {
                case 0, 1, 2 -> edited();
                case 3 -> retitled();
                case 4 -> swappedLetters();
                case 5 -> deleted();
                case 6 -> renamed();
                case 7 -> moved();
                case 8, 9 -> added();
                case 10 -> folderRenamed();
                case 11 -> folderDeleted();
                case 12 -> restored();
                case 13 -> drafted();
                case 14 -> touched();
                case 15, 16 -> paperReplaced();
                default -> settings();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String edited() throws IOException {
        Path file = oneOf(texts());
        append(file, "\nเพิ่มเติมครั้งที่ " + ++made + " ดู [หน้าอื่น](" + linkTo(oneOf(texts()), file) + ")\n");
        return "edited " + file;
    }

    private String retitled() throws IOException {
        Path file = oneOf(texts());
        rewrite(file, read(file).replaceFirst("(?m)^title: .*", "title: ชื่อใหม่ " + ++made));
        return "retitled " + file;
    }

    /** As many bytes as before. */
    private String swappedLetters() throws IOException {
        Path file = oneOf(files());
        String text = read(file);
        boolean picture = charset(file) == StandardCharsets.ISO_8859_1;
        String swapped = picture
                ? text.substring(0, text.length() - 1) + (char) (text.charAt(text.length() - 1) ^ 1)
                : text.replace("ก", "\u0000").replace("ข", "ก").replace("\u0000", "ข");
        rewrite(file, swapped);
        return "swapped letters of " + file;
    }

    private String deleted() throws IOException {
        Path file = oneOf(files());
        Files.delete(file);
        return "deleted " + file;
    }

    private String renamed() throws IOException {
        Path file = oneOf(texts());
        Path target = file.resolveSibling("renamed-" + ++made + ".md");
        while (Files.exists(target)) target = file.resolveSibling("renamed-" + ++made + ".md");
        Files.move(file, target);
        return "renamed " + file + " to " + target;
    }

    private String moved() throws IOException {
        Path file = oneOf(texts());
        Path target = oneOf(texts()).resolveSibling(file.getFileName());
        if (!target.equals(file)) Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        return "moved " + file + " to " + target;
    }

    private String added() throws IOException {
        Path folder = oneOf(texts()).getParent();
        Path file = folder.resolve("added-" + ++made + ".md");
        Files.writeString(
                file,
                "---\ntitle: หน้าใหม่ " + made + "\norder: " + random.nextInt(5) + "\n---\n\n## หัวข้อ\n\nข้อความ\n");
        return "added " + file;
    }

    private String folderRenamed() throws IOException {
        List<Path> folders = folders();
        if (folders.isEmpty()) return "no folder to rename";
        Path folder = oneOf(folders);
        Path target = folder.resolveSibling("folder-" + ++made);
        while (Files.exists(target)) target = folder.resolveSibling("folder-" + ++made);
        Files.move(folder, target);
        return "renamed " + folder + " to " + target;
    }

    private String folderDeleted() {
        List<Path> folders = folders();
        if (folders.isEmpty()) return "no folder to delete";
        Path folder = oneOf(folders);
        Folders.delete(folder);
        return "deleted " + folder;
    }

    private String restored() throws IOException {
        Path file = oneOf(filesIn(original));
        Path target = site.resolve(original.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        return "restored " + target;
    }

    private String drafted() throws IOException {
        Path file = oneOf(texts());
        String text = read(file);
        boolean draft = text.contains("\ndraft: true\n");
        rewrite(
                file,
                draft ? text.replace("\ndraft: true\n", "\n") : text.replaceFirst("\n---\n", "\ndraft: true\n---\n"));
        return (draft ? "published " : "drafted ") + file;
    }

    private String touched() throws IOException {
        Path file = oneOf(files());
        if (random.nextBoolean()) rewrite(file, read(file));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L * random.nextInt(1_000_000)));
        return "touched " + file;
    }

    private String paperReplaced() throws IOException {
        List<Path> papers = files().stream()
                .filter(file -> file.toString().endsWith(".pdf"))
                .toList();
        if (papers.isEmpty()) return "no paper to replace";
        Path paper = oneOf(papers);
        String[] pages = new String[1 + random.nextInt(3)];
        Arrays.fill(pages, "(Paper no. " + ++made + ")");
        Files.write(paper, Pdf.ofTexts(pages));
        return "replaced " + paper;
    }

    private String settings() throws IOException {
        Path settings = site.resolve("content/site.yaml");
        if (!Files.exists(settings)) return "no settings";
        String colour = String.format(java.util.Locale.ROOT, "theme: {colour: \"#%06x\"}\n", random.nextInt(0x600000));
        String others = read(settings).replaceAll("(?m)^theme: .*\n", "");
        rewrite(settings, random.nextBoolean() ? others : others + colour);
        Path template = site.resolve("templates/component/footer.ftlh");
        Files.createDirectories(template.getParent());
        if (!Files.deleteIfExists(template) && random.nextBoolean())
            Files.writeString(
                    template,
                    "<#macro footer " + (random.nextInt(4) == 0 ? "frame" : "site") + "><footer>ส่วนท้าย " + ++made
                            + "</footer></#macro>\n");
        return "changed settings";
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Texts with front matter; there is always one, or the site would be gone. */
    private List<Path> texts() throws IOException {
        List<Path> texts =
                files().stream().filter(file -> file.toString().endsWith(".md")).toList();
        if (!texts.isEmpty()) return texts;
        Files.createDirectories(site.resolve("content/pages"));
        return List.of(
                Files.writeString(site.resolve("content/pages/last.md"), "---\ntitle: หน้าสุดท้าย\n---\n\nข้อความ\n"));
    }

    private List<Path> files() throws IOException {
        List<Path> files = filesIn(site.resolve("content"));
        if (!files.isEmpty()) return files;
        restored();
        return files();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Folders within a folder of the record or of pages. */
    private List<Path> folders() {
        try (Stream<Path> all = Files.walk(site.resolve("content"))) {
            return all.filter(Files::isDirectory)
                    .filter(folder -> site.relativize(folder).getNameCount() > 2)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String linkTo(Path target, Path from) {
        return from.getParent().relativize(target).toString().replace('\\', '/');
    }

    /** Pictures too: each byte is a letter then, and comes back as it was. */
    private static Charset charset(Path file) {
        return file.toString().matches(".*\\.(md|yaml)") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, charset(file));
    }

    private static void rewrite(Path file, String text) throws IOException {
        Files.writeString(file, text, charset(file));
    }

    private static void append(Path file, String text) throws IOException {
        rewrite(file, read(file) + text);
    }
}
