package org.prongsai.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.prongsai.assemble.TextMemory;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.machine.FileStamp;
import org.prongsai.markdown.Anchors;
import org.prongsai.markdown.Image;
import org.prongsai.markdown.Link;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.markdown.Surface;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.source.FolderEntry;
import org.prongsai.source.Manuscript;
import org.prongsai.source.RecalledText;
import org.prongsai.source.SiteListing;
import org.prongsai.thai.CompactText;
import org.prongsai.thai.Numerals;

/**
 * What is kept of the texts of a site that was built, so that those which have not changed need not be read again: all but what they say.
 *
 * @param texts by file; those with problems of their own are not among them, since these have to be told again
 */
record KeptTexts(Map<String, Kept> texts) {
    /** One text. @param real path of its file from the site's folder, links followed */
    record Kept(String real, FileStamp stamp, RecalledText file, TextMemory.Known known) {
        Kept quoting(Map<Integer, Optional<String>> lines) {
            return new Kept(real, stamp, new RecalledText(file.sums(), file.front(), file.bodyLine(), lines), known);
        }

        boolean isOf(FolderEntry entry, Path root) {
            return entry.stamp().equals(stamp)
                    && root.relativize(entry.real()).toString().equals(real);
        }
    }

    /** @param problems of all files */
    static KeptTexts of(
            SiteListing listing,
            Path root,
            Manuscript manuscript,
            Map<String, TextMemory.Known> known,
            Collection<Problem> problems) {
        Set<String> flawed = new HashSet<>();
        problems.forEach(problem -> flawed.add(problem.place().file()));
        Map<String, FolderEntry> files = new HashMap<>();
        listing.content().forEach(file -> files.put(file.path(), file));
        Map<String, Kept> texts = new TreeMap<>();
        for (Manuscript.Text text : manuscript.texts()) {
            if (flawed.contains(text.path())) continue;
            FolderEntry file = files.get(text.path());
            RecalledText recalled =
                    new RecalledText(text.sums(), text.written(), text.body().line(), Map.of());
            String real = root.relativize(file.real()).toString();
            texts.put(text.path(), new Kept(real, file.stamp(), recalled, known.get(text.path())));
        }
        return new KeptTexts(texts);
    }

    /** With the lines that were quoted of them. */
    KeptTexts quoting(List<Quoted> found) {
        Map<String, Map<Integer, Optional<String>>> lines = new HashMap<>();
        for (Quoted quoted : found) {
            Place place = quoted.problem().place();
            if (place.line() > 0 && texts.containsKey(place.file()))
                lines.computeIfAbsent(place.file(), file -> new HashMap<>()).put(place.line(), quoted.line());
        }
        Map<String, Kept> quoting = new TreeMap<>(texts);
        lines.forEach((file, ofFile) -> quoting.computeIfPresent(file, (name, text) -> text.quoting(ofFile)));
        return new KeptTexts(quoting);
    }

    /** What is kept of a text whose file is the same. @param root of the site's folder */
    Optional<RecalledText> file(FolderEntry file, Path root) {
        return kept(file.path()).filter(text -> text.isOf(file, root)).map(Kept::file);
    }

    /** What is known of a text that is the same. */
    Optional<TextMemory.Known> known(Manuscript.Text text) {
        return kept(text.path())
                .filter(kept -> kept.file().sums().equals(text.sums()))
                .map(Kept::known);
    }

    private Optional<Kept> kept(String file) {
        return Optional.ofNullable(texts.get(file));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, Kept> text : texts.entrySet()) {
            Kept kept = text.getValue();
            RecordText.write(text.getKey(), out);
            RecordText.write(kept.real(), out);
            RecordedStamp.write(kept.stamp(), out);
            out.writeLong(kept.file().sums().file());
            out.writeLong(kept.file().sums().front());
            RecordText.write(kept.file().front().toString(), out);
            out.writeInt(kept.file().bodyLine());
            out.writeInt(kept.file().quoted().size());
            for (Map.Entry<Integer, Optional<String>> line :
                    kept.file().quoted().entrySet()) {
                out.writeInt(line.getKey());
                RecordText.write(line.getValue(), out);
            }
            out.writeByte(kept.known().numerals().ordinal());
            RecordText.write(kept.known().opening(), out);
            write(kept.known().surface(), out);
        }
    }

    static KeptTexts read(DataInputStream in) throws IOException {
        Map<String, Kept> texts = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = RecordText.read(in);
            String real = RecordText.read(in);
            FileStamp stamp = RecordedStamp.read(in);
            Manuscript.Sums sums = new Manuscript.Sums(in.readLong(), in.readLong());
            RecalledText file = new RecalledText(sums, CompactText.of(RecordText.read(in)), in.readInt(), quoted(in));
            Numerals numerals = Numerals.values()[in.readByte()];
            String opening = RecordText.read(in);
            Surface surface = surface(Origin.lines(path, file.bodyLine(), 1), opening, in);
            texts.put(path, new Kept(real, stamp, file, new TextMemory.Known(numerals, surface, opening)));
        }
        return new KeptTexts(texts);
    }

    private static Map<Integer, Optional<String>> quoted(DataInputStream in) throws IOException {
        Map<Integer, Optional<String>> lines = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) lines.put(in.readInt(), RecordText.readOptional(in));
        return lines;
    }

    private static void write(Surface surface, DataOutputStream out) throws IOException {
        out.writeBoolean(surface.isEmpty());
        out.writeBoolean(surface.isWordless());
        RecordText.write(surface.anchors().ids().toString(), out);
        out.writeInt(surface.links().size());
        for (Link link : surface.links()) {
            RecordText.write(link.target(), out);
            RecordText.write(link.text(), out);
            write(link.place(), out);
        }
        out.writeInt(surface.images().size());
        for (Image image : surface.images()) {
            RecordText.write(image.target(), out);
            RecordText.write(image.alt(), out);
            RecordText.write(image.title(), out);
            out.writeByte(image.position().ordinal());
            write(image.place(), out);
        }
        out.writeInt(surface.lost().size());
        for (MarkdownDocument.Lost lost : surface.lost()) {
            RecordText.write(lost.title(), out);
            write(lost.place(), out);
        }
    }

    /** @param opening which is longer in a surface that was read: nobody sees the rest of it */
    private static Surface surface(Origin origin, String opening, DataInputStream in) throws IOException {
        boolean empty = in.readBoolean();
        boolean wordless = in.readBoolean();
        Anchors anchors = new Anchors(CompactText.of(RecordText.read(in)));
        List<Link> links = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--)
            links.add(new Link(RecordText.read(in), RecordText.read(in), place(origin, in)));
        List<Image> images = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--)
            images.add(new Image(
                    RecordText.read(in),
                    RecordText.read(in),
                    RecordText.readOptional(in),
                    Image.Position.values()[in.readByte()],
                    place(origin, in)));
        List<MarkdownDocument.Lost> lost = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--)
            lost.add(new MarkdownDocument.Lost(RecordText.read(in), place(origin, in)));
        return new Surface(origin, empty, wordless, anchors, links, images, lost, opening);
    }

    /** All are in the file of the text. */
    private static void write(Place place, DataOutputStream out) throws IOException {
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    private static Place place(Origin origin, DataInputStream in) throws IOException {
        return new Place(origin.file(), in.readInt(), in.readInt());
    }
}
