package org.prongsai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.prongsai.publish.PublishFailure.Reason;

/** A folder of this machine, such as that of a memory stick or of a network drive. */
final class FolderRemote implements Remote {
    private static final int PIECE = 1 << 16;

    private final Path root;

    private FolderRemote(Path root) {
        this.root = root;
    }

    /** The folder, which is made when the one in which it lies is there: a drive that is not plugged in is not. */
    static FolderRemote of(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        boolean possible = Files.isDirectory(root)
                || !Files.exists(root) && root.getParent() != null && Files.isDirectory(root.getParent());
        if (!possible) throw new PublishFailure(Reason.NO_FOLDER, folder.toString());
        return new FolderRemote(root);
    }

    private Path path(String name) {
        return root.resolve(name);
    }

    @Override
    public SortedMap<String, Entry> list(String folder) throws IOException {
        SortedMap<String, Entry> entries = new TreeMap<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(path(folder))) {
            for (Path child : children) {
                boolean inner = Files.isDirectory(child);
                Entry entry = inner ? new Entry(Kind.FOLDER, 0) : new Entry(Kind.FILE, Files.size(child));
                entries.put(child.getFileName().toString(), entry);
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return entries;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        Path file = path(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public void put(String name, Content content, long from, LongConsumer sent) throws IOException {
        try (InputStream in = content.open(from);
                FileChannel out = FileChannel.open(path(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.truncate(from);
            out.position(from);
            byte[] piece = new byte[PIECE];
            long written = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                for (ByteBuffer rest = ByteBuffer.wrap(piece, 0, read); rest.hasRemaining(); ) out.write(rest);
                written += read;
                sent.accept(written);
            }
            // a stick may be pulled out as soon as it is said that all is done
            out.force(true);
        } catch (IOException e) {
            if (Files.getFileStore(root).getUsableSpace() < content.bytes())
                throw new PublishFailure(Reason.NO_SPACE, name);
            throw e;
        }
    }

    @Override
    public Optional<String> sha256(String name) throws IOException {
        try (InputStream in = Files.newInputStream(path(name))) {
            return Optional.of(Sums.of(in));
        }
    }

    @Override
    public void replace(String from, String to) throws IOException {
        Files.move(path(from), path(to), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    @Override
    public void makeFolder(String folder) throws IOException {
        try {
            Files.createDirectories(path(folder));
        } catch (FileAlreadyExistsException e) {
            throw new PublishFailure(Reason.REFUSED, folder, "");
        }
    }

    @Override
    public void removeFolder(String folder) throws IOException {
        try {
            Files.deleteIfExists(path(folder));
        } catch (DirectoryNotEmptyException e) {
            // files of others are in it
        }
    }

    @Override
    public void close() {
        // nothing is open
    }
}
