package org.prongsai.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.build.BuildResult.Side;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;

/** Problems in a record. */
final class RecordedProblems {
    private RecordedProblems() {}

    static void write(List<Quoted> all, DataOutputStream out) throws IOException {
        out.writeInt(all.size());
        for (Quoted quoted : all) {
            write(quoted.problem(), out);
            out.writeByte(quoted.side().ordinal());
            RecordText.write(quoted.line(), out);
            RecordText.write(quoted.reason(), out);
        }
    }

    static List<Quoted> read(DataInputStream in) throws IOException {
        List<Quoted> all = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--)
            all.add(new Quoted(
                    problem(in),
                    Side.values()[in.readByte()],
                    RecordText.readOptional(in),
                    RecordText.readOptional(in)));
        return all;
    }

    static void write(Problem problem, DataOutputStream out) throws IOException {
        RecordText.write(problem.code().id(), out);
        out.writeByte(problem.severity().ordinal());
        write(problem.place(), out);
        out.writeInt(problem.details().size());
        for (String detail : problem.details()) RecordText.write(detail, out);
        out.writeBoolean(problem.correction().isPresent());
        if (problem.correction().isPresent()) write(problem.correction().get(), out);
    }

    static Problem problem(DataInputStream in) throws IOException {
        Code code = code(in);
        Severity severity = Severity.values()[in.readByte()];
        Place place = place(in);
        List<String> details = new ArrayList<>();
        for (int more = in.readInt(); more > 0; more--) details.add(RecordText.read(in));
        Optional<Correction> correction = in.readBoolean() ? Optional.of(correction(in)) : Optional.empty();
        return new Problem(code, severity, place, details, correction);
    }

    static Code code(DataInputStream in) throws IOException {
        return Code.of(RecordText.read(in)).orElseThrow(() -> new IOException("unknown code"));
    }

    private static void write(Correction correction, DataOutputStream out) throws IOException {
        write(correction.place(), out);
        RecordText.write(correction.written(), out);
        RecordText.write(correction.instead(), out);
        out.writeByte(correction.certainty().ordinal());
    }

    private static Correction correction(DataInputStream in) throws IOException {
        return new Correction(
                place(in), RecordText.read(in), RecordText.read(in), Correction.Certainty.values()[in.readByte()]);
    }

    private static void write(Place place, DataOutputStream out) throws IOException {
        RecordText.write(place.file(), out);
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    private static Place place(DataInputStream in) throws IOException {
        return new Place(RecordText.read(in), in.readInt(), in.readInt());
    }
}
