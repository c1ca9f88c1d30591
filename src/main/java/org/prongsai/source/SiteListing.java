package org.prongsai.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.machine.Touched;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;

/** Every file from which a site is made, as it lies on the disk at one moment, none of them opened. Each list is in code-point order of paths. */
public final class SiteListing {
    static final String CONTENT = "content";
    static final String TEMPLATES = "templates";
    static final String STATIC = "static";

    /** The ledger of published addresses. No page depends on it. */
    public static final String LEDGER = CONTENT + "/" + Ledger.NAME;

    /** The folders of a site from which it is made. */
    public static final List<String> FOLDERS = List.of(CONTENT, TEMPLATES, STATIC);

    private final FolderWalk walk;
    private final FolderTree site;
    private final List<FolderEntry> content;
    private final List<FolderEntry> templates;
    private final List<FolderEntry> statics;

    private SiteListing(FolderWalk walk, FolderTree site) {
        this.walk = walk;
        this.site = site;
        this.content = filesIn(tree(CONTENT));
        this.templates = filesIn(tree(TEMPLATES));
        this.statics = filesIn(tree(STATIC));
    }

    /** Looks at all folders of the source. */
    public static SiteListing of(SiteFolder folder) {
        FolderWalk walk = new FolderWalk(folder);
        return new SiteListing(walk, walk.whole());
    }

    /**
     * The listing that {@link #of} gives where all that was not touched is as it was. Links and what could not be used are looked at in any
     * case. The same listing when nothing is otherwise.
     */
    public SiteListing again(Touched touched) {
        FolderTree now = walk.again(site, touched);
        return now == site ? this : new SiteListing(walk, now);
    }

    private FolderTree tree(String name) {
        return site.folder(name).orElseGet(() -> FolderTree.none(name));
    }

    private static List<FolderEntry> filesIn(FolderTree folder) {
        List<FolderEntry> files = new ArrayList<>();
        folder.eachFile(files::add);
        return List.copyOf(files);
    }

    /** The files of {@code content/} by folders. */
    FolderTree contentTree() {
        return tree(CONTENT);
    }

    /** Whether there is a folder {@code content/}. */
    public boolean hasContent() {
        return site.children().containsKey(CONTENT);
    }

    public List<FolderEntry> content() {
        return content;
    }

    public List<FolderEntry> templates() {
        return templates;
    }

    public List<FolderEntry> statics() {
        return statics;
    }

    /** All files. */
    public List<FolderEntry> files() {
        return Stream.of(content, templates, statics).flatMap(List::stream).toList();
    }

    /** Real paths of all folders of the source, empty ones among them. */
    public Set<Path> folders() {
        Set<Path> folders = new HashSet<>();
        site.allFolders()
                .forEach(folder ->
                        folder.eachFolder(below -> folders.add(below.ground().real())));
        return folders;
    }

    /** A file of the source by its real path. */
    public Optional<FolderEntry> file(Path real) {
        FolderTree folder = site;
        Path below = site.ground().real().relativize(real);
        for (int i = 0; i < below.getNameCount() - 1; i++) {
            if (!(folder.children().get(below.getName(i).toString()) instanceof FolderTree next))
                return Optional.empty();
            folder = next;
        }
        return folder.file(below.getFileName().toString());
    }

    /** What must not be read, and is in no list. */
    public List<Problem> problems() {
        Problems problems = new Problems();
        site.eachFolder(folder -> problems.addAll(folder.problems()));
        return problems.sorted();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SiteListing listing && site.equals(listing.site);
    }

    @Override
    public int hashCode() {
        return site.hashCode();
    }
}
