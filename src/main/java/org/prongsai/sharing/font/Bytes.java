package org.prongsai.sharing.font;

import java.util.Arrays;

/** Bytes of a font, numbers big-endian, places counted from where this view begins. */
final class Bytes {
    private final byte[] all;
    private final int start;

    Bytes(byte[] all) {
        this(all, 0);
    }

    private Bytes(byte[] all, int start) {
        this.all = all;
        this.start = start;
    }

    /** The same bytes from a place on. */
    Bytes from(int offset) {
        return new Bytes(all, start + offset);
    }

    /** What the 16-bit offset at a place points to, from where this view begins. */
    Bytes follow(int at) {
        return from(u16(at));
    }

    int u8(int at) {
        return all[start + at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int s16(int at) {
        return (short) u16(at);
    }

    int s32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }

    /** Four letters. */
    String tag(int at) {
        StringBuilder tag = new StringBuilder(4);
        for (int i = 0; i < 4; i++) tag.append((char) u8(at + i));
        return tag.toString();
    }

    byte[] slice(int at, int length) {
        return Arrays.copyOfRange(all, start + at, start + at + length);
    }
}
