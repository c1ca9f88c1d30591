package org.prongsai.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.build.BuildResult.Side;
import org.prongsai.build.BuildResult.Work;
import org.prongsai.machine.Checksum;
import org.prongsai.machine.FileStamp;
import org.prongsai.output.FolderStamps;
import org.prongsai.output.RecordFile;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;
import org.prongsai.source.FolderEntry;
import org.prongsai.source.SiteListing;

/**
 * From what a site was last built, by which program, and what came of it. Where all of that is as it was, a build has nothing to do.
 *
 * @param causes a sum of all that a build depends on
 * @param output how the finished site lies in its folder
 */
record BuildRecord(long causes, FolderStamps output, BuildResult result) {
    private static final int FORMAT = 1;

    /**
     * A sum of all that a build depends on; nothing when a file was changed so short a time before that its stamp does not tell whether it is
     * changed again.
     *
     * @param began {@link FileStamp#now()} before the files were listed
     */
    static Optional<Long> causes(SiteListing listing, Path root, Drafts drafts, long began) {
        if (Program.identity().isEmpty()) return Optional.empty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(Program.identity().get(), out);
            out.writeByte(drafts.ordinal());
            for (FolderEntry file : listing.files()) {
                if (!file.stamp().provesContent(began)) return Optional.empty();
                write(file.path(), out);
                write(root.relativize(file.real()).toString(), out);
                out.writeLong(file.stamp().bytes());
                out.writeLong(file.stamp().modified());
                out.writeLong(file.stamp().changed());
                out.writeLong(file.stamp().number());
            }
            for (Problem problem : listing.problems()) write(problem.toString(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(Checksum.of(bytes.toByteArray()));
    }

    /** What came of the last build, when it had the same causes and the site is as that build left it. */
    static Optional<BuildResult> resultOf(long causes, Path target) {
        return RecordFile.read(target)
                .flatMap(BuildRecord::read)
                .filter(record -> record.causes() == causes && record.holds(target))
                .map(record -> record.result().with(Work.NOTHING_CHANGED));
    }

    private boolean holds(Path target) {
        try {
            return output.hold(target);
        } catch (IOException e) {
            // something is missing, or cannot be read: it is built again, and what prevents that is reported then
            return false;
        }
    }

    /** Keeps what came of a build. */
    static void keep(long causes, Path target, BuildResult result) {
        try {
            RecordFile.write(target, new BuildRecord(causes, FolderStamps.of(target), result).bytes());
        } catch (IOException e) {
            // the site is finished; without a record of it the next build does all its work
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(FORMAT);
        out.writeLong(causes);
        out.writeLong(output.sum());
        out.writeInt(output.unproven().size());
        for (Map.Entry<String, String> file : output.unproven().entrySet()) {
            write(file.getKey(), out);
            write(file.getValue(), out);
        }
        out.writeInt(result.pages());
        out.writeInt(result.files());
        write(result.problems(), out);
        write(result.allowed(), out);
        return bytes.toByteArray();
    }

    private static Optional<BuildRecord> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORMAT) return Optional.empty();
            long causes = in.readLong();
            long sum = in.readLong();
            SortedMap<String, String> unproven = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) unproven.put(text(in), text(in));
            int pages = in.readInt();
            int files = in.readInt();
            List<Quoted> problems = quoted(in);
            List<Quoted> allowed = quoted(in);
            BuildResult result = new BuildResult(problems, allowed, pages, files, Work.DONE);
            return Optional.of(new BuildRecord(causes, new FolderStamps(sum, unproven), result));
        } catch (IOException e) {
            // it ends too soon: written by another version of the program
            return Optional.empty();
        }
    }

    private static void write(List<Quoted> all, DataOutputStream out) throws IOException {
        out.writeInt(all.size());
        for (Quoted quoted : all) {
            Problem problem = quoted.problem();
            write(problem.code().id(), out);
            out.writeByte(problem.severity().ordinal());
            write(problem.place(), out);
            out.writeInt(problem.details().size());
            for (String detail : problem.details()) write(detail, out);
            out.writeBoolean(problem.correction().isPresent());
            if (problem.correction().isPresent()) write(problem.correction().get(), out);
            out.writeByte(quoted.side().ordinal());
            write(quoted.line(), out);
            write(quoted.reason(), out);
        }
    }

    private static List<Quoted> quoted(DataInputStream in) throws IOException {
        List<Quoted> all = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Code code = Code.of(text(in)).orElseThrow(() -> new IOException("unknown code"));
            Severity severity = Severity.values()[in.readByte()];
            Place place = place(in);
            List<String> details = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) details.add(text(in));
            Optional<Correction> correction = in.readBoolean() ? Optional.of(correction(in)) : Optional.empty();
            Problem problem = new Problem(code, severity, place, details, correction);
            all.add(new Quoted(problem, Side.values()[in.readByte()], optional(in), optional(in)));
        }
        return all;
    }

    private static void write(Correction correction, DataOutputStream out) throws IOException {
        write(correction.place(), out);
        write(correction.written(), out);
        write(correction.instead(), out);
        out.writeByte(correction.certainty().ordinal());
    }

    private static Correction correction(DataInputStream in) throws IOException {
        return new Correction(place(in), text(in), text(in), Correction.Certainty.values()[in.readByte()]);
    }

    private static void write(Place place, DataOutputStream out) throws IOException {
        write(place.file(), out);
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    private static Place place(DataInputStream in) throws IOException {
        return new Place(text(in), in.readInt(), in.readInt());
    }

    private static void write(Optional<String> text, DataOutputStream out) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) write(text.get(), out);
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
