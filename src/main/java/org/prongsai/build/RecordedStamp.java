package org.prongsai.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.prongsai.machine.FileStamp;

/** Stamps of files in a record. */
final class RecordedStamp {
    private RecordedStamp() {}

    static void write(FileStamp stamp, DataOutputStream out) throws IOException {
        out.writeByte(stamp.kind().ordinal());
        out.writeLong(stamp.bytes());
        out.writeLong(stamp.modified());
        out.writeLong(stamp.changed());
        out.writeLong(stamp.number());
    }

    static FileStamp read(DataInputStream in) throws IOException {
        FileStamp.Kind kind = FileStamp.Kind.values()[in.readByte()];
        return new FileStamp(kind, in.readLong(), in.readLong(), in.readLong(), in.readLong());
    }
}
