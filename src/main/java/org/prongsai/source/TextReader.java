package org.prongsai.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;

/** Reads text files: UTF-8 with or without a byte order mark, lines ended in any way. Other encodings are refused. */
final class TextReader {
    /** Far above any document of an office, and below what Markdown and YAML parsers can be made to choke on. */
    static final long LARGEST = 1 << 20;

    /** Of one kind of wrong character, so many are reported for a file. */
    private static final int REPORTED = 20;

    /** What a lenient decoder puts in the place of bytes that are not UTF-8; it may also be typed. */
    private static final char LOST = '\uFFFD';

    /** A line of the ledger for each page that ever was. */
    private static final long LARGEST_LEDGER = LARGEST << 6;

    private TextReader() {}

    /** The text of a file; nothing when it cannot be used, which is then reported. */
    static Optional<SourceText> read(FolderEntry file, Problems problems) {
        return bytes(file, problems).flatMap(bytes -> read(file, bytes, problems));
    }

    /** The text that the bytes of a file are. */
    static Optional<SourceText> read(FolderEntry file, byte[] bytes, Problems problems) {
        return read(file, bytes, ' ', problems);
    }

    /** @param instead stands where a forbidden character was, so that all others keep their places */
    static Optional<SourceText> read(FolderEntry file, byte[] bytes, char instead, Problems problems) {
        return decode(bytes, file.path(), problems)
                .map(text -> new SourceText(file.path(), cleaned(text, file.path(), instead, problems)));
    }

    /** The bytes of a file that is to be read as text; nothing when it cannot be, which is then reported. */
    static Optional<byte[]> bytes(FolderEntry file, Problems problems) {
        long largest = file.path().equals(SiteListing.LEDGER) ? LARGEST_LEDGER : LARGEST;
        if (file.size() > largest) {
            problems.report(Code.FILE_TOO_LARGE, Place.ofFile(file.path()), megabytes(file.size()), megabytes(largest));
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file.real()));
        } catch (IOException e) {
            problems.report(Code.FILE_UNREADABLE, Place.ofFile(file.path()), file.path());
            return Optional.empty();
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString(Math.max(1, Math.round(bytes / 1048576.0)));
    }

    private static Optional<String> decode(byte[] bytes, String path, Problems problems) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || hasZeroBytes(bytes)) {
            problems.report(Code.ENCODING_UTF_16, Place.ofFile(path));
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String lenient = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (lenient.indexOf(LOST) < 0) return Optional.of(withUnixLines(lenient));
        ByteBuffer rest = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(rest)
                    .toString();
            return Optional.of(withUnixLines(text));
        } catch (CharacterCodingException e) {
            reportEncoding(bytes, path, problems);
            return Optional.empty();
        }
    }

    private static String withUnixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Names the first line that is not UTF-8, and quotes it as Windows' Thai encoding would have it. */
    private static void reportEncoding(byte[] bytes, String path, Problems problems) {
        int wrong = firstMalformed(bytes);
        int lineStart = wrong;
        while (lineStart > 0 && bytes[lineStart - 1] != '\n' && bytes[lineStart - 1] != '\r') lineStart--;
        int lineEnd = wrong;
        while (lineEnd < bytes.length && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r') lineEnd++;
        int line = 1;
        for (int i = 0; i < lineStart; i++) {
            boolean ofPair = bytes[i] == '\r' && bytes[i + 1] == '\n';
            if (bytes[i] == '\n' || bytes[i] == '\r' && !ofPair) line++;
        }
        String before = new String(bytes, lineStart, wrong - lineStart, StandardCharsets.UTF_8);
        int column = before.codePointCount(0, before.length()) + 1;
        String quoted = new String(bytes, lineStart, lineEnd - lineStart, Charset.forName("x-windows-874"));
        problems.report(Code.ENCODING_NOT_UTF_8, new Place(path, line, column), quoted.strip());
    }

    private static int firstMalformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return in.position();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) if ((bytes[i] & 0xFF) != start[i]) return false;
        return true;
    }

    /** UTF-16 without a mark: ASCII letters with a zero byte each. */
    private static boolean hasZeroBytes(byte[] bytes) {
        int zeros = 0;
        int looked = Math.min(bytes.length, 4096);
        for (int i = 0; i < looked; i++) if (bytes[i] == 0) zeros++;
        return zeros > 2 && zeros * 8 > looked;
    }

    private static String cleaned(String text, String path, char instead, Problems problems) {
        int first = ForbiddenCharacters.first(text);
        return first < 0 ? text : cleaned(text, first, path, instead, problems);
    }

    private static String cleaned(String text, int first, String path, char instead, Problems problems) {
        StringBuilder cleaned = new StringBuilder(text);
        int[] reported = new int[Code.values().length];
        for (int i = first; i < text.length(); i++) {
            Optional<Code> wrong = ForbiddenCharacters.codeOf(text, i);
            if (wrong.isEmpty()) continue;
            cleaned.setCharAt(i, instead);
            if (reported[wrong.get().ordinal()]++ < REPORTED) {
                problems.report(wrong.get(), place(path, text, i), ForbiddenCharacters.nameOf(text.charAt(i)));
            }
        }
        return cleaned.toString();
    }

    private static Place place(String path, String text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = at + 1;
        }
        return new Place(path, line, text.codePointCount(lineStart, index) + 1);
    }
}
