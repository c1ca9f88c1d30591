package org.prongsai.output;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether files are those of a manifest: all of them, as they were, and no others. That says that nothing was lost or damaged on the way; who
 * wants to deceive can write another manifest as well.
 */
public final class Integrity {
    private static final int CHUNK = 1 << 16;

    /** A manifest of half a million files is not as long, in bytes; what is longer was made to harm. */
    private static final int LONGEST = 1 << 26;

    private Integrity() {}

    /** Files that lie together, in a folder or an archive. */
    public interface Contents {
        /** All files, with slashes; the manifest among them. */
        Set<String> names() throws IOException;

        InputStream open(String name) throws IOException;
    }

    /** Hears how many of all files have been looked at. */
    public interface Progress {
        void reached(int done, int all);
    }

    /** What was found. @param files in the manifest @param faults in code-point order of files */
    public record Finding(int files, List<Fault> faults) {
        public Finding {
            faults = List.copyOf(faults);
        }

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /** A file that is not as the manifest says. */
    public record Fault(String file, Kind kind) {
        /** What is wrong with it. */
        public enum Kind {
            MISSING,
            CHANGED,
            UNREADABLE,
            /** It is in no manifest. */
            FOREIGN
        }
    }

    /** What is to be said of a folder; nothing when it has no manifest. What systems put into folders is no fault, nor is what publishing keeps beside a site. */
    public static Optional<Finding> ofFolder(Path folder, Progress progress) throws IOException {
        Contents contents = new Contents() {
            @Override
            public Set<String> names() throws IOException {
                return Set.copyOf(OutputFolder.filesIn(folder));
            }

            @Override
            public InputStream open(String name) throws IOException {
                return Files.newInputStream(folder.resolve(name));
            }
        };
        return of(contents, progress);
    }

    /** As {@link #ofFolder(Path, Progress)}. Each file is read once, from beginning to end, without ever holding all of it. */
    public static Optional<Finding> of(Contents contents, Progress progress) throws IOException {
        Set<String> names = contents.names();
        if (!names.contains(Manifest.NAME)) return Optional.empty();
        Map<String, String> sums;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(contents.open(Manifest.NAME), StandardCharsets.UTF_8))) {
            sums = Manifest.read(lines).sums();
        }
        SortedSet<String> all = new TreeSet<>(names);
        all.addAll(sums.keySet());
        all.remove(Manifest.NAME);
        List<Fault> faults = new ArrayList<>();
        int done = 0;
        for (String name : all) {
            progress.reached(done++, all.size());
            fault(name, Optional.ofNullable(sums.get(name)), names, contents)
                    .ifPresent(kind -> faults.add(new Fault(name, kind)));
        }
        return Optional.of(new Finding(sums.size(), faults));
    }

    private static Map<String, String> sums(byte[] manifest) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(manifest), StandardCharsets.UTF_8))) {
            return Manifest.read(lines).sums();
        }
    }

    private static Optional<Fault.Kind> fault(String name, Optional<String> sum, Set<String> names, Contents contents) {
        if (sum.isEmpty()) {
            boolean beside = OutputFolder.isOfSystem(name)
                    || name.equals(FinishedSite.MARKER)
                    || name.startsWith(FinishedSite.UPLOADS + "/");
            return beside ? Optional.empty() : Optional.of(Fault.Kind.FOREIGN);
        }
        if (!names.contains(name)) return Optional.of(Fault.Kind.MISSING);
        try (InputStream content = contents.open(name)) {
            return sum.get().equals(sum(content)) ? Optional.empty() : Optional.of(Fault.Kind.CHANGED);
        } catch (IOException e) {
            return Optional.of(Fault.Kind.UNREADABLE);
        }
    }

    /** The SHA-256 sum of all that comes, in small hexadecimal digits. */
    public static String sum(InputStream content) throws IOException {
        MessageDigest digest = Manifest.sha256();
        byte[] chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) digest.update(chunk, 0, read);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** As {@link #sum(InputStream)}. */
    public static String sum(byte[] content) {
        return HexFormat.of().formatHex(Manifest.sha256().digest(content));
    }

    /** Of which sums are made. */
    public static MessageDigest digest() {
        return Manifest.sha256();
    }

    /** What stands in a manifest of these files. @param sums SHA-256 by file */
    public static byte[] manifest(SortedMap<String, String> sums) {
        return Manifest.bytes(sums);
    }
}
