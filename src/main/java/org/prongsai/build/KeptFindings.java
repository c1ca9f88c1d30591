package org.prongsai.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.check.CheckMemory;
import org.prongsai.check.FileFindings;
import org.prongsai.problem.Problem;

/**
 * What was found in the texts of a site that was built, so that those which have not changed need not be checked again.
 *
 * @param files by file; nothing for one of which rules compare something with other files
 */
record KeptFindings(Map<String, FileFindings> files) {
    /** What a site is checked with, so that the texts that are the same are not checked again. */
    CheckMemory memory(SourceSums then, SourceSums now) {
        if (then.around() != now.around()) return CheckMemory.none();
        return CheckMemory.recalling(
                file -> then.hasSameText(file, now) ? Optional.ofNullable(files.get(file)) : Optional.empty());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(files.size());
        for (Map.Entry<String, FileFindings> file : files.entrySet()) {
            RecordText.write(file.getKey(), out);
            write(file.getValue(), out);
        }
    }

    /** Most findings hold alone: they are written once. */
    private static void write(FileFindings found, DataOutputStream out) throws IOException {
        Set<Problem> alone = new HashSet<>(found.alone());
        out.writeInt(found.inWhole().size());
        for (Problem problem : found.inWhole()) {
            RecordedProblems.write(problem, out);
            out.writeBoolean(alone.contains(problem));
        }
    }

    static KeptFindings read(DataInputStream in) throws IOException {
        Map<String, FileFindings> files = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) files.put(RecordText.read(in), found(in));
        return new KeptFindings(files);
    }

    private static FileFindings found(DataInputStream in) throws IOException {
        List<Problem> alone = new ArrayList<>();
        List<Problem> inWhole = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Problem problem = RecordedProblems.problem(in);
            inWhole.add(problem);
            if (in.readBoolean()) alone.add(problem);
        }
        return new FileFindings(alone, inWhole);
    }
}
