package org.prongsai.source;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;

/**
 * Every file from which a site is made, as it lies on the disk at one moment, none of them opened. Each list is in code-point order of paths.
 *
 * @param problems of what must not be read, and is in no list
 */
public record SiteListing(
        List<FolderEntry> content, List<FolderEntry> templates, List<FolderEntry> statics, List<Problem> problems) {
    static final String CONTENT = "content";
    static final String TEMPLATES = "templates";
    static final String STATIC = "static";

    /** The folders of a site from which it is made. */
    public static final List<String> FOLDERS = List.of(CONTENT, TEMPLATES, STATIC);

    public SiteListing {
        content = List.copyOf(content);
        templates = List.copyOf(templates);
        statics = List.copyOf(statics);
        problems = List.copyOf(problems);
    }

    public static SiteListing of(SiteFolder folder) {
        Problems problems = new Problems();
        List<FolderEntry> content = folder.files(CONTENT, problems);
        List<FolderEntry> templates = folder.has(TEMPLATES) ? folder.files(TEMPLATES, problems) : List.of();
        List<FolderEntry> statics = folder.has(STATIC) ? folder.files(STATIC, problems) : List.of();
        return new SiteListing(content, templates, statics, problems.sorted());
    }

    /** All files. */
    public List<FolderEntry> files() {
        return Stream.of(content, templates, statics).flatMap(List::stream).toList();
    }
}
