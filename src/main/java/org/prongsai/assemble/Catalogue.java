package org.prongsai.assemble;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.markdown.Anchors;
import org.prongsai.model.MediaFile;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;

/** Every address of the site and what stands there, and which file became which address. */
final class Catalogue {
    private final Problems problems;
    private final Map<String, Place> owners = new HashMap<>();
    private final Map<String, Place> folders = new HashMap<>();
    private final Map<SitePath, Anchors> anchors = new HashMap<>();
    private final Map<String, SitePath> pages = new HashMap<>();
    private final Map<String, MediaFile> media = new HashMap<>();
    private final Map<SitePath, MediaFile> mediaByPath = new HashMap<>();
    private final Set<SitePath> files = new HashSet<>();
    private final Set<String> drafts = new HashSet<>();
    private final Map<SitePath, String> draftAliases = new HashMap<>();
    private final Set<String> unusable = new HashSet<>();

    Catalogue(Problems problems) {
        this.problems = problems;
    }

    /** Enters a page that no file stands for. */
    void addPage(SitePath path, Place owner) {
        claim(path, owner);
        anchors.put(path, Anchors.NONE);
    }

    /**
     * Enters the page of a file or folder.
     *
     * @param file from the site's folder, without a slash at the end
     * @param ids to which links may lead
     */
    void addPage(SitePath path, String file, Anchors ids) {
        claim(path, Place.ofFile(file));
        anchors.put(path, ids);
        pages.put(file, path);
    }

    /** Another file or folder that stands for a page that has been entered. */
    void addName(String file, SitePath path) {
        pages.put(file, path);
    }

    /** A text, or a folder with everything in it, that is not published yet. */
    void addDraft(String file) {
        drafts.add(file);
    }

    /** An old address that a draft would lead on from. @param text in which it stands */
    void addDraftAlias(SitePath alias, String text) {
        draftAliases.putIfAbsent(alias, text);
    }

    /** The draft that would lead on from an old address. */
    Optional<String> draftLeading(SitePath alias) {
        return Optional.ofNullable(draftAliases.get(alias));
    }

    /** A file that is there and could not be used, which has been reported; a link to it is not dead for that. */
    void addUnusable(String file) {
        unusable.add(file);
    }

    void addMedia(String file, MediaFile medium) {
        claim(medium.path(), Place.ofFile(file));
        for (SitePath path : medium.published()) if (!path.equals(medium.path())) claim(path, Place.ofFile(file));
        media.put(file, medium);
        mediaByPath.put(medium.path(), medium);
    }

    /** Enters an old address. */
    void addAlias(SitePath path, Place owner) {
        claim(path, owner);
    }

    /** Enters a file that is made for every site, or that a site brings beside its content. */
    void addFile(SitePath path, Place owner) {
        claim(path, owner);
        files.add(path);
    }

    boolean hasFile(SitePath path) {
        return files.contains(path);
    }

    /** Two things cannot stand at one address, nor at two that Windows takes for one, nor one file below another. */
    private void claim(SitePath path, Place owner) {
        String file = path.fileName().toLowerCase(Locale.ROOT);
        Place first = owners.getOrDefault(file, folders.get(file));
        for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
            String folder = file.substring(0, slash);
            if (first == null) first = owners.get(folder);
            folders.putIfAbsent(folder, owner);
        }
        owners.putIfAbsent(file, owner);
        if (first != null) problems.report(Code.PATH_COLLISION, owner, path.value(), first.file());
    }

    boolean hasPage(SitePath path) {
        return anchors.containsKey(path);
    }

    boolean hasAnchor(SitePath path, String id) {
        return anchors.getOrDefault(path, Anchors.NONE).contains(id);
    }

    /** Ids of a page, for suggestions. */
    Set<String> anchorsOf(SitePath path) {
        return anchors.getOrDefault(path, Anchors.NONE).all();
    }

    Optional<SitePath> pageOf(String file) {
        return Optional.ofNullable(pages.get(file));
    }

    Optional<MediaFile> mediaOf(String file) {
        return Optional.ofNullable(media.get(file));
    }

    Optional<MediaFile> medium(SitePath path) {
        return Optional.ofNullable(mediaByPath.get(path));
    }

    /** @param target the path of a file or folder, or the address of a page as a path below {@code content} */
    boolean isDraft(String target) {
        return draftOf(target).isPresent();
    }

    /** The text or folder that keeps a target at home. @param target as for {@link #isDraft} */
    Optional<String> draftOf(String target) {
        return drafts.stream()
                .filter(draft -> isMeant(target, draft)
                        || target.startsWith(draft + "/")
                        || !draft.endsWith(".md") && target.startsWith(Addresses.pathOf(draft) + "/"))
                .min(Comparator.naturalOrder());
    }

    /** @param target the path of a file or folder, or the address of a page as a path below {@code content} */
    boolean isUnusable(String target) {
        return unusable.stream().anyMatch(file -> isMeant(target, file) || file.startsWith(target + "/"));
    }

    private static boolean isMeant(String target, String file) {
        return target.equals(file) || target.equals(Addresses.pathOf(file)) || isMeasureOf(file, target);
    }

    /** The pages of measures come from tables. */
    private static boolean isMeasureOf(String file, String target) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        String name = file.substring(folder.length());
        return name.matches("(measures|results).*\\.yaml") && target.startsWith(folder + "measures/");
    }

    /** Every file that has an address, for suggestions. */
    Set<String> files() {
        Set<String> files = new HashSet<>(pages.keySet());
        files.addAll(media.keySet());
        return files;
    }
}
