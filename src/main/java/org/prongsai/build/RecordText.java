package org.prongsai.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.prongsai.thai.CompactText;

/** Texts in a record: the number of their bytes, less than none when they are UTF-8, and these. */
final class RecordText {
    private RecordText() {}

    static void write(String text, DataOutputStream out) throws IOException {
        CompactText compact = CompactText.of(text);
        byte[] bytes = compact.bytes();
        out.writeInt(compact.isSingle() ? bytes.length : -bytes.length);
        out.write(bytes);
    }

    static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return CompactText.of(in.readNBytes(Math.abs(length)), length >= 0).toString();
    }

    static void write(Optional<String> text, DataOutputStream out) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) write(text.get(), out);
    }

    static Optional<String> readOptional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(read(in)) : Optional.empty();
    }
}
