package org.prongsai.data;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows as a CSV file (RFC 4180): UTF-8 with a byte order mark, by which spreadsheet programs know Thai, lines ending in CR LF. A cell that
 * such a program would take for a formula begins with an apostrophe.
 */
public final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    /** A number or a dash alone cannot do anything, and a number that began with an apostrophe would be none. */
    private static final String HARMLESS = "-|-?[0-9]+(?:\\.[0-9]+)?";

    private Csv() {}

    public static byte[] of(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) csv.append(',');
                csv.append(quoted(defused(row.get(i))));
            }
            csv.append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String defused(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0 && !cell.matches(HARMLESS);
        return formula ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
