package org.prongsai.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts the files that have arrived in their places, one after the other, and removes what is no longer needed. All of it may be done twice. */
final class Switch {
    /** What arrives after that is removed by the next upload. */
    private static final int PATIENCE = 3;

    private final Remote remote;
    private final UploadProgress progress;

    Switch(Remote remote, UploadProgress progress) {
        this.remote = remote;
        this.progress = progress;
    }

    /** The steps, without the removal of what is, to a machine that takes small and capital letters for the same, a file that was just put. */
    List<Step> possible(List<Step> steps) throws IOException {
        Set<String> put = steps.stream()
                .filter(Step.Put.class::isInstance)
                .map(step -> step.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<Step> twins = steps.stream()
                .filter(step ->
                        step instanceof Step.Remove && put.contains(step.name().toLowerCase(Locale.ROOT)))
                .toList();
        if (twins.isEmpty() || !takesLettersForTheSame()) return steps;
        List<Step> possible = new ArrayList<>(steps);
        possible.removeAll(twins);
        return possible;
    }

    private boolean takesLettersForTheSame() throws IOException {
        return remote.read(Workplace.MARKER.toUpperCase(Locale.ROOT)).isPresent();
    }

    void make(Journal journal) throws IOException {
        Set<String> waiting = new HashSet<>();
        remote.list(Workplace.FOLDER).keySet().forEach(name -> waiting.add(Workplace.FOLDER + "/" + name));
        Set<String> left = new TreeSet<>(Comparator.reverseOrder());
        int done = 0;
        for (Step step : journal.steps()) {
            if (step instanceof Step.Put put) {
                // what was removed before anything is put was in the way
                removeFolders(left);
                place(put, waiting);
            } else {
                remove(step.name(), left);
            }
            progress.placed(++done, journal.steps().size());
        }
        removeFolders(left);
        remote.delete(Workplace.STEPS);
    }

    private void removeFolders(Set<String> folders) throws IOException {
        for (String folder : folders) remote.removeFolder(folder);
        folders.clear();
    }

    /** One that waits no longer is in its place already. */
    private void place(Step.Put put, Set<String> waiting) throws IOException {
        if (!waiting.contains(put.waiting())) return;
        remote.makeFolder(Remote.folderOf(put.name()));
        remote.replace(put.waiting(), put.name());
    }

    /** @param left gets the folders that may be empty now; in reverse order a folder comes before the one in which it lies */
    private void remove(String name, Set<String> left) throws IOException {
        remote.delete(name);
        for (String folder = Remote.folderOf(name); !folder.isEmpty(); folder = Remote.folderOf(folder))
            left.add(folder);
    }

    /** Removes what waits for nothing. Of an upload that was cut, something may still arrive while that is done. */
    void cleanUp() throws IOException {
        for (int times = 0; times < PATIENCE && remote.list("").containsKey(Workplace.FOLDER); times++) {
            for (String name : remote.list(Workplace.FOLDER).keySet()) remote.delete(Workplace.FOLDER + "/" + name);
            remote.removeFolder(Workplace.FOLDER);
        }
    }
}
