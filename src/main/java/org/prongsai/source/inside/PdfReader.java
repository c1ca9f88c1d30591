package org.prongsai.source.inside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final int MOST_LETTERS = 1_000_000;

    /** About ten pages: what is searched has to be fetched by whoever searches. */
    private static final int MOST_SEARCHED = 20_000;

    private static final int LONGEST_TITLE = 200;

    /** What is no letter to anybody: signs that control, that programs keep for themselves, and halves of letters. */
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cs}\\p{Cn}\uFFFD&&[^\n]]+");

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

    /** The words of its first pages, for searching; nothing where they are secret, scanned, or hold citizen ids. */
    static String words(Path file) throws IOException {
        try (RandomAccessRead bytes = new PatientBytes(new RandomAccessReadBufferedFile(file));
                PDDocument document = Loader.loadPDF(bytes)) {
            FontMappers.set(BundledFont.MAPPER);
            PdfText text = new PdfText(Math.min(document.getNumberOfPages(), MOST_PAGES), MOST_SEARCHED);
            text.read(document);
            String words = UNPRINTED.matcher(text.text()).replaceAll(" ").strip();
            return CitizenIdMention.in(words).isEmpty() ? words : "";
        } catch (IOException | RuntimeException | LinkageError e) {
            // what cannot be opened is told by the rule that asks what is inside
            return "";
        }
    }

    private static Inside read(PDDocument document) {
        int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
        if (pages < 1) return Inside.BROKEN;
        try {
            PdfGlance glance = PdfGlance.at(document, pages);
            Inside.Paper paper = paper(document);
            if (glance.isSure() && !glance.mayHoldIds()) return opened(pages, glance.letters(), paper, List.of());
            FontMappers.set(BundledFont.MAPPER);
            PdfText text = new PdfText(pages, MOST_LETTERS);
            text.read(document);
            return opened(pages, text.letters(), paper, CitizenIdMention.in(text.text()));
        } catch (IOException e) {
            return Inside.CLOSED;
        }
    }

    private static Inside opened(int pages, int letters, Inside.Paper paper, List<CitizenIdMention> ids) {
        Inside.Pages read = new Inside.Pages(pages, letters);
        return new Inside(Inside.State.OPENED, Optional.of(read), Optional.of(paper), ids, Optional.empty());
    }

    private static Inside.Paper paper(PDDocument document) {
        return new Inside.Paper(
                document.getNumberOfPages(),
                said(document.getDocumentInformation().getTitle()),
                said(document.getDocumentCatalog().getLanguage()));
    }

    /** On one line, and not for long. */
    private static String said(String value) {
        String line = value == null
                ? ""
                : UNPRINTED
                        .matcher(value)
                        .replaceAll(" ")
                        .replaceAll("\\s+", " ")
                        .strip();
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE ? line : "";
    }
}
