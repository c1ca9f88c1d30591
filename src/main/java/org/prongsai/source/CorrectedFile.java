package org.prongsai.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;

/** A file of a site as it would be corrected. Only the corrected pieces differ; nothing is changed before {@link #write}. */
public final class CorrectedFile {
    private final FolderEntry file;
    private final RawText before;
    private final RawText after;
    private final int corrections;

    private CorrectedFile(FolderEntry file, RawText before, RawText after, int corrections) {
        this.file = file;
        this.before = before;
        this.after = after;
        this.corrections = corrections;
    }

    /** A correction, by offsets into the text. */
    private record Edit(Correction correction, int start, int end) {
        boolean isSameAs(Edit other) {
            return start == other.start
                    && end == other.end
                    && correction.instead().equals(other.correction.instead());
        }
    }

    /**
     * What corrections would make of a site's files, in the order of their paths; one file that has several names is corrected once.
     *
     * @param problems hears of corrections that cannot be made
     */
    public static List<CorrectedFile> all(SiteFolder folder, List<Correction> corrections, Problems problems) {
        Map<Path, FolderEntry> files = new TreeMap<>();
        Map<Path, List<Correction>> byFile = new TreeMap<>();
        for (Correction correction : corrections) {
            folder.file(correction.place().file(), problems).ifPresent(file -> {
                files.putIfAbsent(file.real(), file);
                byFile.computeIfAbsent(file.real(), unseen -> new ArrayList<>()).add(correction);
            });
        }
        return files.values().stream()
                .sorted(Comparator.comparing(FolderEntry::path))
                .flatMap(file -> of(file, byFile.get(file.real()), problems).stream())
                .toList();
    }

    private static Optional<CorrectedFile> of(FolderEntry file, List<Correction> corrections, Problems problems) {
        Optional<RawText> read = read(file.real()).flatMap(RawText::of);
        if (read.isEmpty()) {
            problems.report(Code.FILE_UNREADABLE, Place.ofFile(file.path()), file.path());
            return Optional.empty();
        }
        RawText before = read.get();
        List<Edit> edits = edits(before, corrections, problems);
        if (edits.isEmpty()) return Optional.empty();
        StringBuilder text = new StringBuilder(before.text());
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            text.replace(edit.start(), edit.end(), edit.correction().instead());
        }
        return Optional.of(new CorrectedFile(file, before, RawText.of(text.toString()), edits.size()));
    }

    /** Those that can be made, in the order of the text. Of two that overlap, the first is. */
    private static List<Edit> edits(RawText text, List<Correction> corrections, Problems problems) {
        List<Edit> found = new ArrayList<>();
        for (Correction correction : corrections) {
            OptionalInt start = text.offset(correction.place());
            String written = correction.written();
            if (start.isPresent() && text.text().startsWith(written, start.getAsInt())) {
                found.add(new Edit(correction, start.getAsInt(), start.getAsInt() + written.length()));
            } else {
                problems.report(Code.FIX_GONE, correction.place(), written);
            }
        }
        found.sort(Comparator.comparingInt(Edit::start));
        List<Edit> made = new ArrayList<>();
        for (Edit edit : found) {
            Optional<Edit> last = made.isEmpty() ? Optional.empty() : Optional.of(made.get(made.size() - 1));
            if (last.filter(edit::isSameAs).isPresent()) continue;
            boolean overlaps = last.filter(earlier -> edit.start() < earlier.end() || edit.start() == earlier.start())
                    .isPresent();
            if (overlaps) {
                Correction left = edit.correction();
                problems.report(Code.FIX_OVERLAP, left.place(), left.written(), left.instead());
            } else {
                made.add(edit);
            }
        }
        return made;
    }

    /** From the site's folder. */
    public String path() {
        return file.path();
    }

    /** How many places change. */
    public int corrections() {
        return corrections;
    }

    /** What would change: hunks of the unified format, line by line, without the lines that name the file. */
    public List<String> difference() {
        return UnifiedDiff.of(before, after);
    }

    /**
     * Puts the corrected text in place of the file, whole or not at all, with the permissions that it had. A file that has changed
     * since it was read, or that must not be written, stays as it is and is reported.
     */
    public void write(Problems problems) {
        Path real = file.real();
        try {
            if (FileReplacement.isRefused(real)) {
                problems.report(Code.FIX_UNWRITABLE, Place.ofFile(file.path()), file.path());
                return;
            }
            if (!Arrays.equals(Files.readAllBytes(real), before.bytes())) {
                problems.report(Code.FIX_CHANGED, Place.ofFile(file.path()), file.path());
                return;
            }
            FileReplacement.replace(real, after.bytes());
        } catch (IOException e) {
            problems.report(Code.FIX_UNWRITABLE, Place.ofFile(file.path()), file.path());
        }
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
