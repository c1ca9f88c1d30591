package org.prongsai.output;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.machine.Checksum;
import org.prongsai.machine.FileStamp;
import org.prongsai.machine.Workers;

/**
 * By which it is seen that a finished site is as it was left: nothing in its folder changed, added or removed.
 *
 * @param sum of the names and stamps of all files
 * @param unproven files that were written so short a time before that their stamps prove nothing, each with the SHA-256 sum of its bytes
 */
public record FolderStamps(long sum, SortedMap<String, String> unproven) {
    /** A file of the folder. @param name with {@code /} on every system */
    private record Found(String name, FileStamp stamp) {}

    /** Those of a site that was just put in its place. */
    public static FolderStamps of(Path target) throws IOException {
        long now = FileStamp.now();
        List<Found> files = files(target);
        Map<String, String> sums = Manifest.sums(target);
        SortedMap<String, String> unproven = new TreeMap<>();
        for (Found file : files) {
            if (proves(file.stamp(), now)) continue;
            String written = sums.get(file.name());
            unproven.put(file.name(), written == null ? sumOf(target.resolve(file.name())) : written);
        }
        return new FolderStamps(sumOf(files), unproven);
    }

    /** Whether the folder is still as it was. */
    public boolean hold(Path target) throws IOException {
        if (sumOf(files(target)) != sum) return false;
        for (Map.Entry<String, String> file : unproven.entrySet()) {
            if (!sumOf(target.resolve(file.getKey())).equals(file.getValue())) return false;
        }
        return true;
    }

    /** That a file got a second name, as when the next site takes it over, changes its {@code changed} and nothing in it. */
    private static boolean proves(FileStamp stamp, long now) {
        long changed = stamp.changed() == 0 ? 0 : stamp.modified();
        return new FileStamp(stamp.kind(), stamp.bytes(), stamp.modified(), changed, stamp.number()).provesContent(now);
    }

    private static String sumOf(Path file) throws IOException {
        return HexFormat.of().formatHex(Manifest.sha256().digest(Files.readAllBytes(file)));
    }

    private static long sumOf(List<Found> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(files.size() * 64);
        DataOutputStream out = new DataOutputStream(bytes);
        for (Found file : files) {
            out.write(file.name().getBytes(StandardCharsets.UTF_8));
            out.writeByte(0);
            out.writeByte(file.stamp().kind().ordinal());
            out.writeLong(file.stamp().bytes());
            out.writeLong(file.stamp().modified());
            out.writeLong(file.stamp().number());
        }
        return Checksum.of(bytes.toByteArray());
    }

    /** Every file below a folder, in an order that is always the same. */
    private static List<Found> files(Path folder) throws IOException {
        List<Found> files = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        look(folder, "", files, folders);
        try {
            Workers.map(folders, name -> below(folder, name)).forEach(files::addAll);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        files.sort((one, other) -> one.name().compareTo(other.name()));
        return files;
    }

    private static List<Found> below(Path root, String folder) {
        List<Found> files = new ArrayList<>();
        Deque<String> folders = new ArrayDeque<>(List.of(folder));
        try {
            while (!folders.isEmpty()) {
                String next = folders.pop();
                look(root.resolve(next), next + "/", files, folders);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** @param path of the folder from the root, with a slash behind it; empty for the root itself */
    private static void look(Path folder, String path, List<Found> files, Collection<String> folders)
            throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = path + child.getFileName();
                FileStamp stamp = FileStamp.of(child);
                if (stamp.kind() == FileStamp.Kind.FOLDER) folders.add(name);
                else if (!OutputFolder.isOfSystem(name)) files.add(new Found(name, stamp));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
