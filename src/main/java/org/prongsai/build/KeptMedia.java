package org.prongsai.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prongsai.machine.FileStamp;
import org.prongsai.model.FileKind;
import org.prongsai.model.Inside;
import org.prongsai.model.Picture;
import org.prongsai.source.FolderEntry;
import org.prongsai.source.Manuscript;
import org.prongsai.source.inside.FileContents.Found;

/**
 * What is kept of the pictures and other files of a site that was built, so that those which have not changed need not be opened again.
 *
 * @param media by file; those that could not be used are not among them, since that has to be told again
 */
record KeptMedia(Map<String, Kept> media) {
    /** One file. @param real its path from the site's folder, links followed @param found as far as somebody asked */
    record Kept(String real, FileStamp stamp, FileKind kind, Optional<Picture> picture, Found found) {}

    static KeptMedia of(Path root, Manuscript manuscript) {
        Map<String, Kept> media = new TreeMap<>();
        for (Manuscript.Media medium : manuscript.media()) {
            FolderEntry file = medium.file();
            media.put(
                    file.path(),
                    new Kept(
                            real(file, root),
                            file.stamp(),
                            medium.kind(),
                            medium.picture(),
                            withoutIds(medium.contents().found())));
        }
        return new KeptMedia(media);
    }

    /** Ids of citizens are not written down again: such a file is opened each time, until they are out of it. */
    private static Found withoutIds(Found found) {
        Optional<Inside> inside = found.inside().filter(in -> in.citizenIds().isEmpty());
        return new Found(inside, found.words(), found.checksum());
    }

    private static String real(FolderEntry file, Path root) {
        return root.relativize(file.real()).toString();
    }

    /** A file that is the same. @param root of the site's folder */
    Optional<Manuscript.Media> medium(FolderEntry file, Path root) {
        return Optional.ofNullable(media.get(file.path()))
                .filter(kept -> kept.stamp().equals(file.stamp()) && kept.real().equals(real(file, root)))
                .map(kept -> Manuscript.Media.of(file, kept.kind(), kept.picture(), kept.found()));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(media.size());
        for (Map.Entry<String, Kept> medium : media.entrySet()) {
            Kept kept = medium.getValue();
            RecordText.write(medium.getKey(), out);
            RecordText.write(kept.real(), out);
            RecordedStamp.write(kept.stamp(), out);
            out.writeByte(kept.kind().ordinal());
            out.writeBoolean(kept.picture().isPresent());
            if (kept.picture().isPresent()) write(kept.picture().get(), out);
            Optional<Inside> inside = kept.found().inside();
            out.writeBoolean(inside.isPresent());
            if (inside.isPresent()) write(inside.get(), out);
            RecordText.write(kept.found().words(), out);
            RecordText.write(kept.found().checksum(), out);
        }
    }

    static KeptMedia read(DataInputStream in) throws IOException {
        Map<String, Kept> media = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = RecordText.read(in);
            String real = RecordText.read(in);
            FileStamp stamp = RecordedStamp.read(in);
            FileKind kind = FileKind.values()[in.readByte()];
            Optional<Picture> picture = in.readBoolean() ? Optional.of(picture(in)) : Optional.empty();
            Optional<Inside> inside = in.readBoolean() ? Optional.of(inside(in)) : Optional.empty();
            Found found = new Found(inside, RecordText.readOptional(in), RecordText.readOptional(in));
            media.put(path, new Kept(real, stamp, kind, picture, found));
        }
        return new KeptMedia(media);
    }

    private static void write(Picture picture, DataOutputStream out) throws IOException {
        out.writeInt(picture.stored().width());
        out.writeInt(picture.stored().height());
        out.writeByte(picture.orientation());
        out.writeByte(picture.colours().ordinal());
    }

    private static Picture picture(DataInputStream in) throws IOException {
        Picture.Pixels stored = new Picture.Pixels(in.readInt(), in.readInt());
        return new Picture(stored, in.readByte(), Picture.Colours.values()[in.readByte()]);
    }

    private static void write(Inside inside, DataOutputStream out) throws IOException {
        out.writeByte(inside.state().ordinal());
        out.writeBoolean(inside.pages().isPresent());
        if (inside.pages().isPresent()) {
            out.writeInt(inside.pages().get().count());
            out.writeInt(inside.pages().get().letters());
        }
        out.writeBoolean(inside.paper().isPresent());
        if (inside.paper().isPresent()) {
            out.writeInt(inside.paper().get().pages());
            RecordText.write(inside.paper().get().title(), out);
            RecordText.write(inside.paper().get().language(), out);
        }
        out.writeBoolean(inside.taken().isPresent());
        if (inside.taken().isPresent()) {
            out.writeDouble(inside.taken().get().latitude());
            out.writeDouble(inside.taken().get().longitude());
        }
    }

    private static Inside inside(DataInputStream in) throws IOException {
        Inside.State state = Inside.State.values()[in.readByte()];
        Optional<Inside.Pages> pages =
                in.readBoolean() ? Optional.of(new Inside.Pages(in.readInt(), in.readInt())) : Optional.empty();
        Optional<Inside.Paper> paper = in.readBoolean()
                ? Optional.of(new Inside.Paper(in.readInt(), RecordText.read(in), RecordText.read(in)))
                : Optional.empty();
        Optional<Inside.Coordinates> taken = in.readBoolean()
                ? Optional.of(new Inside.Coordinates(in.readDouble(), in.readDouble()))
                : Optional.empty();
        return new Inside(state, pages, paper, List.of(), taken);
    }
}
