package org.prongsai.publish;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prongsai.output.FinishedSite;
import org.prongsai.publish.PublishFailure.Reason;
import org.prongsai.publish.Standing.Proof;
import org.prongsai.publish.UploadOptions.Look;
import org.prongsai.publish.UploadOptions.Others;
import org.prongsai.publish.UploadOptions.Unfinished;

/**
 * Makes a published site what was built. New files wait in a folder of their own until all of them have arrived; until then the published site is the old one,
 * whole. Only then each takes its place, which needs no more than names. What a cut left undone the next upload does first.
 */
public final class Upload implements Closeable {
    private static final int NAMED = 3;

    /** In the place of the sum of a file that is not as it was sent. */
    private static final String DAMAGED = "";

    private final FinishedSite site;
    private final SiteAddress address;
    private final Remote remote;
    private final String id;
    private final Closeable sender;
    private final UploadOptions options;
    private final Listing listing;
    private final Standing standing;
    private final UploadPlan plan;
    private State state;

    /** Which site readers get. */
    public enum State {
        /** The one of before. */
        OLD,
        /** Some files of the one, some of the other; the next upload makes it the new one. */
        BETWEEN,
        NEW
    }

    private Upload(FinishedSite site, Remote remote, String id, UploadOptions options, Closeable sender)
            throws IOException {
        this.site = site;
        this.sender = sender;
        this.id = id;
        this.address = SiteAddress.of(site);
        this.remote = remote;
        this.options = options;
        this.listing = new Listing(remote);
        refuseOddNames();
        this.standing = Standing.of(remote, listing);
        this.state = standing.unfinished().isPresent() ? State.BETWEEN : State.OLD;
        this.plan = UploadPlan.of(site, known());
        if (options.unfinished() == Unfinished.LEAVE) refuseToFinishForOthers();
        refuseWhatIsBlocked();
        if (options.others() == Others.LEAVE) refuseToReplaceOthers();
    }

