package org.prongsai.source;

import java.util.Optional;
import org.prongsai.machine.Checksum;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.thai.CitizenIdMention;

/** Lines of a site's files, read again to be quoted beside a problem. Problems come file by file, and line by line, so only the last file is kept, and its last
 * line once for all problems on it. */
public final class SourceLines {
    /** Shows where a character stands that nobody can see. */
    private static final char UNSEEN = '\u25A1';

    private final SiteFolder folder;
    private final FileMemory memory;
    private String last = "";
    private Optional<Text> text = Optional.empty();
    private int lastLine;
    private Optional<String> quote = Optional.empty();

    /** @param sum of the bytes */
    private record Text(SourceText source, long sum) {}

    public SourceLines(SiteFolder folder) {
        this(folder, FileMemory.none());
    }

    /** @param memory of the site, which has been read with it; what was quoted of a text that is the same is not read again */
    public SourceLines(SiteFolder folder, FileMemory memory) {
        this.folder = folder;
        this.memory = memory;
    }

    /** The line of a place, citizen ids in it masked; nothing when the place has none, or the file cannot be read as text. */
    public Optional<String> at(Place place) {
        if (place.line() == 0) return Optional.empty();
        Optional<FileMemory.Lines> known = memory.lines(place.file());
        Optional<Optional<String>> quoted = known.map(lines -> lines.quoted().get(place.line()));
        if (quoted.isPresent()) return quoted.get();
        if (!place.file().equals(last)) {
            last = place.file();
            text = read(last);
            lastLine = 0;
        }
        if (place.line() != lastLine) {
            lastLine = place.line();
            quote = text.map(read -> read.source().line(lastLine))
                    .filter(written -> !written.isBlank())
                    .map(CitizenIdMention::maskedIn);
        }
        Optional<String> line = quote;
        known.filter(lines -> text.isPresent() && text.get().sum() == lines.sum())
                .ifPresent(lines -> lines.quoted().put(place.line(), line));
        return line;
    }

    private Optional<Text> read(String file) {
        Problems unheard = new Problems();
        return folder.file(file, unheard)
                .flatMap(entry -> TextReader.bytes(entry, unheard)
                        .flatMap(bytes -> TextReader.read(entry, bytes, UNSEEN, unheard)
                                .map(source -> new Text(source, Checksum.of(bytes)))));
    }
}
