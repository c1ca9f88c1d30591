package org.prongsai.source.inside;

import java.nio.file.Path;
import org.prongsai.model.FileKind;
import org.prongsai.model.Inside;

/** Looks inside files, each at most once. */
public final class InsideReader {
    private InsideReader() {}

    /** What a file holds, read when it is first asked for. */
    public static ReadOnce<Inside> of(Path file, FileKind kind) {
        return ReadOnce.of(() -> switch (kind) {
            case PDF -> Patience.read(() -> PdfReader.read(file));
            case DOCX, XLSX, PPTX, ODT, ODS -> Patience.read(() -> OfficeReader.read(file));
            case CSV -> Patience.read(() -> CsvReader.read(file));
            case JPEG, PNG, WEBP -> Patience.read(() -> PhotoReader.read(file, kind));
            case GIF, SVG, ZIP -> Inside.CLOSED;
        });
    }

    /** The words by which a file may be searched, read when they are first asked for; empty for most kinds. */
    public static ReadOnce<String> words(Path file, FileKind kind) {
        return ReadOnce.of(() -> kind == FileKind.PDF ? Patience.read(() -> PdfReader.words(file), "") : "");
    }
}