    /** Connects, looks at what is published, and decides what is to be done. Nothing is changed. */
    public static Upload of(FinishedSite site, Target target, Access access, UploadOptions options) throws IOException {
        target.refuseFoldersOf(site);
        Sender sender = Sender.of(target);
        try {
            Remote remote = Connection.to(target, access);
            try {
                return new Upload(site, remote, sender.id(), options, sender);
            } catch (IOException | RuntimeException e) {
                remote.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            sender.close();
            throw e;
        }
    }

    /** @param id of who sends; what it has gathered before is not sent again */
    static Upload of(FinishedSite site, Remote remote, String id, UploadOptions options) throws IOException {
        return new Upload(site, remote, id, options, () -> {});
    }

    UploadPlan plan() {
        return plan;
    }

    /** Whether there is anything to do. */
    public boolean isNeeded() {
        return resumes() || !plan.isEmpty();
    }

    /** As far as is known: a cut may hide that the last step was done. */
    public State state() {
        return state;
    }

    /** Whether an upload before this one was cut, so that something is to be finished first. */
    public boolean resumes() {
        return standing.unfinished().isPresent();
    }

    /** What it adds, changes and removes. To be asked before it is run, for it looks at what will be removed. */
    public ChangeReport report() throws IOException {
        return ChangeReport.of(site, this);
    }

    Remote remote() {
        return remote;
    }

    /** Ends the connection. Then another upload of this machine may begin. */
    @Override
    public void close() throws IOException {
        try (sender) {
            remote.close();
        }
    }

    private void refuseOddNames() throws PublishFailure {
        Map<String, String> folded = new HashMap<>();
        for (String name : site.sums().keySet()) {
            if (Workplace.isOurs(name)) throw new PublishFailure(Reason.NAME_RESERVED, name);
            String other = folded.put(name.toLowerCase(Locale.ROOT), name);
            if (other != null) throw new PublishFailure(Reason.NAMES_ALIKE, other, name);
        }
    }

    /** The sums of what is published and is ours. */
    private SortedMap<String, String> known() throws IOException {
        if (standing.owner().isEmpty()) {
            List<String> others = standing.others();
            if (!others.isEmpty() && options.others() == Others.LEAVE)
                throw new PublishFailure(Reason.FOREIGN_FILES, some(others), Integer.toString(others.size()));
            return new TreeMap<>();
        }
        Standing.Owner owner = standing.owner().get();
        if (!owner.address().isSameSite(address))
            throw new PublishFailure(Reason.OTHER_SITE, owner.address().text(), address.text());
        boolean doubtful = options.look() == Look.EVERY_FILE || owner.proof() == Proof.HOME_PAGE;
        return doubtful ? looked(standing.sums()) : standing.sums();
    }

    /** Without files that are there no longer, and without the sums of those that are not as they were sent. */
    private SortedMap<String, String> looked(SortedMap<String, String> sums) throws IOException {
        SortedMap<String, String> there = new TreeMap<>();
        for (Map.Entry<String, String> file : sums.entrySet()) {
            String name = file.getKey();
            if (isAsItWas(name, file.getValue())) there.put(name, file.getValue());
            else if (listing.find(name).isPresent()) there.put(name, DAMAGED);
        }
        return there;
    }

    /** Of what will be sent again in any case, nothing need be known. */
    private boolean isAsItWas(String name, String sum) throws IOException {
        if (!sum.equals(site.sums().get(name))) return listing.find(name).isPresent();
        if (!listing.has(name, Content.of(site.file(name)).bytes())) return isWaiting(name, sum);
        return options.look() == Look.MANIFEST
                || remote.sha256(name).filter(found -> !found.equals(sum)).isEmpty();
    }

    private boolean isWaiting(String name, String sum) throws IOException {
        if (standing.unfinished().isEmpty()) return false;
        Step.Put put = new Step.Put(name, sum, Content.of(site.file(name)).bytes());
        return listing.has(standing.unfinished().get().waiting().of(put), put.bytes());
    }

    /** An upload of another machine may be changing the site at this moment. */
    private void refuseToFinishForOthers() throws PublishFailure {
        if (standing.unfinished()
                .filter(started -> !started.waiting().id().equals(id))
                .isPresent()) throw new PublishFailure(Reason.OTHERS_UNFINISHED);
    }

    /** A folder of others cannot become a file of ours, nor a file of theirs a folder. */
    private void refuseWhatIsBlocked() throws IOException {
        for (String name : plan.added()) {
            if (isOthers(name, Remote.Kind.FOLDER)) throw new PublishFailure(Reason.BLOCKED, name);
            for (String above = Remote.folderOf(name); !above.isEmpty(); above = Remote.folderOf(above)) {
                if (isOthers(above, Remote.Kind.FILE)) throw new PublishFailure(Reason.BLOCKED, above);
            }
        }
    }

    private boolean isOthers(String name, Remote.Kind kind) throws IOException {
        return !isGoing(name)
                && listing.find(name).filter(entry -> entry.kind() == kind).isPresent();
    }

    private void refuseToReplaceOthers() throws IOException {
        List<String> taken = new ArrayList<>();
        for (String name : plan.added()) {
            boolean ours = standing.sums().containsKey(name) || isGoing(name);
            if (!ours && listing.find(name).isPresent()) taken.add(name);
        }
        if (!taken.isEmpty()) throw new PublishFailure(Reason.IN_THE_WAY, some(taken), Integer.toString(taken.size()));
    }

    /** Whether it is a file of ours that is removed first, perhaps one whose name had other capital letters, or a folder of ours. */
    private boolean isGoing(String name) {
        Stream<String> unfinished =
                standing.unfinished().stream().flatMap(started -> started.journal().removed().stream());
        return Stream.concat(unfinished, plan.removed().stream())
                .anyMatch(gone -> gone.equalsIgnoreCase(name) || gone.startsWith(name + "/"));
    }

    private static String some(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    }

    /** Does it. What was thrown before it was done leaves the site as {@link #state()} says. */
    public void run(UploadProgress progress) throws IOException {
        Switch change = new Switch(remote, progress);
        if (standing.unfinished().isPresent()) {
            change.make(
                    standing.unfinished().get().waiting(),
                    standing.unfinished().get().journal());
            state = State.OLD;
        }
        if (!plan.isEmpty()) {
            Staging staging = new Staging(site, remote, Waiting.gathered(id), progress);
            staging.claim(address);
            staging.send(plan);
            Journal journal = new Journal(standing.base(), change.possible(plan.steps()));
            staging.keep(journal);
            change.make(taken(journal), journal);
        }
        new Leftovers(remote).removeAllOf(id);
        state = State.NEW;
    }

    private Waiting taken(Journal journal) throws IOException {
        state = State.BETWEEN;
        try {
            return new Turn(remote, address).take(id, journal);
        } catch (PublishFailure e) {
            state = State.OLD;
            throw e;
        }
    }
}
