package org.prongsai.source.inside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What letters the codes of a font stand for, as far as the file says so itself (ISO 32000-1, 9.10.3). */
final class PdfLetters {
    private static final Pattern SECTION =
            Pattern.compile("begin(?<what>bfchar|bfrange|codespacerange)(?<lines>.*?)end\\k<what>", Pattern.DOTALL);
    private static final Pattern CHAR = Pattern.compile("<(?<code>[0-9A-Fa-f ]+)>\\s*<(?<letters>[0-9A-Fa-f ]*)>");
    private static final Pattern RANGE = Pattern.compile("<(?<from>[0-9A-Fa-f]+)>\\s*<(?<to>[0-9A-Fa-f]+)>\\s*"
            + "(?:<(?<letters>[0-9A-Fa-f]+)>|\\[(?<list>[^]]*)])");
    private static final Pattern HEX = Pattern.compile("<([0-9A-Fa-f]*)>");

    private static final int MOST_CODES = 1 << 16;

    private final Map<Integer, String> letters = new HashMap<>();
    private boolean known;
    private int bytes;

    private PdfLetters(int bytes) {
        this.bytes = bytes;
    }

    static PdfLetters of(COSDictionary font) throws IOException {
        boolean composite = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
        PdfLetters letters = new PdfLetters(composite ? 2 : 1);
        COSStream map = font.getCOSStream(COSName.TO_UNICODE);
        if (map != null) letters.readMap(new String(PdfStreams.unpacked(map), StandardCharsets.ISO_8859_1));
        // Codes of a plain font without an encoding of its own are those of ASCII.
        boolean plain = !composite && font.getCOSDictionary(COSName.ENCODING) == null;
        letters.known = plain || !letters.letters.isEmpty();
        return letters;
    }

    /** Whether the file says what the codes mean. */
    boolean areKnown() {
        return known;
    }

    void read(byte[] codes, StringBuilder into) {
        for (int i = 0; i + bytes <= codes.length; i += bytes) {
            int code = 0;
            for (int j = 0; j < bytes; j++) code = code << 8 | codes[i + j] & 0xFF;
            String letter = letters.get(code);
            if (letter != null) into.append(letter);
            else if (bytes == 1) into.append((char) code);
        }
    }

    private void readMap(String map) {
        Matcher section = SECTION.matcher(map);
        while (section.find()) {
            String lines = section.group("lines");
            switch (section.group("what")) {
                case "bfchar" -> readChars(lines);
                case "bfrange" -> readRanges(lines);
                default -> readWidth(lines);
            }
        }
    }

    private void readWidth(String lines) {
        Matcher range = HEX.matcher(lines);
        if (range.find()) bytes = Math.max(1, Math.min(4, range.group(1).length() / 2));
    }

    private void readChars(String lines) {
        Matcher line = CHAR.matcher(lines);
        while (line.find()) put(number(line.group("code")), text(line.group("letters")));
    }

    private void readRanges(String lines) {
        Matcher range = RANGE.matcher(lines);
        while (range.find()) {
            int from = number(range.group("from"));
            int to = Math.min(number(range.group("to")), from + MOST_CODES);
            if (range.group("list") != null) {
                Matcher one = HEX.matcher(range.group("list"));
                for (int code = from; code <= to && one.find(); code++) put(code, text(one.group(1)));
                continue;
            }
            String first = text(range.group("letters"));
            if (first.isEmpty()) continue;
            String before = first.substring(0, first.length() - 1);
            char last = first.charAt(first.length() - 1);
            for (int code = from; code <= to; code++) put(code, before + (char) (last + code - from));
        }
    }

    private void put(int code, String text) {
        if (letters.size() < MOST_CODES) letters.put(code, text);
    }

    private static int number(String hex) {
        String digits = hex.replace(" ", "");
        return digits.length() > 7 ? 0 : Integer.parseInt(digits, 16);
    }

    /** UTF-16. */
    private static String text(String hex) {
        String digits = hex.replace(" ", "");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 4 <= digits.length(); i += 4)
            text.append((char) Integer.parseInt(digits.substring(i, i + 4), 16));
        return text.toString();
    }
}
