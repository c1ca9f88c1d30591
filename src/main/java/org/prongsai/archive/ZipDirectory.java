package org.prongsai.archive;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The list of files at the end of a ZIP file (APPNOTE 4.3). Java looks for the last one that there may be, and so takes a workbook, which lies
 * uncompressed in an archive that was cut off, for the archive itself.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LARGE_END_LENGTH = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int HEAD = 0x04034b50;
    private static final int HEAD_LENGTH = 30;

    /** Stands for an offset that is written elsewhere, as in files of more than four gigabytes. */
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private final FileChannel file;

    private ZipDirectory(FileChannel file) {
        this.file = file;
    }

    /** How a ZIP file has come. */
    enum State {
        WHOLE,
        /** It ends before its list, or in it. */
        CUT,
        /** Its list names other files than lie in it. */
        TORN
    }

    /** Whether a file begins as archives do. @param head its first bytes */
    static boolean isBegunIn(byte[] head) {
        return head.length >= Integer.BYTES
                && ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt() == HEAD;
    }

    static State stateOf(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            return new ZipDirectory(file).state();
        }
    }

    private State state() throws IOException {
        Optional<Extent> list = list();
        if (list.isEmpty()) return State.CUT;
        try {
            return namesAgree(read(list.get().from(), list.get().length())) ? State.WHOLE : State.TORN;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return State.TORN;
        }
    }

    /** Where the list lies. */
    private record Extent(long from, int length) {}

    /** The list that ends where it says, counted from the beginning of the file: that of a file within begins elsewhere. */
    private Optional<Extent> list() throws IOException {
        long from = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = read(from, (int) (file.size() - from));
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) != END) continue;
            long length = Integer.toUnsignedLong(tail.getInt(at + 12));
            long start = Integer.toUnsignedLong(tail.getInt(at + 16));
            Optional<Extent> large = large(from + at);
            if (large.isPresent()) return large;
            if (start + length == from + at) return Optional.of(new Extent(start, (int) length));
        }
        return Optional.empty();
    }

    /** The same of an archive with very many files, or very large ones. @param end where the end as all archives have it begins */
    private Optional<Extent> large(long end) throws IOException {
        long from = end - LOCATOR_LENGTH - LARGE_END_LENGTH;
        if (from < 0) return Optional.empty();
        ByteBuffer ends = read(from, LARGE_END_LENGTH + LOCATOR_LENGTH);
        if (ends.getInt(LARGE_END_LENGTH) != LOCATOR || ends.getLong(LARGE_END_LENGTH + 8) != from)
            return Optional.empty();
        long length = ends.getLong(40);
        long start = ends.getLong(48);
        boolean fits = start >= 0 && length >= 0 && length < Integer.MAX_VALUE && start + length == from;
        return fits ? Optional.of(new Extent(start, (int) length)) : Optional.empty();
    }

    private boolean namesAgree(ByteBuffer list) throws IOException {
        for (int at = 0; at < list.limit(); ) {
            if (list.getInt(at) != ENTRY) return false;
            int name = Short.toUnsignedInt(list.getShort(at + 28));
            int others = Short.toUnsignedInt(list.getShort(at + 30)) + Short.toUnsignedInt(list.getShort(at + 32));
            long head = Integer.toUnsignedLong(list.getInt(at + 42));
            if (head != ELSEWHERE && !isAt(head, list.slice(at + ENTRY_LENGTH, name))) return false;
            at += ENTRY_LENGTH + name + others;
        }
        return true;
    }

    /** Whether a file of this name lies there. */
    private boolean isAt(long at, ByteBuffer name) throws IOException {
        ByteBuffer head = read(at, HEAD_LENGTH + name.limit());
        return head.getInt(0) == HEAD
                && Short.toUnsignedInt(head.getShort(26)) == name.limit()
                && head.slice(HEAD_LENGTH, name.limit()).equals(name);
    }

    /** As much of it as the file has. */
    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(length, file.size() - from)));
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) continue;
        return bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
    }
}
