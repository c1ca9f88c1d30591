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
import java.util.TreeMap;
import org.prongsai.model.SitePath;
import org.prongsai.output.AuditedPage;
import org.prongsai.output.Markup;

/**
 * The pages and files of a site that was built, and from which texts each was made.
 *
 * @param from the source
 * @param files all of them, by address
 */
record MadeFiles(SourceSums from, Map<SitePath, Made> files) {
    /** A page or file. @param texts that were asked for what they say @param found by the audit */
    record Made(Collection<String> texts, AuditedPage found) {}

    /** A page or file that comes out the same from another source; nothing when it may not. */
    Optional<Made> unchanged(SitePath path, SourceSums now) {
        if (from.common() != now.common()) return Optional.empty();
        return Optional.ofNullable(files.get(path))
                .filter(made -> made.texts().stream().allMatch(text -> from.hasSameText(text, now)));
    }

    void write(DataOutputStream out) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        out.writeLong(from.common());
        out.writeInt(from.texts().size());
        for (Map.Entry<String, Long> text : from.texts().entrySet()) {
            numbers.put(text.getKey(), numbers.size());
            RecordText.write(text.getKey(), out);
            out.writeLong(text.getValue());
        }
        out.writeInt(files.size());
        for (Map.Entry<SitePath, Made> file : files.entrySet()) {
            RecordText.write(file.getKey().value(), out);
            // what is no text of the site is not among the sums: the common one counts for it
            List<Integer> texts = file.getValue().texts().stream()
                    .filter(numbers::containsKey)
                    .map(numbers::get)
                    .toList();
            out.writeInt(texts.size());
            for (int text : texts) out.writeInt(text);
            write(file.getValue().found(), out);
        }
    }

    static MadeFiles read(DataInputStream in) throws IOException {
        long common = in.readLong();
        List<String> names = new ArrayList<>();
        Map<String, Long> sums = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(RecordText.read(in));
            sums.put(names.get(names.size() - 1), in.readLong());
        }
        Map<SitePath, Made> files = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            SitePath path = new SitePath(RecordText.read(in));
            List<String> texts = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) texts.add(names.get(in.readInt()));
            files.put(path, new Made(texts, found(in)));
        }
        return new MadeFiles(new SourceSums(common, sums), files);
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
