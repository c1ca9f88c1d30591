package org.prongsai.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.prongsai.output.FinishedSite;

/**
 * What makes the site that was built of the one that is published, in an order in which a reader meets as little as possible that does not fit together: what
 * pages show and link to before the pages, the home page and the lists of all pages after them, what is no longer needed at the end.
 */
final class UploadPlan {
    private final List<Step> steps;
    private final Set<String> before;

    private UploadPlan(List<Step> steps, Set<String> before) {
        this.steps = List.copyOf(steps);
        this.before = Set.copyOf(before);
    }

    /** When a file takes its place, among the others. */
    private enum Turn {
        NEW_FILE,
        CHANGED_FILE,
        NEW_PAGE,
        CHANGED_PAGE,
        ENTRANCE,
        MANIFEST
    }

    /**
     * Compares two sites.
     *
     * @param there what is published: sums by name
     */
    static UploadPlan of(FinishedSite site, SortedMap<String, String> there) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (Map.Entry<String, String> file : site.sums().entrySet()) {
            if (!file.getValue().equals(there.get(file.getKey()))) steps.add(Step.Put.of(site, file.getKey()));
        }
        List<Step> removed = new ArrayList<>();
        for (String name : there.keySet()) {
            if (!site.sums().containsKey(name)) removed.add(new Step.Remove(name));
        }
        steps.sort(Comparator.comparing((Step step) -> turn(step.name(), there)).thenComparing(Step::name));
        if (!steps.isEmpty() || !removed.isEmpty()) steps.add(Step.Put.of(site, FinishedSite.MANIFEST));
        removed.sort(Comparator.comparing((Step step) -> !isPage(step.name())).thenComparing(Step::name));
        List<Step> first =
                removed.stream().filter(step -> isInTheWay(step.name(), site)).toList();
        removed.removeAll(first);
        steps.addAll(0, first);
        steps.addAll(removed);
        return new UploadPlan(steps, there.keySet());
    }

    /** Whether a file stands where a folder has to be, or lies in what has to be a file. */
    private static boolean isInTheWay(String name, FinishedSite site) {
        String below = name + "/";
        if (site.sums().tailMap(below).keySet().stream()
                .findFirst()
                .filter(next -> next.startsWith(below))
                .isPresent()) return true;
        for (String folder = Remote.folderOf(name); !folder.isEmpty(); folder = Remote.folderOf(folder)) {
            if (site.sums().containsKey(folder)) return true;
        }
        return false;
    }

    private static Turn turn(String name, SortedMap<String, String> there) {
        boolean known = there.containsKey(name);
        if (name.equals(FinishedSite.MANIFEST)) return Turn.MANIFEST;
        if (name.equals("index.html") || name.matches("[^/]*\\.xml|robots\\.txt")) return Turn.ENTRANCE;
        if (isPage(name)) return known ? Turn.CHANGED_PAGE : Turn.NEW_PAGE;
        return known ? Turn.CHANGED_FILE : Turn.NEW_FILE;
    }

    static boolean isPage(String name) {
        return name.endsWith(".html");
    }

    /** In their order. */
    List<Step> steps() {
        return steps;
    }

    List<Step.Put> puts() {
        return steps.stream()
                .filter(Step.Put.class::isInstance)
                .map(Step.Put.class::cast)
                .toList();
    }

    /** Names of files that were not there before, without what publishing keeps for itself. */
    List<String> added() {
        return named(puts().stream()
                .map(Step::name)
                .filter(name -> !before.contains(name))
                .toList());
    }

    /** Names of files whose bytes are others now. */
    List<String> changed() {
        return named(puts().stream().map(Step::name).filter(before::contains).toList());
    }

    /** Names of files that are there no longer. */
    List<String> removed() {
        return named(steps.stream()
                .filter(Step.Remove.class::isInstance)
                .map(Step::name)
                .toList());
    }

    private static List<String> named(List<String> names) {
        return names.stream().filter(name -> !Workplace.isOurs(name)).sorted().toList();
    }

    /** Whether what is published is what was built. */
    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** How many bytes are to be sent. */
    long bytes() {
        return puts().stream().mapToLong(Step.Put::bytes).sum();
    }

    /** The names of files while they wait. */
    Set<String> waiting() {
        Set<String> waiting = new HashSet<>();
        puts().forEach(put -> waiting.add(put.waiting()));
        return waiting;
    }
}
