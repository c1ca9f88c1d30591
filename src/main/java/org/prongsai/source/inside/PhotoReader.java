package org.prongsai.source.inside;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.FileKind;
import org.prongsai.model.Inside;
import org.prongsai.thai.CitizenIdMention;

/** Tells where a photograph was taken, and finds citizen ids in the words that a camera or a program put into it. */
final class PhotoReader {
    private static final List<Integer> WORDS = List.of(
            ExifIFD0Directory.TAG_IMAGE_DESCRIPTION,
            ExifIFD0Directory.TAG_ARTIST,
            ExifIFD0Directory.TAG_WIN_TITLE,
            ExifIFD0Directory.TAG_WIN_COMMENT,
            ExifIFD0Directory.TAG_WIN_KEYWORDS,
            ExifIFD0Directory.TAG_WIN_SUBJECT,
            ExifSubIFDDirectory.TAG_USER_COMMENT);

    private PhotoReader() {}

    static Inside read(Path file, FileKind kind) throws IOException {
        Optional<byte[]> exif = ExifBlock.of(file, kind);
        if (exif.isEmpty()) return Inside.NOTHING;
        try {
            return read(exif.get());
        } catch (RuntimeException e) {
            // The library reads what cameras write; what nobody's camera wrote may make it fall over.
            return Inside.CLOSED;
        }
    }

    private static Inside read(byte[] exif) {
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(exif), metadata);
        Optional<Inside.Coordinates> taken = metadata.getDirectoriesOfType(GpsDirectory.class).stream()
                .flatMap(gps -> Stream.ofNullable(gps.getGeoLocation()))
                .filter(PhotoReader::isOnEarth)
                .findFirst()
                .map(PhotoReader::coordinates);
        return new Inside(
                Inside.State.OPENED, Optional.empty(), Optional.empty(), CitizenIdMention.in(words(metadata)), taken);
    }

    /** Cameras without a signal write zeros. */
    private static boolean isOnEarth(GeoLocation found) {
        return !found.isZero() && Math.abs(found.getLatitude()) <= 90 && Math.abs(found.getLongitude()) <= 180;
    }

    private static Inside.Coordinates coordinates(GeoLocation found) {
        return new Inside.Coordinates(found.getLatitude(), found.getLongitude());
    }

    private static String words(Metadata metadata) {
        return Stream.of(ExifIFD0Directory.class, ExifSubIFDDirectory.class)
                .flatMap(type -> metadata.getDirectoriesOfType(type).stream())
                .flatMap(directory -> WORDS.stream().flatMap(tag -> word(directory, tag)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> word(Directory directory, int tag) {
        return Stream.ofNullable(directory.containsTag(tag) ? directory.getDescription(tag) : null);
    }
}
