package org.prongsai.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.machine.Checksum;
import org.prongsai.machine.FileStamp;
import org.prongsai.machine.Retention;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;

/**
 * What the files of one site were read as, so that one that has not changed is not read again. A file counts as unchanged when its stamp
 * proves it, or else when it has the same bytes. Several threads may read at once.
 */
public final class FileMemory {
    private final Retention retention;
    private final Recall recall;
    private Map<String, Remembered<?>> before = new ConcurrentHashMap<>();
    private Map<String, Remembered<?>> now = new ConcurrentHashMap<>();
    private final Map<String, Lines> recalledLines = new ConcurrentHashMap<>();
    private long begun;

    private FileMemory(Retention retention, Recall recall) {
        this.retention = retention;
        this.recall = recall;
    }

    /** For a site that is read again and again. */
    public static FileMemory lasting() {
        return new FileMemory(Retention.KEEPS, Recall.NOTHING);
    }

    /** For a site that is read once. */
    public static FileMemory none() {
        return recalling(Recall.NOTHING);
    }

    /** For a site that is read once, of which something is known from another time. */
    public static FileMemory recalling(Recall recall) {
        return new FileMemory(Retention.FORGETS, recall);
    }

    /** What is known of files from another time, if their stamps prove that they are the same still. Several threads may ask. */
    public interface Recall {
        Optional<RecalledText> text(FolderEntry file);

        /** A file that is no text. */
        Optional<Manuscript.Media> medium(FolderEntry file);

        /** Nothing is known. */
        Recall NOTHING = new Recall() {
            @Override
            public Optional<RecalledText> text(FolderEntry file) {
                return Optional.empty();
            }

            @Override
            public Optional<Manuscript.Media> medium(FolderEntry file) {
                return Optional.empty();
            }
        };
    }

    /** @param proof whether the same stamp proves the same content @param text nothing when it was not read whole */
    private record Remembered<T>(Class<T> as, FolderEntry file, boolean proof, Optional<Lines> text, Read<T> read) {
        boolean isProvedBy(FolderEntry later) {
            return proof && (file == later || file.equals(later));
        }
    }

    /** What a file was read as; nothing when it cannot be used. @param problems that are to be reported with it */
    record Read<T>(Optional<T> value, List<Problem> problems) {}

    /**
     * Lines of a text that were quoted.
     *
     * @param sum of its bytes
     * @param quoted by their numbers
     */
    record Lines(long sum, Map<Integer, Optional<String>> quoted) {
        static Lines of(long sum) {
            return new Lines(sum, new ConcurrentHashMap<>());
        }
    }

    /** Turns a file into something; nothing when it cannot be used, which it reports. */
    interface Reading<T> {
        Optional<T> of(FolderEntry file, Problems problems);
    }

    /** The same for the bytes of a file. */
    interface TextReading<T> {
        Optional<T> of(FolderEntry file, byte[] bytes, Problems problems);
    }

    /** Begins a reading of the whole site. What the one before did not ask for is forgotten. */
    void begin() {
        before = now;
        now = new ConcurrentHashMap<>();
        begun = FileStamp.now();
    }

    /** What is known of a text without reading its file. */
    Optional<RecalledText> recalled(FolderEntry file) {
        Optional<RecalledText> known = recall.text(file);
        known.ifPresent(text ->
                recalledLines.put(file.path(), new Lines(text.sums().file(), new ConcurrentHashMap<>(text.quoted()))));
        return known;
    }

    /** A file that is no text, as it was read another time. */
    Optional<Manuscript.Media> recalledMedium(FolderEntry file) {
        return recall.medium(file);
    }

    /** What a file is read as, which its stamp alone may prove to be unchanged; it is not read whole for that. */
    <T> Read<T> read(FolderEntry file, Class<T> as, Reading<T> reading) {
        Remembered<T> known = known(file, as);
        if (known == null || !known.isProvedBy(file)) {
            Problems alone = new Problems();
            known = remembered(as, file, Optional.empty(), reading.of(file, alone), alone);
        }
        return keep(file, known);
    }

    /** What the text of a file is read as, with its problems reported. */
    <T> Optional<T> readText(FolderEntry file, Class<T> as, TextReading<T> reading, Problems problems) {
        Read<T> read = readText(file, as, reading);
        problems.addAll(read.problems());
        return read.value();
    }

    /** What the text of a file is read as. */
    <T> Read<T> readText(FolderEntry file, Class<T> as, TextReading<T> reading) {
        Remembered<T> known = known(file, as);
        if (known == null || !known.isProvedBy(file)) known = fromDisk(as, file, known, reading);
        return keep(file, known);
    }

    private <T> Remembered<T> fromDisk(Class<T> as, FolderEntry file, Remembered<T> known, TextReading<T> reading) {
        Problems alone = new Problems();
        Optional<byte[]> bytes = TextReader.bytes(file, alone);
        if (bytes.isEmpty()) return remembered(as, file, Optional.empty(), Optional.empty(), alone);
        long sum = Checksum.of(bytes.get());
        boolean same = known != null
                && known.text().filter(text -> text.sum() == sum).isPresent()
                && known.file().size() == bytes.get().length;
        if (same) return new Remembered<>(as, file, isProof(file), known.text(), known.read());
        return remembered(as, file, Optional.of(Lines.of(sum)), reading.of(file, bytes.get(), alone), alone);
    }

    private <T> Remembered<T> remembered(
            Class<T> as, FolderEntry file, Optional<Lines> text, Optional<T> value, Problems problems) {
        return new Remembered<>(as, file, isProof(file), text, new Read<>(value, problems.sorted()));
    }

    private boolean isProof(FolderEntry file) {
        return file.stamp().provesContent(begun);
    }

    @SuppressWarnings("unchecked")
    private <T> Remembered<T> known(FolderEntry file, Class<T> as) {
        Remembered<?> known = before.get(file.path());
        return known == null || known.as() != as ? null : (Remembered<T>) known;
    }

    private <T> Read<T> keep(FolderEntry file, Remembered<T> read) {
        if (retention == Retention.KEEPS) now.put(file.path(), read);
        return read.read();
    }

    /** What was quoted of a text that was read, in this reading or one before when the text was the same. */
    Optional<Lines> lines(String path) {
        Optional<Lines> read = Optional.ofNullable(now.get(path)).flatMap(Remembered::text);
        return read.or(() -> Optional.ofNullable(recalledLines.get(path)));
    }
}
