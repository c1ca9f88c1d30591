package org.prongsai.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prongsai.publish.PublishFailure.Reason;

/** Puts the files that have arrived in their places, one after the other, and removes what is no longer needed. All of it may be done twice. */
final class Switch {
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

    /**
     * Takes the steps.
     *
     * @throws PublishFailure when somebody else has taken them in the meantime: they believed that this upload was cut
     */
    void make(Waiting waiting, Journal journal) throws IOException {
        try {
            take(waiting, journal);
        } catch (IOException e) {
            throw isStillHere(waiting, e) ? e : new PublishFailure(Reason.TAKEN_OVER);
        }
        new Leftovers(remote).remove(waiting);
    }

    /** @param failure after which the question is asked; where there is no answer, it has said enough */
    private boolean isStillHere(Waiting waiting, IOException failure) {
        try {
            return remote.read(waiting.steps()).isPresent();
        } catch (IOException e) {
            failure.addSuppressed(e);
            return true;
        }
    }

    private void take(Waiting waiting, Journal journal) throws IOException {
        Set<String> arrived = remote.list(waiting.folder()).keySet();
        Set<String> left = new TreeSet<>(Comparator.reverseOrder());
        int done = 0;
        for (Step step : journal.steps()) {
            if (step instanceof Step.Put put) {
                // what was removed before anything is put was in the way
                removeFolders(left);
                // one that waits no longer is in its place already
                if (arrived.contains(put.waiting())) place(waiting.of(put), put.name());
            } else {
                remove(step.name(), waiting.removed(step.name()), left);
            }
            progress.placed(++done, journal.steps().size());
        }
        removeFolders(left);
    }

    private void removeFolders(Set<String> folders) throws IOException {
        for (String folder : folders) remote.removeFolder(folder);
        folders.clear();
    }

    private void place(String from, String name) throws IOException {
        remote.makeFolder(Remote.folderOf(name));
        remote.replace(from, name);
    }

    /**
     * Takes a file away. It goes to where this upload's files are, so that nothing is removed by one whose turn is over.
     *
     * @param left gets the folders that may be empty now; in reverse order a folder comes before the one in which it lies
     */
    private void remove(String name, String away, Set<String> left) throws IOException {
        try {
            remote.replace(name, away);
        } catch (IOException e) {
            if (remote.list(Remote.folderOf(name)).containsKey(Remote.nameOf(name))) throw e;
        }
        for (String folder = Remote.folderOf(name); !folder.isEmpty(); folder = Remote.folderOf(folder))
            left.add(folder);
    }
}
