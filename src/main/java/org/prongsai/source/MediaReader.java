package org.prongsai.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.prongsai.model.FileKind;
import org.prongsai.model.MediaFile.Pixels;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.source.inside.InsideReader;

/** Tells what a file is from its first bytes, and how large a picture is; never decodes a picture. */
final class MediaReader {
    private MediaReader() {}

    /** The file, when it is of a kind that is published and its bytes are what its name says. */
    static Optional<Manuscript.Media> read(FolderEntry file, Problems problems) {
        Optional<FileKind> kind = FileKind.named(file.name());
        if (kind.isEmpty()) {
            String known = String.join(", ", FileKind.allExtensions());
            problems.report(Code.FILE_UNKNOWN_KIND, Place.ofFile(file.path()), file.name(), known);
            return Optional.empty();
        }
        if (!isWhatItSays(file, kind.get(), problems)) return Optional.empty();
        Optional<Pixels> pixels = kind.get().isPicture() ? pixels(file) : Optional.empty();
        return Optional.of(new Manuscript.Media(file, kind.get(), pixels, InsideReader.of(file.real(), kind.get())));
    }

    private static boolean isWhatItSays(FolderEntry file, FileKind kind, Problems problems) {
        Place place = Place.ofFile(file.path());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.real())) {
            bytes = in.readNBytes(1024);
        } catch (IOException e) {
            problems.report(Code.FILE_UNREADABLE, place, file.name());
            return false;
        }
        if (bytes.length == 0) {
            problems.report(Code.FILE_EMPTY, place, file.name());
            return false;
        }
        if (startsAs(kind, bytes)) return true;
        String really = Stream.of(FileKind.JPEG, FileKind.PNG, FileKind.GIF, FileKind.WEBP, FileKind.PDF)
                .filter(other -> startsAs(other, bytes))
                .map(FileKind::label)
                .findFirst()
                .orElse("");
        problems.report(Code.FILE_WRONG_KIND, place, file.name(), kind.label(), really);
        return false;
    }

    private static boolean startsAs(FileKind kind, byte[] bytes) {
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        return switch (kind) {
            case JPEG -> start.startsWith("\u00FF\u00D8\u00FF");
            case PNG -> start.startsWith("\u0089PNG\r\n\u001A\n");
            case GIF -> start.startsWith("GIF87a") || start.startsWith("GIF89a");
            case WEBP -> start.startsWith("RIFF") && start.startsWith("WEBP", 8);
            case PDF -> start.contains("%PDF-");
            case DOCX, XLSX, PPTX, ODT, ODS, ZIP -> start.startsWith("PK");
            case CSV -> start.indexOf('\0') < 0;
        };
    }

    /** Width and height from the picture's head; nothing when the JDK cannot read its format. */
    private static Optional<Pixels> pixels(FolderEntry file) {
        // Not ImageIO.createImageInputStream, which may copy the picture into the system's folder for temporary files.
        try (ImageInputStream image = new FileImageInputStream(file.real().toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) return Optional.empty();
            ImageReader reader = readers.next();
            try {
                reader.setInput(image, true, true);
                return Optional.of(new Pixels(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // A damaged picture has no size to tell; the JDK's GIF reader runs over the end of some. Browsers show its
            // words.
            return Optional.empty();
        }
    }
}
