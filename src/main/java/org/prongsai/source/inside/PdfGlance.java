package org.prongsai.source.inside;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A quick look at the text of a PDF: how many letters it has, and whether there are digits enough for a citizen id. Most files have none,
 * and need not be read in full, which takes several times as long, for fonts and for where each letter stands.
 */
final class PdfGlance {
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\h\u2010-\u2013-]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9๐-๙]{13}");

    /** Forms may hold forms. */
    private static final int DEEPEST = 8;

    /** In the units of the page, mostly points. */
    private static final float SAME_LINE = 0.5f;

    private static final int MOST_OPERATORS = 5_000_000;

    private final Map<COSDictionary, PdfLetters> fonts = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<PdfLetters> font = Optional.empty();
    private boolean sure = true;
    private float line;
    private int operators;

    private PdfGlance() {}

    /** A look at the first pages. */
    static PdfGlance at(PDDocument document, int pages) throws IOException {
        PdfGlance glance = new PdfGlance();
        for (int i = 0; i < pages && glance.sure; i++) glance.page(document.getPage(i));
        return glance;
    }

    /** Whether every letter could be told; if not, only reading in full can say more. */
    boolean isSure() {
        return sure;
    }

    /** Letters and digits of any script, without marks above and below. */
    int letters() {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Whether thirteen digits follow each other on a line with no more than spaces and dashes between. */
    boolean mayHoldIds() {
        return DIGITS.matcher(BETWEEN_DIGITS.matcher(text).replaceAll("")).find();
    }

    private void page(PDPage page) throws IOException {
        if (page.getResources() == null) return;
        draw(new PDFStreamParser(PdfStreams.drawing(page)), page.getResources().getCOSObject(), 0);
    }

    private void draw(PDFStreamParser parser, COSDictionary resources, int depth) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        Object token;
        while (sure && (token = parser.parseNextToken()) != null) {
            if (token instanceof Operator operator) {
                Patience.check();
                if (++operators > MOST_OPERATORS) sure = false;
                draw(operator.getName(), operands, resources, depth);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
    }

    private void draw(String operator, List<COSBase> operands, COSDictionary resources, int depth) throws IOException {
        COSBase last = operands.isEmpty() ? COSNull.NULL : operands.get(operands.size() - 1);
        if (beginsLine(operator, operands)) text.append('\n');
        switch (operator) {
            case "Tf" -> {
                if (!operands.isEmpty() && operands.get(0) instanceof COSName name) font = font(name, resources);
            }
            case "Tj", "'", "\"" -> show(last);
            case "TJ" -> {
                if (last instanceof COSArray parts) for (COSBase part : parts) show(part);
            }
            case "Do" -> {
                if (last instanceof COSName name && depth < DEEPEST) form(name, resources, depth);
            }
            default -> {}
        }
    }

    /** Whether letters go on above or below; what stands farther along on the same line may still belong to the same number. */
    private boolean beginsLine(String operator, List<COSBase> operands) {
        return switch (operator) {
            case "T*", "'", "\"" -> true;
            case "Td", "TD" -> Math.abs(number(operands, 1)) > SAME_LINE;
            case "Tm" -> {
                boolean upright = number(operands, 1) == 0;
                float before = line;
                line = number(operands, 5);
                yield upright && Math.abs(line - before) > SAME_LINE;
            }
            default -> false;
        };
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private Optional<PdfLetters> font(COSName name, COSDictionary resources) throws IOException {
        COSDictionary known = resources.getCOSDictionary(COSName.FONT);
        COSDictionary named = known == null ? null : known.getCOSDictionary(name);
        if (named == null) return Optional.empty();
        if (!fonts.containsKey(named)) fonts.put(named, PdfLetters.of(named));
        return Optional.of(fonts.get(named));
    }

    private void show(COSBase shown) {
        if (!(shown instanceof COSString codes)) return;
        if (font.isEmpty() || !font.get().areKnown()) sure = false;
        else font.get().read(codes.getBytes(), text);
    }

    private void form(COSName name, COSDictionary resources, int depth) throws IOException {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        COSStream form = objects == null ? null : objects.getCOSStream(name);
        if (form == null || !COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) return;
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        draw(new PDFStreamParser(PdfStreams.unpacked(form)), own == null ? resources : own, depth + 1);
    }
}
