package org.prongsai.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.media.BrokenPicture;
import org.prongsai.media.PictureHead;
import org.prongsai.media.PictureHead.Storage;
import org.prongsai.media.RefusedDrawing;
import org.prongsai.media.Stripped;
import org.prongsai.media.Svg;
import org.prongsai.model.FileKind;
import org.prongsai.model.Picture;
import org.prongsai.model.Picture.Pixels;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.source.inside.FileContents;

/** Tells what a file is from its first bytes, and what the head of a picture says; never decodes a picture. */
final class MediaReader {
    /** With a byte order mark or without. */
    private static final Pattern XML = Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*+<");

    private static final long MILLION = 1_000_000;

    /** No camera writes more into a file; it is held once while pictures are made of it. */
    private static final long LARGEST = 64 * MILLION;

    /** Of the best telephones and of scanners for plans. */
    private static final long MOST_PIXELS = 120 * MILLION;

    /** Of pictures that have to be whole in memory before anything can be made of them. */
    private static final long MOST_PIXELS_AT_ONCE = 40 * MILLION;

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
        Optional<Picture> picture = kind.get().isPicture() ? picture(file, kind.get(), problems) : Optional.empty();
        if (kind.get().isPicture() && picture.isEmpty()) return Optional.empty();
        return Optional.of(Manuscript.Media.of(file, kind.get(), picture, FileContents.Found.NOTHING));
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
            case SVG -> XML.matcher(start).lookingAt();
            case PDF -> start.contains("%PDF-");
            case DOCX, XLSX, PPTX, ODT, ODS, ZIP -> start.startsWith("PK");
            case CSV -> start.indexOf('\0') < 0;
        };
    }

    /** What a picture's head tells; nothing for one that cannot be published, which is reported. It is read to its end, and not decoded. */
    private static Optional<Picture> picture(FolderEntry file, FileKind kind, Problems problems) {
        Place place = Place.ofFile(file.path());
        if (file.size() > LARGEST) {
            problems.report(Code.PICTURE_TOO_LARGE, place, file.name(), megabytes(file.size()), megabytes(LARGEST));
            return Optional.empty();
        }
        try {
            if (kind == FileKind.SVG)
                return Optional.of(Svg.read(Files.readAllBytes(file.real())).picture());
            PictureHead head = PictureHead.read(file.real(), kind);
            Pixels pixels = head.picture().stored();
            long most = head.storage() == Storage.BY_LINES ? MOST_PIXELS : MOST_PIXELS_AT_ONCE;
            if ((long) pixels.width() * pixels.height() > most) {
                String said = pixels.width() + " × " + pixels.height();
                problems.report(Code.PICTURE_TOO_MANY_PIXELS, place, file.name(), said, Long.toString(most / MILLION));
            } else if (head.storage() == Storage.IN_INKS) {
                problems.report(Code.PICTURE_IN_INKS, place, file.name());
            } else {
                Stripped.of(Files.readAllBytes(file.real()), kind, head.picture());
                return Optional.of(head.picture());
            }
        } catch (RefusedDrawing e) {
            problems.report(Code.PICTURE_FORBIDDEN, new Place(file.path(), e.line(), 0), file.name(), e.getMessage());
        } catch (BrokenPicture e) {
            problems.report(Code.PICTURE_BROKEN, place, file.name());
        } catch (IOException e) {
            problems.report(Code.FILE_UNREADABLE, place, file.name());
        }
        return Optional.empty();
    }

    private static String megabytes(long bytes) {
        return Long.toString((bytes + MILLION - 1) / MILLION);
    }
}
