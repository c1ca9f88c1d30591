package org.prongsai.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.prongsai.build.BuildResult.Work;
import org.prongsai.machine.Workers;
import org.prongsai.output.FolderStamps;
import org.prongsai.output.RecordFile;

/**
 * From what a site was last built, by which program, and what came of it. Where all of that is as it was, a build has nothing to do; otherwise
 * what comes out the same need not be made again.
 *
 * @param causes a sum of all that a build depends on
 * @param output how the finished site lies in its folder
 */
record BuildRecord(long causes, FolderStamps output, BuildResult result) {
    /** The record of a site, and the file in which what saves work stands beside it. */
    record OnDisk(BuildRecord record, RecordFile file, Path target) {
        /** What came of the build, when the site is still as it was left. @param causes see {@link SourceSums#whole} */
        Optional<BuildResult> resultOf(Optional<Long> causes) {
            return causes.equals(Optional.of(record.causes())) && record.holds(target)
                    ? Optional.of(record.result().with(Work.NOTHING_CHANGED))
                    : Optional.empty();
        }

        /** Nothing when the site is not as it was left, or the record is damaged. Looking at the one and reading the other take as long. */
        Optional<Savings> savings() {
            AtomicBoolean whole = new AtomicBoolean();
            AtomicReference<Optional<Savings>> read = new AtomicReference<>(Optional.empty());
            List<Runnable> both = List.of(
                    () -> whole.set(record.holds(target)),
                    () -> read.set(file.rest().flatMap(BuildRecord::savings)));
            Workers.each(both, work -> {
                work.run();
                return true;
            });
            return whole.get() ? read.get() : Optional.empty();
        }
    }

    /** The record of the site in a folder; nothing when there is none of this program. */
    static Optional<OnDisk> of(Path target) {
        return RecordFile.read(target)
                .flatMap(file -> read(file.brief()).map(record -> new OnDisk(record, file, target)));
    }

    private boolean holds(Path target) {
        try {
            return output.hold(target);
        } catch (IOException e) {
            // something is missing, or cannot be read: it is built again, and what prevents that is reported then
            return false;
        }
    }

    /** What of the last build saves work for the next. */
    record Savings(KeptTexts texts, KeptMedia media, KeptFindings findings, MadeFiles files) {}

    private static Optional<Savings> savings(byte[] bytes) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            return Optional.of(
                    new Savings(KeptTexts.read(in), KeptMedia.read(in), KeptFindings.read(in), MadeFiles.read(in)));
        } catch (IOException e) {
            // what is whole and of this program does not end too soon
            return Optional.empty();
        }
    }

    /** Keeps what came of a build. */
    static void keep(long causes, Path target, BuildResult result, Savings savings) {
        try {
            RecordFile.write(target, new BuildRecord(causes, FolderStamps.of(target), result).bytes(), out -> {
                savings.texts().write(out);
                savings.media().write(out);
                savings.findings().write(out);
                savings.files().write(out);
            });
        } catch (IOException e) {
            // the site is finished; without a record of it the next build does all its work
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        RecordText.write(Program.identity(), out);
        out.writeLong(causes);
        out.writeLong(output.sum());
        out.writeInt(output.unproven().size());
        for (Map.Entry<String, String> file : output.unproven().entrySet()) {
            RecordText.write(file.getKey(), out);
            RecordText.write(file.getValue(), out);
        }
        out.writeInt(result.pages());
        out.writeInt(result.kept());
        out.writeInt(result.files());
        RecordedProblems.write(result.problems(), out);
        RecordedProblems.write(result.allowed(), out);
        return bytes.toByteArray();
    }

    private static Optional<BuildRecord> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            // another program may write other records, and make something else of the same files
            Optional<String> program = RecordText.readOptional(in);
            if (program.isEmpty() || !program.equals(Program.identity())) return Optional.empty();
            long causes = in.readLong();
            long sum = in.readLong();
            SortedMap<String, String> unproven = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) unproven.put(RecordText.read(in), RecordText.read(in));
            int pages = in.readInt();
            int kept = in.readInt();
            int files = in.readInt();
            BuildResult result = new BuildResult(
                    RecordedProblems.read(in), RecordedProblems.read(in), pages, kept, files, Work.DONE);
            return Optional.of(new BuildRecord(causes, new FolderStamps(sum, unproven), result));
        } catch (IOException e) {
            // it ends too soon: another program has written it
            return Optional.empty();
        }
    }
}
