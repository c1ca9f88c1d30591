package org.prongsai.build;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prongsai.assemble.Drafts;
import org.prongsai.assemble.TextMemory;
import org.prongsai.machine.Checksum;
import org.prongsai.machine.FileStamp;
import org.prongsai.model.KeptFinding;
import org.prongsai.problem.Problem;
import org.prongsai.source.FolderEntry;
import org.prongsai.source.Manuscript;
import org.prongsai.source.SiteListing;

/**
 * Sums by which it is seen what of a source is as it was at the last build.
 *
 * @param common of all that every page may depend on: everything but what texts say and other published files hold, what was found, and which
 *     addresses were published
 * @param around of all that findings in a text may depend on beside the text: everything but the free pages
 * @param texts of each text as a whole, by its file, in order
 * @param media pictures and other files that may be published, by their paths, in order: of the stamp of each
 */
record SourceSums(long common, long around, Map<String, Long> texts, Map<String, Long> media) {
    private static final String FREE_PAGES = "content/pages/";

    /**
     * A sum of all that a build depends on; nothing when a file was changed so short a time before that its stamp does not tell whether it is
     * changed again.
     *
     * @param began {@link FileStamp#now()} before the files were listed
     */
    static Optional<Long> whole(SiteListing listing, Path root, Drafts drafts, long began) {
        Summing sum = new Summing(root, drafts, began);
        for (FolderEntry file : listing.files()) sum.addFile(file);
        for (Problem problem : listing.problems()) sum.add(problem.toString());
        return sum.result();
    }

    /**
     * The sums of a source that was read; nothing when a file that is no text was changed so short a time before that its stamp proves nothing.
     *
     * @param known of the texts, by file
     */
    static Optional<SourceSums> of(
            SiteListing listing,
            Path root,
            Drafts drafts,
            long began,
            Manuscript manuscript,
            Map<String, TextMemory.Known> known) {
        Map<String, Long> texts = new TreeMap<>();
        Summing common = new Summing(root, drafts, began);
        Summing around = new Summing(root, drafts, began);
        for (Manuscript.Text text : manuscript.texts()) {
            texts.put(text.path(), text.sums().file());
            List<Summing> sums = text.path().startsWith(FREE_PAGES) ? List.of(common) : List.of(common, around);
            for (Summing sum : sums) {
                sum.add(text.path());
                sum.add(text.sums().front());
                sum.add(SurfaceSum.of(known.get(text.path())));
            }
        }
        Map<String, Long> sums = new TreeMap<>();
        Map<String, Manuscript.Media> media = new HashMap<>();
        for (Manuscript.Media medium : manuscript.media()) {
            sums.put(medium.file().path(), Summing.ofFile(medium.file(), root));
            media.put(medium.file().path(), medium);
        }
        for (FolderEntry file : listing.files()) {
            if (texts.containsKey(file.path()) || file.path().equals(SiteListing.LEDGER)) continue;
            Optional<Manuscript.Media> medium = Optional.ofNullable(media.get(file.path()));
            medium.ifPresentOrElse(common::addMedium, () -> common.addFile(file));
            medium.filter(one -> one.picture().isPresent())
                    .ifPresentOrElse(around::addMedium, () -> around.addFile(file));
        }
        for (Summing sum : List.of(common, around))
            for (Problem problem : listing.problems()) sum.add(problem.toString());
        return common.result().flatMap(whole -> around.result().map(rest -> new SourceSums(whole, rest, texts, sums)));
    }

    /** Of findings of which readers are told. */
    static long shown(List<KeptFinding> findings) {
        StringBuilder all = new StringBuilder();
        findings.forEach(finding -> all.append(finding).append('\n'));
        return Checksum.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The texts and other published files, each of which has a sum, always in the same order. */
    List<String> files() {
        return Stream.concat(texts.keySet().stream(), media.keySet().stream()).toList();
    }

    /** Whether a text is in both as a whole the same. */
    boolean hasSameText(String file, SourceSums other) {
        return texts.containsKey(file) && texts.get(file).equals(other.texts.get(file));
    }

    /** Whether a text, or another published file, is in both the same. */
    boolean hasSameFile(String file, SourceSums other) {
        return hasSameText(file, other) || hasSameMedium(file, other);
    }

    /** Whether a picture or other file is in both the same. */
    boolean hasSameMedium(String file, SourceSums other) {
        return media.containsKey(file) && media.get(file).equals(other.media.get(file));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(common);
        out.writeLong(around);
        for (Map<String, Long> sums : List.of(texts, media)) {
            out.writeInt(sums.size());
            for (Map.Entry<String, Long> sum : sums.entrySet()) {
                RecordText.write(sum.getKey(), out);
                out.writeLong(sum.getValue());
            }
        }
    }

    static SourceSums read(DataInputStream in) throws IOException {
        long common = in.readLong();
        long around = in.readLong();
        return new SourceSums(common, around, sums(in), sums(in));
    }

    private static Map<String, Long> sums(DataInputStream in) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) sums.put(RecordText.read(in), in.readLong());
        return sums;
    }

    /** Adds up all that is put into it, the program itself first. */
    private static final class Summing {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);
        private final Path root;
        private final long began;
        private boolean proven = Program.identity().isPresent();

        Summing(Path root, Drafts drafts, long began) {
            this.root = root;
            this.began = began;
            add(Program.identity().orElse(""));
            add(drafts.ordinal());
        }

        static long ofFile(FolderEntry file, Path root) {
            Summing sum = new Summing(root, Drafts.EXCLUDE, Long.MAX_VALUE);
            sum.addFile(file);
            return Checksum.of(sum.bytes.toByteArray());
        }

        /** What every page may know of it without asking for what is in it. */
        void addMedium(Manuscript.Media medium) {
            proven &= medium.file().stamp().provesContent(began);
            add(medium.file().path());
            add(medium.kind().ordinal());
            add(medium.picture().toString());
        }

        void addFile(FolderEntry file) {
            proven &= file.stamp().provesContent(began);
            add(file.path());
            add(root.relativize(file.real()).toString());
            add(file.stamp().bytes());
            add(file.stamp().modified());
            add(file.stamp().changed());
            add(file.stamp().number());
        }

        void add(String text) {
            put(() -> RecordText.write(text, out));
        }

        void add(long number) {
            put(() -> out.writeLong(number));
        }

        private interface Putting {
            void run() throws IOException;
        }

        private static void put(Putting putting) {
            try {
                putting.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Optional<Long> result() {
            return proven ? Optional.of(Checksum.of(bytes.toByteArray())) : Optional.empty();
        }
    }
}
