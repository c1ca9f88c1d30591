package org.prongsai.media;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.prongsai.machine.FileStamp;
import org.prongsai.model.FileKind;
import org.prongsai.model.MediaFile;
import org.prongsai.model.Picture;
import org.prongsai.model.Rendition;
import org.prongsai.model.SitePath;

/** Makes what is published of pictures. Several threads may ask; no more pictures are decoded at once than there are processors. */
public final class PictureMaker {
    /** A picture of no more bits for each pixel is no larger than one that would be made of it. */
    private static final int FEW_BITS = 4;

    private static final long MEMORY = 64L << 20;

    private final Semaphore decoders = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final PictureMemory memory;

    private PictureMaker(PictureMemory memory) {
        this.memory = memory;
    }

    /** For a site that is made once. */
    public static PictureMaker forgetting() {
        return new PictureMaker(new PictureMemory(0, FileStamp::now));
    }

    /** For a site of which readers ask for the same pictures again and again; 64 MB of those that were asked for last are kept. */
    public static PictureMaker remembering() {
        return new PictureMaker(new PictureMemory(MEMORY, FileStamp::now));
    }

    /**
     * The bytes of all renditions of a picture, by their addresses. The same bytes and the same Java give the same.
     *
     * @throws BrokenPicture when it cannot be read to its end
     */
    public Map<SitePath, byte[]> make(MediaFile file) throws IOException {
        return memory.get(file, this::decoded);
    }

    private Map<SitePath, byte[]> decoded(MediaFile file) throws IOException {
        decoders.acquireUninterruptibly();
        try {
            return made(file);
        } finally {
            decoders.release();
        }
    }

    private static Map<SitePath, byte[]> made(MediaFile file) throws IOException {
        if (file.kind() == FileKind.SVG)
            return Map.of(
                    file.path(), Svg.read(Files.readAllBytes(file.origin())).bytes());
        PictureHead head = PictureHead.read(file.origin(), file.kind());
        if (!file.picture().equals(Optional.of(head.picture()))) throw new BrokenPicture("another by now");
        byte[] bytes = Files.readAllBytes(file.origin());
        byte[] stripped = Stripped.of(bytes, file.kind(), head.picture());
        List<Rendition> renditions = file.renditions();
        Rendition widest = file.widest();
        Map<SitePath, byte[]> made = new LinkedHashMap<>();
        file.original().ifPresent(path -> made.put(path, stripped));
        boolean kept = isKept(file.kind(), head.picture(), stripped.length, widest);
        if (kept) made.put(widest.path(), stripped);
        if (kept && renditions.size() == 1) return made;
        Picture.Pixels lying = turnedBack(head.picture(), widest.pixels());
        Pixmap picture = Decoding.of(stripped, file.kind(), head, lying)
                .upright(head.picture().orientation());
        for (Rendition rendition : renditions) {
            if (made.containsKey(rendition.path())) continue;
            byte[] encoded = Encoding.of(reduced(picture, rendition.pixels()), file.kind());
            boolean coloured = file.kind() == FileKind.PNG;
            made.put(rendition.path(), coloured ? Png.withColoursOf(stripped, encoded) : encoded);
        }
        return made;
    }

    private static boolean isKept(FileKind kind, Picture picture, int bytes, Rendition widest) {
        if (kind == FileKind.GIF || kind == FileKind.WEBP) return true;
        boolean same =
                picture.orientation() == Picture.UPRIGHT && widest.pixels().equals(picture.stored());
        long pixels = (long) widest.pixels().width() * widest.pixels().height();
        return same && (kind == FileKind.PNG || bytes * 8L <= pixels * FEW_BITS);
    }

    /** As wide and high as the pixels lie. */
    private static Picture.Pixels turnedBack(Picture picture, Picture.Pixels shown) {
        return new Picture(shown, picture.orientation(), picture.colours()).shown();
    }

    private static Pixmap reduced(Pixmap picture, Picture.Pixels wanted) throws BrokenPicture {
        if (picture.pixels().equals(wanted)) return picture;
        Reduction reduction = new Reduction(picture.pixels(), wanted, picture.bands());
        picture.to(reduction);
        return reduction.finished();
    }
}
