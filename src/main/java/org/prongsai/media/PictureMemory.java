package org.prongsai.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.prongsai.machine.FileStamp;
import org.prongsai.model.MediaFile;
import org.prongsai.model.SitePath;

/** What was made of the pictures that were asked for last, as long as their files are the same. */
final class PictureMemory {
    private final long most;
    private final LongSupplier clock;
    private final Map<Key, Map<SitePath, byte[]>> made = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** @param most bytes that are kept; with none, no file is looked at either @param clock as {@link FileStamp#now()} */
    PictureMemory(long most, LongSupplier clock) {
        this.most = most;
        this.clock = clock;
    }

    /** A picture as it is on the disk, and what is to be made of it. */
    private record Key(Path origin, FileStamp stamp, List<SitePath> published) {}

    /** Makes what is published of a picture. */
    interface Making {
        Map<SitePath, byte[]> of(MediaFile file) throws IOException;
    }

    Map<SitePath, byte[]> get(MediaFile file, Making making) throws IOException {
        if (most == 0) return making.of(file);
        long now = clock.getAsLong();
        Key key = new Key(file.origin(), FileStamp.of(file.origin()), file.published());
        Optional<Map<SitePath, byte[]>> known = known(key);
        if (known.isPresent()) return known.get();
        Map<SitePath, byte[]> fresh = making.of(file);
        if (key.stamp().provesContent(now) && key.stamp().equals(FileStamp.of(file.origin()))) keep(key, fresh);
        return fresh;
    }

    private synchronized Optional<Map<SitePath, byte[]>> known(Key key) {
        return Optional.ofNullable(made.get(key));
    }

    private synchronized void keep(Key key, Map<SitePath, byte[]> fresh) {
        if (sizeOf(fresh) > most) return;
        if (made.put(key, fresh) == null) bytes += sizeOf(fresh);
        Iterator<Map.Entry<Key, Map<SitePath, byte[]>>> oldest = made.entrySet().iterator();
        while (bytes > most) {
            bytes -= sizeOf(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long sizeOf(Map<SitePath, byte[]> files) {
        return files.values().stream().mapToLong(file -> file.length).sum();
    }
}
