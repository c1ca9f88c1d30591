package org.prongsai.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.FileKind;
import org.prongsai.model.Picture;
import org.prongsai.model.PublishedAddress;
import org.prongsai.model.RecordTable;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Place;
import org.prongsai.source.inside.FileContents;
import org.prongsai.thai.CompactText;
import org.prongsai.thai.FiscalYear;

/**
 * A site as written.
 *
 * @param home {@code index.md}
 * @param years in order
 * @param frameworks {@code ita/*.yaml}
 * @param charts {@code *.chart.yaml}, wherever they lie
 * @param media every file that may be published beside pages
 * @param published lines of {@code published-urls.txt}
 * @param unusable paths of files that exist but could not be used; a link to one is not dead for that
 */
public record Manuscript(
        SiteYaml site,
        Optional<Text> home,
        List<Year> years,
        PageFolder pages,
        List<FrameworkFile> frameworks,
        List<Chart> charts,
        List<Media> media,
        List<PublishedAddress> published,
        Set<String> unusable) {
    public Manuscript {
        years = List.copyOf(years);
        frameworks = List.copyOf(frameworks);
        charts = List.copyOf(charts);
        media = List.copyOf(media);
        published = List.copyOf(published);
        unusable = Set.copyOf(unusable);
    }

    /** All its texts. */
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        home.ifPresent(texts::add);
        for (Year year : years) {
            year.introduction().ifPresent(texts::add);
            texts.addAll(year.documents());
            year.appendices().forEach(appendix -> appendix.index().ifPresent(texts::add));
        }
        pages.addTo(texts);
        return texts;
    }

    /**
     * A Markdown file.
     *
     * @param path from the site's folder
     * @param keys of its front matter, each with its place, in their order
     * @param written its front matter as it stands in the file
     * @param body where its Markdown stands
     */
    public record Text(
            String path,
            FrontMatter front,
            Map<String, Place> keys,
            CompactText written,
            Source markdown,
            Origin body,
            Sums sums) {
        public Text {
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }
    }

    /** By which it is seen that a text changed. @param file of all its bytes @param front of its front matter */
    public record Sums(long file, long front) {}

    /** A table file. @param path from the site's folder */
    public record Table(String path, String name, RecordTable.Kind kind, TableYaml yaml) {}

    /** A chart file. @param path from the site's folder */
    public record Chart(String path, ChartYaml yaml) {}

    /** An assessment file. @param path from the site's folder */
    public record Assessments(String path, AssessmentYaml yaml) {}

    /** A fiscal year's folder. @param path from the site's folder @param settingsPath of its {@code year.yaml} */
    public record Year(
            FiscalYear year,
            String path,
            YearYaml settings,
            Optional<Text> introduction,
            Optional<Assessments> assessments,
            List<Table> tables,
            List<Text> documents,
            List<AppendixFolder> appendices) {
        public Year {
            tables = List.copyOf(tables);
            documents = List.copyOf(documents);
            appendices = List.copyOf(appendices);
        }
    }

    /** A folder {@code <n>-<slug>} below {@code appendices/}. @param path from the site's folder */
    public record AppendixFolder(int number, String path, Optional<Text> index) {}

    /**
     * A folder of free pages.
     *
     * @param name the last part of its path; empty for {@code pages/} itself
     */
    public record PageFolder(
            String name, String path, Optional<Text> index, List<Text> pages, List<PageFolder> folders) {
        public PageFolder {
            pages = List.copyOf(pages);
            folders = List.copyOf(folders);
        }

        private void addTo(List<Text> texts) {
            index.ifPresent(texts::add);
            texts.addAll(pages);
            folders.forEach(below -> below.addTo(texts));
        }
    }

    /** A framework of the site's own. @param name the file's, without its extension */
    public record FrameworkFile(String path, String name, FrameworkYaml yaml) {}

    /** A file that is no text. @param picture what its head tells, when it is one */
    public record Media(FolderEntry file, FileKind kind, Optional<Picture> picture, FileContents contents) {
        /** @param known what is known of it from another time */
        public static Media of(FolderEntry file, FileKind kind, Optional<Picture> picture, FileContents.Found known) {
            return new Media(file, kind, picture, FileContents.of(file.real(), kind, known));
        }
    }
}
