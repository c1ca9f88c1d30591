package org.prongsai.publish;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

/** Removes what waits for nothing. What was removed already, or belongs to another upload since, is not missed. */
final class Leftovers {
    private static final String STEPS = "steps.txt";

    /** What arrives after that is removed by the next upload. */
    private static final int PATIENCE = 3;

    /** Of a folder that nobody knows by its name any more. */
    private static final String GONE = ".old";

    private final Remote remote;

    Leftovers(Remote remote) {
        this.remote = remote;
    }

    /** What has to be done goes last: until then somebody can do it again. */
    void remove(Waiting waiting) throws IOException {
        SortedMap<String, Remote.Entry> left = remote.list(waiting.folder());
        for (String name : left.keySet()) {
            if (!name.equals(STEPS)) remote.delete(waiting.folder() + "/" + name);
        }
        if (left.containsKey(STEPS)) remote.delete(waiting.steps());
        remote.removeFolder(waiting.folder());
        remote.removeFolder(Remote.folderOf(waiting.folder()));
    }

    /** What an upload has left, now that it is done. Of one that was cut before, something may still arrive while that is done. */
    void removeAllOf(String id) throws IOException {
        for (int times = 0; times < PATIENCE && isAnythingOf(id); times++) {
            remove(Waiting.gathered(id));
            remove(Waiting.inTurn(id));
        }
        remote.removeFolder(Workplace.FOLDER);
    }

    private boolean isAnythingOf(String id) throws IOException {
        SortedMap<String, Remote.Entry> left = remote.list(Workplace.FOLDER);
        return left.containsKey(id)
                || left.containsKey(Remote.nameOf(Workplace.TURN))
                        && remote.list(Workplace.TURN).containsKey(id);
    }

    /** What all uploads have gathered, also those that are still at it: they lose all of it at once, and begin anew. */
    void removeGathered() throws IOException {
        for (Map.Entry<String, Remote.Entry> found :
                remote.list(Workplace.FOLDER).entrySet()) {
            String name = found.getKey();
            if (found.getValue().kind() != Remote.Kind.FOLDER || name.equals(Remote.nameOf(Workplace.TURN))) continue;
            String gone = name.endsWith(GONE) ? name : name + GONE;
            if (name.equals(gone) || isTakenAway(name, gone)) {
                for (String id : remote.list(Workplace.FOLDER + "/" + gone).keySet())
                    remove(new Waiting(id, Workplace.FOLDER + "/" + gone + "/" + id));
            }
        }
        remote.removeFolder(Workplace.FOLDER);
    }

    /** It may just have got its turn. */
    private boolean isTakenAway(String name, String gone) throws IOException {
        try {
            remote.replace(Workplace.FOLDER + "/" + name, Workplace.FOLDER + "/" + gone);
            return true;
        } catch (IOException e) {
            if (remote.list(Workplace.FOLDER).containsKey(name)) throw e;
            return false;
        }
    }
}
