package org.prongsai.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPReply;
import org.prongsai.publish.PublishFailure.Reason;

/** A folder of another machine, by FTPS or FTP. */
final class FtpRemote implements Remote {
    private final FTPClient client;
    private final String root;
    private final Set<String> folders = new HashSet<>(Set.of(""));

    private FtpRemote(FTPClient client, String root) {
        this.client = client;
        this.root = root;
    }

    static Remote connect(Target target, Access access) throws IOException {
        return connect(target, access, FtpConnection.IMPLICIT_PORT);
    }

    /** @param implicit the port at which all is encrypted from the first byte */
    static Remote connect(Target target, Access access, int implicit) throws IOException {
        FTPClient client = FtpConnection.to(target, access, implicit);
        try {
            String folder = target.settings().folder().text();
            if (!client.changeWorkingDirectory(folder)) throw new PublishFailure(Reason.NO_FOLDER, folder);
            return new FtpRemote(client, client.printWorkingDirectory());
        } catch (IOException e) {
            client.disconnect();
            throw e;
        }
    }

    private String path(String name) {
        return name.isEmpty() ? root : root + (root.endsWith("/") ? "" : "/") + name;
    }

    /** What the host says when it will not, or cannot go on. */
    private IOException failure(String name) {
        String words = client.getReplyString().strip();
        return switch (client.getReplyCode()) {
            case FTPReply.INSUFFICIENT_STORAGE, FTPReply.STORAGE_ALLOCATION_EXCEEDED ->
                new PublishFailure(Reason.NO_SPACE, name);
            case FTPReply.SERVICE_NOT_AVAILABLE, FTPReply.TRANSFER_ABORTED -> new IOException(words);
            case FTPReply.CANNOT_OPEN_DATA_CONNECTION ->
                new PublishFailure(Reason.NO_DATA, client.getPassiveHost(), words);
            default -> new PublishFailure(Reason.REFUSED, name, words);
        };
    }

    private boolean isMissing() {
        int code = client.getReplyCode();
        return code == FTPReply.FILE_UNAVAILABLE
                || code == FTPReply.FILE_ACTION_NOT_TAKEN
                || code == FTPReply.SYNTAX_ERROR_IN_ARGUMENTS;
    }

    @Override
    public SortedMap<String, Entry> list(String folder) throws IOException {
        SortedMap<String, Entry> entries = new TreeMap<>();
        // the older order tells sizes and kinds in a form of each host's own
        FTPFile[] files = client.hasFeature("MLST") ? client.mlistDir(path(folder)) : client.listFiles(path(folder));
        if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
            if (isMissing() && !folder.isEmpty()) return entries;
            throw failure(folder);
        }
        // Pure-FTPd lists so many files and no more
        if (client.getReplyString().contains("truncated"))
            throw new PublishFailure(
                    Reason.REFUSED, folder, client.getReplyString().strip());
        for (FTPFile file : files) {
            if (file == null || file.getName().matches("\\.\\.?|.*/.*")) continue;
            entries.put(
                    file.getName(),
                    file.isDirectory() ? new Entry(Kind.FOLDER, 0) : new Entry(Kind.FILE, file.getSize()));
        }
        return entries;
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (client.retrieveFile(path(name), bytes)) return Optional.of(bytes.toByteArray());
        if (isMissing()) return Optional.empty();
        throw failure(name);
    }

    @Override
    public void put(String name, Content content, long from, LongConsumer sent) throws IOException {
        client.setRestartOffset(from);
        try (InputStream in = new CountedStream(content.open(from), sent)) {
            if (client.storeFile(path(name), in)) return;
        }
        IOException failure = failure(name);
        boolean refused = failure instanceof PublishFailure why && why.reason() == Reason.REFUSED;
        if (from == 0 || !refused) throw failure;
        // ProFTPD, unless told otherwise, adds nothing to a file that is there
        delete(name);
        put(name, content, 0, bytes -> sent.accept(bytes - from));
    }

    /** Hosts by FTP tell sizes. */
    @Override
    public Optional<String> sha256(String name) {
        return Optional.empty();
    }

    /** Some hosts give a name only when nobody has it. */
    @Override
    public void replace(String from, String to) throws IOException {
        if (client.rename(path(from), path(to))) return;
        delete(to);
        if (!client.rename(path(from), path(to))) throw failure(to);
    }

    @Override
    public void delete(String name) throws IOException {
        if (client.deleteFile(path(name))) return;
        IOException failure = failure(name);
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (list(Remote.folderOf(name)).containsKey(last)) throw failure;
    }

    @Override
    public void makeFolder(String folder) throws IOException {
        if (folders.contains(folder)) return;
        makeFolder(Remote.folderOf(folder));
        boolean there = client.changeWorkingDirectory(path(folder)) || client.makeDirectory(path(folder));
        if (!there) throw failure(folder);
        folders.add(folder);
    }

    /** One that cannot be removed, because a hidden file is in it, stays. */
    @Override
    public void removeFolder(String folder) throws IOException {
        if (!list(folder).isEmpty()) return;
        folders.remove(folder);
        client.changeWorkingDirectory(root);
        client.removeDirectory(path(folder));
    }

    @Override
    public void close() throws IOException {
        client.disconnect();
    }
}
