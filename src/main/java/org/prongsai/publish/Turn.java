package org.prongsai.publish;

import java.io.IOException;
import java.util.SortedMap;
import org.prongsai.output.FinishedSite;
import org.prongsai.publish.PublishFailure.Reason;

/**
 * The right to change a published site, which one upload has at a time. It has it when its folder has the name {@link Workplace#TURN}, which no host gives to two.
 * No right outlasts its use: the steps that lie in the folder say for which site they are, so that whoever comes upon them can finish them, or knows that they are
 * void.
 */
final class Turn {
    private final Remote remote;
    private final SiteAddress address;
    private final Leftovers leftovers;

    /** @param address of the site that may be changed */
    Turn(Remote remote, SiteAddress address) {
        this.remote = remote;
        this.address = address;
        this.leftovers = new Leftovers(remote);
    }

    /**
     * Takes it, for steps that have been put beside all that waits for them.
     *
     * @throws PublishFailure when somebody else has it, or has had it since the steps were thought out
     */
    Waiting take(String id, Journal journal) throws IOException {
        if (!isOurs() || !manifest().equals(journal.base())) throw new PublishFailure(Reason.MEANWHILE);
        clear();
        try {
            remote.replace(Waiting.gathering(id), Workplace.TURN);
        } catch (IOException e) {
            throw isWithSomebodyElse(id) ? new PublishFailure(Reason.OTHERS_UNFINISHED) : e;
        }
        Waiting waiting = Waiting.inTurn(id);
        // from here on nobody else can publish; somebody who believes that this one was cut may have begun to finish it
        if (isOurs() && journal.isFor(manifest())) return waiting;
        remote.delete(waiting.steps());
        leftovers.remove(waiting);
        throw new PublishFailure(Reason.MEANWHILE);
    }

    private boolean isOurs() throws IOException {
        return remote.read(Workplace.MARKER)
                .flatMap(Standing::firstLine)
                .filter(found -> found.isSameSite(address))
                .isPresent();
    }

    private String manifest() throws IOException {
        return Standing.sumOf(remote.read(FinishedSite.MANIFEST));
    }

    /** Takes away what is left of a turn that is over. */
    private void clear() throws IOException {
        // looked for before the manifest is, they are for the one that is found then, or void
        SortedMap<String, Remote.Entry> ids = remote.list(Workplace.TURN);
        // an empty one keeps its name from others on some hosts
        if (ids.isEmpty()) remote.removeFolder(Workplace.TURN);
        if (Standing.unfinished(remote, manifest(), ids.keySet()).isPresent())
            throw new PublishFailure(Reason.OTHERS_UNFINISHED);
        for (String id : ids.keySet()) leftovers.remove(Waiting.inTurn(id));
    }

    private boolean isWithSomebodyElse(String id) throws IOException {
        SortedMap<String, Remote.Entry> ids = remote.list(Workplace.TURN);
        return !ids.isEmpty() && !ids.containsKey(id);
    }
}
