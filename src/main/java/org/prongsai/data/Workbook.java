package org.prongsai.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.prongsai.thai.ThaiWords;

/** Rows as a workbook of one sheet (XLSX). The first row heads the others. The same rows give the same bytes, on every machine. */
public final class Workbook {
    private static final String PROGRAM = "Prongsai";
    private static final String VERSION = "1.0";

    /** No day is meant. The first that a ZIP file can tell would be taken for an earlier one, and written with its time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** What Excel takes for the name of a sheet, and for a cell. */
    private static final int LONGEST_NAME = 31;

    private static final int LONGEST_TEXT = 32_767;
    private static final String GOES_ON = " (ข้อความเต็มอยู่ในไฟล์ CSV)";

    private Workbook() {}

    /** What stands in a cell. */
    public sealed interface Cell {
        /** Never a formula, whatever it begins with. */
        record Text(String text) implements Cell {}

        record Number(BigDecimal number) implements Cell {}
    }

    /** Rows of texts. @param widths of the columns, in characters */
    public static byte[] ofTexts(String sheet, List<Integer> widths, List<List<String>> rows) {
        List<List<Cell>> cells = rows.stream()
                .map(row -> row.stream().map(text -> (Cell) new Cell.Text(text)).toList())
                .toList();
        return of(sheet, widths, cells);
    }

    /** What is longer than programs take is cut, and says so. @param sheet its name @param widths of the columns, in characters */
    public static byte[] of(String sheet, List<Integer> widths, List<List<Cell>> rows) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(written, PROGRAM, VERSION)) {
            fill(book.newWorksheet(sheet.substring(0, Math.min(LONGEST_NAME, sheet.length()))), widths, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutTime(written.toByteArray());
    }

    private static void fill(Worksheet sheet, List<Integer> widths, List<List<Cell>> rows) {
        for (int column = 0; column < widths.size(); column++) sheet.width(column, widths.get(column));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                put(rows.get(row).get(column), sheet, row, column);
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
        sheet.range(0, 0, 0, widths.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.freezePane(0, 1);
    }

    private static void put(Cell cell, Worksheet sheet, int row, int column) {
        if (cell instanceof Cell.Number number)
            sheet.value(row, column, new BigDecimal(number.number().toPlainString()));
        else sheet.value(row, column, cut(((Cell.Text) cell).text()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT
                ? text
                : ThaiWords.shorten(text, LONGEST_TEXT - GOES_ON.length()) + GOES_ON;
    }

    /**
     * The library writes the time of day into the archive and into one of its parts. Parts are stored, since compressors differ. The
     * archive can be read by its directory only, for which it has to be a file for a moment.
     */
    private static byte[] withoutTime(byte[] book) {
        try {
            Path moment = Files.createTempFile("prongsai", ".xlsx");
            try {
                Files.write(moment, book);
                return withoutTime(moment);
            } finally {
                Files.delete(moment);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withoutTime(Path book) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(book.toFile());
                ZipOutputStream out = new ZipOutputStream(written)) {
            for (ZipEntry part : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(part).readAllBytes();
                store(part.getName(), part.getName().equals("docProps/core.xml") ? undated(content) : content, out);
            }
        }
        return written.toByteArray();
    }

    private static byte[] undated(byte[] properties) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return text.replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void store(String name, byte[] content, ZipOutputStream out) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
