package org.prongsai.sharing.font;

import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A font in WOFF 1.0, which keeps each table deflated. */
final class WoffFile {
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private final Map<String, Bytes> tables = new HashMap<>();

    WoffFile(byte[] file) {
        Bytes bytes = new Bytes(file);
        if (!bytes.tag(0).equals("wOFF")) throw new IllegalStateException("no WOFF file");
        int count = bytes.u16(12);
        for (int i = 0; i < count; i++) {
            Bytes entry = bytes.from(HEADER + i * ENTRY);
            byte[] packed = bytes.slice(entry.s32(4), entry.s32(8));
            tables.put(entry.tag(0), new Bytes(unpacked(packed, entry.s32(12))));
        }
    }

    private static byte[] unpacked(byte[] packed, int length) {
        if (packed.length == length) return packed;
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] table = new byte[length];
            if (inflater.inflate(table) != length) throw new IllegalStateException("table is too short");
            return table;
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }

    Bytes table(String tag) {
        Bytes table = tables.get(tag);
        if (table == null) throw new IllegalStateException("no table " + tag);
        return table;
    }
}
