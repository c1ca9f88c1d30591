package org.prongsai.source.inside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.prongsai.model.Inside;
import org.prongsai.thai.CitizenIdMention;

/** Counts the pages and letters of a PDF, and finds citizen ids in its text. */
final class PdfReader {
    /** More pages are not read: whether a file is a scan shows on the first ones. */
    private static final int MOST_PAGES = 200;

    private PdfReader() {}

    static Inside read(Path file) throws IOException {
        RandomAccessRead bytes = new PatientBytes(new RandomAccessReadBufferedFile(file));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            return Inside.CLOSED;
        } catch (IOException e) {
            return Inside.BROKEN;
        } catch (RuntimeException | LinkageError e) {
            // Given up; or damaged, where pdfbox throws whatever comes first; or locked with a certificate, for which
            // it wants another library.
            return Inside.CLOSED;
        } finally {
            bytes.close();
        }
    }

    private static Inside read(PDDocument document) {
        int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
        if (pages < 1) return Inside.BROKEN;
        try {
            PdfGlance glance = PdfGlance.at(document, pages);
            if (glance.isSure() && !glance.mayHoldIds()) return opened(pages, glance.letters(), List.of());
            FontMappers.set(BundledFont.MAPPER);
            PdfText text = new PdfText(pages);
            text.read(document);
            return opened(pages, text.letters(), CitizenIdMention.in(text.text()));
        } catch (IOException e) {
            return Inside.CLOSED;
        }
    }

    private static Inside opened(int pages, int letters, List<CitizenIdMention> ids) {
        Inside.Pages read = new Inside.Pages(pages, letters);
        return new Inside(Inside.State.OPENED, Optional.of(read), ids, Optional.empty());
    }
}
