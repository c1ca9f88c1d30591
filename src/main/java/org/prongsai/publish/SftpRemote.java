package org.prongsai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.CopyMode;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.CheckFileNameExtension;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.prongsai.publish.PublishFailure.Reason;

/** A folder of another machine, by SFTP. */
final class SftpRemote implements Remote {
    /** Since this version of the protocol a file may be told to take the place of another. */
    private static final int REPLACING = 5;

    private final SshConnection connection;
    private final SftpClient client;
    private final String root;
    private final Set<String> folders = new HashSet<>(Set.of(""));

    private SftpRemote(SshConnection connection, String root) {
        this.connection = connection;
        this.client = connection.files();
        this.root = root;
    }

    static SftpRemote connect(Target target, Access access) throws IOException {
        SshConnection connection = SshConnection.to(target, access);
        SftpRemote remote =
                new SftpRemote(connection, target.settings().folder().text());
        try {
            if (remote.attributes("").filter(Attributes::isDirectory).isEmpty())
                throw new PublishFailure(Reason.NO_FOLDER, remote.root);
            return remote;
        } catch (IOException e) {
            remote.close();
            throw e;
        }
    }

    private String path(String name) {
        return name.isEmpty() ? root : root + (root.endsWith("/") ? "" : "/") + name;
    }

    private Optional<Attributes> attributes(String name) throws IOException {
        try {
            return Optional.of(client.stat(path(name)));
        } catch (SftpException e) {
            if (isMissing(e)) return Optional.empty();
            throw failure(e, name);
        }
    }

    private static boolean isMissing(SftpException e) {
        return e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE || e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH;
    }

    private static IOException failure(SftpException e, String name) {
        return switch (e.getStatus()) {
            case SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, SftpConstants.SSH_FX_QUOTA_EXCEEDED ->
                new PublishFailure(Reason.NO_SPACE, name);
            case SftpConstants.SSH_FX_NO_CONNECTION, SftpConstants.SSH_FX_CONNECTION_LOST -> e;
            default -> new PublishFailure(Reason.REFUSED, name, String.valueOf(e.getMessage()));
        };
    }

    @Override
    public SortedMap<String, Entry> list(String folder) throws IOException {
        SortedMap<String, Entry> entries = new TreeMap<>();
        try (CloseableHandle handle = client.openDir(path(folder))) {
            for (List<DirEntry> some = client.readDir(handle); some != null; some = client.readDir(handle)) {
                for (DirEntry entry : some) {
                    String name = entry.getFilename();
                    if (name.equals(".") || name.equals("..")) continue;
                    entries.put(name, entry(folder.isEmpty() ? name : folder + "/" + name, entry.getAttributes()));
                }
            }
            return entries;
        } catch (SftpException e) {
            if (isMissing(e)) return entries;
            throw failure(e, folder);
        }
    }

    private Entry entry(String name, Attributes listed) throws IOException {
        Attributes found = listed.isSymbolicLink() ? attributes(name).orElse(listed) : listed;
        return found.isDirectory() ? new Entry(Kind.FOLDER, 0) : new Entry(Kind.FILE, found.getSize());
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        try (InputStream in = client.read(path(name))) {
            return Optional.of(in.readAllBytes());
        } catch (SftpException e) {
            if (isMissing(e)) return Optional.empty();
            throw failure(e, name);
        }
    }

    @Override
    public void put(String name, Content content, long from, LongConsumer sent) throws IOException {
        Set<OpenMode> modes = from > 0
                ? Set.of(OpenMode.Write, OpenMode.Create)
                : Set.of(OpenMode.Write, OpenMode.Create, OpenMode.Truncate);
        long length = content.bytes() - from;
        try (InputStream in = new CountedStream(content.open(from), sent);
                FileChannel out = client.openRemoteFileChannel(path(name), modes)) {
            long written = out.transferFrom(Channels.newChannel(in), from, length);
            if (written != length) throw new IOException(written + " of " + length);
        } catch (SftpException e) {
            throw failure(e, name);
        }
    }

    @Override
    public Optional<String> sha256(String name) throws IOException {
        CheckFileNameExtension sums = client.getExtension(CheckFileNameExtension.class);
        if (sums == null || !sums.isSupported()) return Optional.empty();
        try {
            return sums.checkFileName(path(name), List.of("sha256"), 0, 0, 0).getValue().stream()
                    .findFirst()
                    .map(HexFormat.of()::formatHex);
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_OP_UNSUPPORTED) return Optional.empty();
            throw failure(e, name);
        }
    }

    @Override
    public void replace(String from, String to) throws IOException {
        OpenSSHPosixRenameExtension posix = client.getExtension(OpenSSHPosixRenameExtension.class);
        try {
            if (posix != null && posix.isSupported()) {
                posix.posixRename(path(from), path(to));
            } else if (client.getVersion() >= REPLACING) {
                client.rename(path(from), path(to), CopyMode.Overwrite);
            } else {
                delete(to);
                client.rename(path(from), path(to));
            }
        } catch (SftpException e) {
            throw failure(e, to);
        }
    }

    @Override
    public void delete(String name) throws IOException {
        try {
            client.remove(path(name));
        } catch (SftpException e) {
            if (!isMissing(e)) throw failure(e, name);
        }
    }

    @Override
    public void makeFolder(String folder) throws IOException {
        if (folders.contains(folder)) return;
        makeFolder(Remote.folderOf(folder));
        if (attributes(folder).isEmpty()) {
            try {
                client.mkdir(path(folder));
            } catch (SftpException e) {
                throw failure(e, folder);
            }
        }
        folders.add(folder);
    }

    @Override
    public void removeFolder(String folder) throws IOException {
        if (!list(folder).isEmpty()) return;
        folders.remove(folder);
        try {
            client.rmdir(path(folder));
        } catch (SftpException e) {
            // it is gone, or something has got into it; whether it is there is seen by whoever has to know
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
