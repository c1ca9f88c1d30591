package org.prongsai.assemble;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.model.Appendix;
import org.prongsai.model.MediaFile;
import org.prongsai.model.PageHead;
import org.prongsai.model.Prose;
import org.prongsai.model.Written;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;
import org.prongsai.source.FrontMatter;
import org.prongsai.thai.Numerals;

/** Puts appendices together: pictures and files of a folder, with what is said of them. */
final class AppendixAssembler {
    private final Problems problems;

    AppendixAssembler(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param folder with its files
     * @param shown addresses of pictures that the text shows already
     */
    Appendix assemble(
            int number,
            FrontMatter front,
            PageHead head,
            Prose body,
            ParsedSite.AppendixFolder folder,
            Set<String> shown,
            Numerals numerals) {
        checkNamed(front, folder);
        List<MediaFile> media = folder.media();
        List<Appendix.Photo> photos = media.stream()
                .filter(file ->
                        file.kind().isPicture() && !shown.contains(file.path().value()))
                .map(file -> photo(file, front, head.source(), numerals))
                .toList();
        List<Appendix.Attachment> files = media.stream()
                .filter(file -> !file.kind().isPicture())
                .map(file -> new Appendix.Attachment(file, title(file, front, numerals)))
                .toList();
        return new Appendix(number, head, body, photos, files);
    }

    private void checkNamed(FrontMatter front, ParsedSite.AppendixFolder folder) {
        Set<String> names = folder.media().stream().map(MediaFile::name).collect(Collectors.toSet());
        for (FrontMatter.MediaLine line : front.files()) {
            String name = line.file().text();
            if (names.contains(name) || folder.unusable().contains(name)) continue;
            String nearest = Suggestion.nearest(name, names).orElse("");
            problems.report(Code.FILE_MISSING, line.file().place(), name, nearest);
        }
    }

    private Appendix.Photo photo(MediaFile file, FrontMatter front, Place source, Numerals numerals) {
        Optional<FrontMatter.MediaLine> line = line(file, front);
        Optional<String> caption =
                line.flatMap(FrontMatter.MediaLine::caption).map(text -> numerals.ofText(text.text()));
        Optional<String> alt =
                line.flatMap(FrontMatter.MediaLine::alt).map(Written::text).filter(text -> !text.isBlank());
        Place place = line.map(said -> said.file().place()).orElse(source);
        if (alt.isEmpty()) problems.report(Code.IMAGE_NO_ALT, place, file.name());
        return new Appendix.Photo(file, alt.orElse(""), caption, place);
    }

    private static String title(MediaFile file, FrontMatter front, Numerals numerals) {
        return line(file, front)
                .flatMap(FrontMatter.MediaLine::title)
                .map(text -> numerals.ofText(text.text()))
                .orElse(file.name());
    }

    private static Optional<FrontMatter.MediaLine> line(MediaFile file, FrontMatter front) {
        return front.files().stream()
                .filter(line -> line.file().text().equals(file.name()))
                .findFirst();
    }
}
