package org.prongsai.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.machine.FileStamp;
import org.prongsai.machine.Touched;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;

/** Finds what lies in the folders of a site's source: all of it, or what may be otherwise than when it was last found. */
final class FolderWalk {
    private final SiteFolder site;

    FolderWalk(SiteFolder site) {
        this.site = site;
    }

    /** The site's folder with its source, and nothing else that lies in it. */
    FolderTree whole() {
        return walked(new FolderTree.Ground("", site.root(), 0), List.of());
    }

    /** What {@link #whole()} gives where all that was not touched is as it was. Trees in which nothing is otherwise are taken over. */
    FolderTree again(FolderTree known, Touched touched) {
        return again(known, List.of(), touched);
    }

    /** @param above real paths of the folders of the source that lead to it */
    private FolderTree walked(FolderTree.Ground ground, List<Path> above) {
        Problems problems = new Problems();
        SortedMap<String, Found> children = new TreeMap<>();
        for (String name : names(ground, problems))
            found(ground, name, Optional.empty(), with(above, ground)).ifPresent(found -> children.put(name, found));
        return new FolderTree(ground, children, problems.sorted());
    }

    private FolderTree again(FolderTree known, List<Path> above, Touched touched) {
        FolderTree.Ground ground = known.ground();
        List<Path> here = with(above, ground);
        Map<String, Found> latest = new HashMap<>();
        for (FolderTree folder : known.allFolders()) {
            FolderTree now = again(folder, here, touched);
            if (now != folder) latest.put(folder.name(), now);
        }
        Set<String> anew = touched.in(ground.real());
        boolean listed = touched.folders().contains(ground.real());
        if (!listed && anew.isEmpty() && known.unsteady().isEmpty())
            return latest.isEmpty() ? known : known.with(latest);
        Problems problems = new Problems();
        SortedMap<String, Found> children = new TreeMap<>();
        for (String name : names(ground, problems)) {
            Optional<Found> before = Optional.ofNullable(
                    latest.getOrDefault(name, known.children().get(name)));
            boolean steady =
                    !listed && !anew.contains(name) && !known.unsteady().contains(name);
            Optional<Found> takenOver = before.filter(found -> !anew.contains(name));
            Optional<Found> now = steady && before.isPresent() ? before : found(ground, name, takenOver, here);
            now.ifPresent(found -> children.put(name, found));
        }
        FolderTree tree = new FolderTree(ground, children, problems.sorted());
        return tree.equals(known) ? known : tree;
    }

    private List<String> names(FolderTree.Ground folder, Problems problems) {
        if (!folder.isSite()) return site.names(folder.real(), folder.path(), problems);
        return SiteListing.FOLDERS.stream()
                .filter(name -> Files.isDirectory(folder.child(name)))
                .toList();
    }

    /** @param takenOver what stands for the name when it is the same folder as before @param here the folder and those that lead to it */
    private Optional<Found> found(FolderTree.Ground folder, String name, Optional<Found> takenOver, List<Path> here) {
        Problems problems = new Problems();
        String path = folder.pathOf(name);
        Optional<FolderEntry> entry = site.find(folder.child(name), path, problems);
        if (entry.isEmpty()) return refused(problems);
        FileStamp stamp = entry.get().stamp();
        if (stamp.kind() != FileStamp.Kind.FOLDER)
            return site.usable(entry.get(), problems).<Found>map(file -> file).or(() -> refused(problems));
        FolderTree.Ground ground = new FolderTree.Ground(path, entry.get().real(), stamp.number());
        if (here.contains(ground.real())) {
            problems.report(Code.FILE_SYMLINK_BROKEN, Place.ofFile(path), path);
            return refused(problems);
        }
        Optional<Found> same = takenOver.filter(
                before -> before instanceof FolderTree tree && tree.ground().equals(ground));
        return same.or(() -> Optional.of(walked(ground, here)));
    }

    /** Nothing where nothing was reported, as of what has just gone. */
    private static Optional<Found> refused(Problems problems) {
        List<Problem> why = problems.sorted();
        return why.isEmpty() ? Optional.empty() : Optional.of(new Found.Refused(why));
    }

    private static List<Path> with(List<Path> above, FolderTree.Ground ground) {
        if (ground.isSite()) return above;
        List<Path> here = new ArrayList<>(above);
        here.add(ground.real());
        return here;
    }
}
