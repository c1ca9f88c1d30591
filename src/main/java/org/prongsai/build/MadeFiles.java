package org.prongsai.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.MediaFile;
import org.prongsai.model.SitePath;
import org.prongsai.output.AuditedPage;
import org.prongsai.output.Markup;

/**
 * The pages and files of a site that was built, and from which texts each was made.
 *
 * @param from the source
 * @param shown a sum of the findings of which readers were told
 * @param files all of them, by address
 */
record MadeFiles(SourceSums from, long shown, Map<SitePath, Made> files) {
    /**
     * A page or file.
     *
     * @param files that were asked for what is in them
     * @param medium the file of the content of which alone it was made, by its path
     * @param found by the audit
     */
    record Made(Collection<String> files, Optional<String> medium, AuditedPage found) {
        static Made of(MediaFile medium) {
            return new Made(List.of(), Optional.of(medium.source().file()), AuditedPage.NONE);
        }
    }

    /**
     * A page or file that comes out the same from another source; nothing when it may not.
     *
     * @param medium of which it is made now, and then of nothing else
     */
    Optional<Made> unchanged(SitePath path, Optional<MediaFile> medium, SourceSums now, long shownNow) {
        if (medium.isPresent()) {
            Optional<String> file = medium.map(of -> of.source().file());
            return Optional.ofNullable(files.get(path))
                    .filter(made -> made.medium().equals(file) && from.hasSameMedium(file.orElseThrow(), now));
        }
        if (from.common() != now.common() || shown != shownNow) return Optional.empty();
        return Optional.ofNullable(files.get(path))
                .filter(made -> made.medium().isEmpty())
                .filter(made -> made.files().stream().allMatch(asked -> from.hasSameFile(asked, now)));
    }

    void write(DataOutputStream out) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        from.write(out);
        for (String asked : from.files()) numbers.put(asked, numbers.size());
        out.writeLong(shown);
        out.writeInt(files.size());
        for (Map.Entry<SitePath, Made> file : files.entrySet()) {
            RecordText.write(file.getKey().value(), out);
            // what is no file of the content is not among the sums: the common one counts for it
            List<Integer> asked = file.getValue().files().stream()
                    .filter(numbers::containsKey)
                    .map(numbers::get)
                    .toList();
            out.writeInt(asked.size());
            for (int number : asked) out.writeInt(number);
            RecordText.write(file.getValue().medium(), out);
            write(file.getValue().found(), out);
        }
    }

    static MadeFiles read(DataInputStream in) throws IOException {
        SourceSums from = SourceSums.read(in);
        List<String> names = from.files();
        long shown = in.readLong();
        Map<SitePath, Made> files = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            SitePath path = new SitePath(RecordText.read(in));
            List<String> asked = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) asked.add(names.get(in.readInt()));
            files.put(path, new Made(asked, RecordText.readOptional(in), found(in)));
        }
        return new MadeFiles(from, shown, files);
    }

    private static void write(AuditedPage found, DataOutputStream out) throws IOException {
        out.writeByte(found.markup().ordinal());
        out.writeInt(found.faults().size());
        for (AuditedPage.Fault fault : found.faults()) {
            RecordText.write(fault.code().id(), out);
            RecordText.write(fault.detail(), out);
        }
        out.writeInt(found.anchors().size());
        for (AuditedPage.Anchor anchor : found.anchors()) {
            RecordText.write(anchor.target(), out);
            RecordText.write(anchor.id(), out);
        }
    }

    private static AuditedPage found(DataInputStream in) throws IOException {
        Markup markup = Markup.values()[in.readByte()];
        List<AuditedPage.Fault> faults = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--)
            faults.add(new AuditedPage.Fault(RecordedProblems.code(in), RecordText.read(in)));
        List<AuditedPage.Anchor> anchors = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--)
            anchors.add(new AuditedPage.Anchor(RecordText.read(in), RecordText.read(in)));
        return new AuditedPage(faults, anchors, markup);
    }
}
