package org.prongsai.source.inside;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF, as much of it as is worth reading. */
final class PdfText extends PDFTextStripper {
    private final int mostLetters;
    private final StringWriter text = new StringWriter();
    private int letters;

    /** @param pages how many are read, from the first @param mostLetters after which no more is read */
    PdfText(int pages, int mostLetters) {
        this.mostLetters = mostLetters;
        setEndPage(pages);
        setSuppressDuplicateOverlappingText(false);
    }

    void read(PDDocument document) throws IOException {
        try {
            writeText(document, text);
        } catch (EnoughRead e) {
            // Enough to tell a text from a scan; the pages before have been searched.
        }
    }

    String text() {
        return text.toString();
    }

    /** Letters and digits of any script, without marks above and below. */
    int letters() {
        return letters;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (getCurrentPageNo() <= getEndPage()) PdfStreams.drawing(page);
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Patience.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String shown = position.getUnicode();
        letters += (int) shown.codePoints().filter(Character::isLetterOrDigit).count();
        if (letters > mostLetters) throw new EnoughRead();
        super.processTextPosition(position);
    }

    private static final class EnoughRead extends RuntimeException {
        private static final long serialVersionUID = 1;

        EnoughRead() {
            super("enough", null, false, false);
        }
    }
}
