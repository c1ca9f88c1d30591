package org.prongsai.source.inside;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.prongsai.model.FileKind;
import org.prongsai.model.Inside;

/** Looks inside files, each at most once. */
public final class InsideReader {
    private InsideReader() {}

    /** What a file holds, read when it is first asked for. */
    public static Supplier<Inside> of(Path file, FileKind kind) {
        return new Once(() -> switch (kind) {
            case PDF -> Patience.read(() -> PdfReader.read(file));
            case DOCX, XLSX, PPTX, ODT, ODS -> Patience.read(() -> OfficeReader.read(file));
            case CSV -> Patience.read(() -> CsvReader.read(file));
            case JPEG, PNG, WEBP -> Patience.read(() -> PhotoReader.read(file, kind));
            case GIF, ZIP -> Inside.CLOSED;
        });
    }

    /** Asks once, and remembers. */
    private static final class Once implements Supplier<Inside> {
        private final Supplier<Inside> reading;
        private Inside found;

        Once(Supplier<Inside> reading) {
            this.reading = reading;
        }

        @Override
        public synchronized Inside get() {
            if (found == null) found = reading.get();
            return found;
        }
    }
}
