package org.prongsai.source;

import java.util.Optional;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.thai.CitizenIdMention;

/** Lines of a site's files, read again to be quoted beside a problem. Problems come file by file, so only the last file is kept. */
public final class SourceLines {
    /** Shows where a character stands that nobody can see. */
    private static final char UNSEEN = '\u25A1';

    private final SiteFolder folder;
    private String last = "";
    private Optional<SourceText> text = Optional.empty();

    public SourceLines(SiteFolder folder) {
        this.folder = folder;
    }

    /** The line of a place, citizen ids in it masked; nothing when the place has none, or the file cannot be read as text. */
    public Optional<String> at(Place place) {
        if (place.line() == 0) return Optional.empty();
        if (!place.file().equals(last)) {
            last = place.file();
            text = read(last);
        }
        return text.map(source -> source.line(place.line()))
                .filter(line -> !line.isBlank())
                .map(CitizenIdMention::maskedIn);
    }

    private Optional<SourceText> read(String file) {
        Problems unheard = new Problems();
        return folder.file(file, unheard).flatMap(entry -> TextReader.read(entry, UNSEEN, unheard));
    }
}
