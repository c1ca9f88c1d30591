package org.prongsai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.LongConsumer;

/** A folder on a stick that somebody pulls out: after so many bytes nothing more is written. What is no content counts as a thousand bytes. */
final class CutFolder implements Host {
    private static final long ORDER = 1_000;

    private final Path folder;
    private long left;
    private long sent;

    CutFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Remote connect(long bytes) throws IOException {
        left = bytes;
        sent = 0;
        return new Cut(FolderRemote.of(folder));
    }

    @Override
    public long sent() {
        return sent;
    }

    @Override
    public boolean removesBeforeRenaming() {
        return false;
    }

    private long spend(long bytes) {
        long spent = Math.min(bytes, left);
        left -= spent;
        sent += spent;
        return spent;
    }

    private void order() throws IOException {
        if (spend(ORDER) < ORDER) throw new IOException("pulled out");
    }

    private final class Cut implements Remote {
        private final Remote remote;

        Cut(Remote remote) {
            this.remote = remote;
        }

        @Override
        public SortedMap<String, Entry> list(String name) throws IOException {
            order();
            return remote.list(name);
        }

        @Override
        public Optional<byte[]> read(String name) throws IOException {
            order();
            return remote.read(name);
        }

        @Override
        public void put(String name, Content content, long from, LongConsumer heard) throws IOException {
            order();
            byte[] all;
            try (InputStream in = content.open()) {
                all = in.readAllBytes();
            }
            int spent = (int) spend(all.length - from);
            remote.put(name, Content.of(Arrays.copyOf(all, (int) from + spent)), from, heard);
            if (from + spent < all.length) throw new IOException("pulled out");
        }

        @Override
        public Optional<String> sha256(String name) throws IOException {
            order();
            return remote.sha256(name);
        }

        @Override
        public void replace(String from, String to) throws IOException {
            order();
            remote.replace(from, to);
        }

        @Override
        public void delete(String name) throws IOException {
            order();
            remote.delete(name);
        }

        @Override
        public void makeFolder(String name) throws IOException {
            order();
            remote.makeFolder(name);
        }

        @Override
        public void removeFolder(String name) throws IOException {
            order();
            remote.removeFolder(name);
        }

        @Override
        public void close() throws IOException {
            remote.close();
        }
    }
}
