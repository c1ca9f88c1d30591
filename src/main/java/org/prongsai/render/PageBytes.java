package org.prongsai.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a page, in UTF-8, as its text is written piece by piece. A page that would be larger than it may is given up. */
final class PageBytes extends Writer {
    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");
    private static final byte[] QUOTE = ascii("&quot;");
    private static final byte[] APOSTROPHE = ascii("&#39;");
    private static final int USUAL = 32 * 1024;
    private static final int CHUNK = 2048;
    private static final int LONGEST = 3;

    /** The longest array that every Java makes. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private final int largest;
    private final char[] chunk = new char[CHUNK];
    private byte[] bytes = new byte[USUAL];
    private int count;

    /** The first half of a character whose other half is in the next piece; 0 when there is none. */
    private char half;

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    PageBytes(int largest) {
        this.largest = largest;
    }

    /** What is written is larger than it may be. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(int character) throws TooLarge {
        chunk[0] = (char) character;
        write(chunk, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws TooLarge {
        for (int at = offset; at < offset + length; at += CHUNK) {
            int end = Math.min(offset + length, at + CHUNK);
            text.getChars(at, end, chunk, 0);
            write(chunk, 0, end - at);
        }
    }

    /** A text of HTML, with entities for what would be markup. */
    void writeEscaped(String text) throws TooLarge {
        for (int at = 0; at < text.length(); at += CHUNK) {
            int end = Math.min(text.length(), at + CHUNK);
            text.getChars(at, end, chunk, 0);
            int done = 0;
            for (int i = 0; i < end - at; i++) {
                // the last of them, so that nearly every letter is told by one look
                if (chunk[i] > '>') continue;
                byte[] entity = entity(chunk[i]);
                if (entity == null) continue;
                write(chunk, done, i - done);
                write(entity);
                done = i + 1;
            }
            write(chunk, done, end - at - done);
        }
    }

    private static byte[] entity(char character) {
        return switch (character) {
            case '&' -> AMPERSAND;
            case '<' -> LESS;
            case '>' -> GREATER;
            case '"' -> QUOTE;
            case '\'' -> APOSTROPHE;
            default -> null;
        };
    }

    @Override
    public void write(char[] text, int offset, int length) throws TooLarge {
        makeRoom(length * LONGEST + LONGEST);
        byte[] to = bytes;
        int end = count;
        for (int i = offset; i < offset + length; i++) {
            char here = text[i];
            if (half != 0 || Character.isSurrogate(here)) {
                count = end;
                writeHalf(here);
                end = count;
            } else if (here < 0x80) {
                to[end++] = (byte) here;
            } else if (here < 0x800) {
                to[end++] = (byte) (0xC0 | here >> 6);
                to[end++] = (byte) (0x80 | here & 0x3F);
            } else {
                to[end++] = (byte) (0xE0 | here >> 12);
                to[end++] = (byte) (0x80 | here >> 6 & 0x3F);
                to[end++] = (byte) (0x80 | here & 0x3F);
            }
        }
        count = end;
        refuseTooLarge();
    }

    /** A half that finds no other is written as a question mark, as Java's own encoder does. */
    private void writeHalf(char here) {
        char first = half;
        half = 0;
        if (first != 0 && Character.isLowSurrogate(here)) {
            encode(new String(new char[] {first, here}));
            return;
        }
        if (first != 0) bytes[count++] = '?';
        if (Character.isHighSurrogate(here)) half = here;
        else encode(Character.toString(here));
    }

    private void encode(String character) {
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) bytes[count++] = octet;
    }

    /** Text that has been encoded before. */
    void write(byte[] encoded) throws TooLarge {
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, count, encoded.length);
        count += encoded.length;
        refuseTooLarge();
    }

    private void makeRoom(int more) {
        int needed = Math.addExact(count, more);
        if (needed > bytes.length)
            bytes = Arrays.copyOf(bytes, Math.max(needed, (int) Math.min(2L * bytes.length, MOST)));
    }

    private void refuseTooLarge() throws TooLarge {
        if (count > largest) throw new TooLarge();
    }

    /** All that was written. */
    byte[] toByteArray() {
        if (half != 0) encode(Character.toString(half));
        half = 0;
        return Arrays.copyOf(bytes, count);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
