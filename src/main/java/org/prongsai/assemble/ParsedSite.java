package org.prongsai.assemble;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.MediaFile;
import org.prongsai.model.SitePath;
import org.prongsai.source.Manuscript;

/**
 * The manuscript with every text read and every address given, before links are looked for.
 *
 * @param years the earliest first
 */
record ParsedSite(Optional<ParsedText> home, List<Year> years, Folder pages) {

    record Year(
            Manuscript.Year manuscript,
            SitePath path,
            Optional<ParsedText> introduction,
            List<ParsedText> documents,
            List<AppendixFolder> appendices) {}

    /**
     * @param media the files of the folder, in the order of their names
     * @param unusable names of those that could not be used, which has been reported
     */
    record AppendixFolder(int number, ParsedText text, List<MediaFile> media, Set<String> unusable) {}

    /** @param file of the folder, from the site's folder */
    record Folder(
            String name,
            String file,
            SitePath path,
            Optional<ParsedText> index,
            List<ParsedText> pages,
            List<Folder> folders) {}
}
