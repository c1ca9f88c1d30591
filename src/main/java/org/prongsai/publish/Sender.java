package org.prongsai.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.prongsai.publish.PublishFailure.Reason;

/**
 * Who uploads to a target: one working folder of one machine, and one program at a time. Its id stays, so that it finds again what it has sent. The lock is the
 * system's own, and ends with the program, however that ends.
 */
final class Sender implements Closeable {
    private static final int ID = 32;

    private final FileChannel file;
    private final String id;

    private Sender(FileChannel file, String id) {
        this.file = file;
        this.id = id;
    }

    /** @throws PublishFailure when another program is sending to the target */
    static Sender of(Target target) throws IOException {
        Path path = target.senderFile();
        Files.createDirectories(path.getParent());
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (!isAlone(file)) throw new PublishFailure(Reason.BUSY_HERE, target.name());
            return new Sender(file, id(file));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static boolean isAlone(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String id(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(ID);
        while (bytes.hasRemaining() && file.read(bytes) >= 0) continue;
        String before = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        if (before.matches("[0-9a-f]{" + ID + "}")) return before;
        String id = UUID.randomUUID().toString().replace("-", "");
        file.truncate(0).position(0).write(ByteBuffer.wrap(id.getBytes(StandardCharsets.US_ASCII)));
        return id;
    }

    String id() {
        return id;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
