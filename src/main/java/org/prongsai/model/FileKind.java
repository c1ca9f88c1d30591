package org.prongsai.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are published beside pages; no others are. */
public enum FileKind {
    JPEG("ภาพ JPEG", "jpg", "jpeg"),
    PNG("ภาพ PNG", "png"),
    GIF("ภาพ GIF", "gif"),
    WEBP("ภาพ WebP", "webp"),
    SVG("ภาพ SVG", "svg"),
    PDF("PDF", "pdf"),
    DOCX("Word", "docx"),
    XLSX("Excel", "xlsx"),
    PPTX("PowerPoint", "pptx"),
    ODT("OpenDocument Text", "odt"),
    ODS("OpenDocument Spreadsheet", "ods"),
    CSV("CSV", "csv"),
    ZIP("ZIP", "zip");

    private final String label;
    private final List<String> extensions;

    FileKind(String label, String... extensions) {
        this.label = label;
        this.extensions = List.of(extensions);
    }

    /** What readers call it. */
    public String label() {
        return label;
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG || this == GIF || this == WEBP || this == SVG;
    }

    /** Whether smaller pictures are made of it. */
    boolean isResized() {
        return this == JPEG || this == PNG;
    }

    /** The kind that a file's name says. */
    public static Optional<FileKind> named(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** All extensions, without dots. */
    public static List<String> allExtensions() {
        return Arrays.stream(values()).flatMap(kind -> kind.extensions.stream()).toList();
    }
}
