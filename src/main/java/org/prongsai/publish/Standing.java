package org.prongsai.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.output.FinishedSite;
import org.prongsai.output.PageHead;

/**
 * What is in the folder of a published site, as far as it is known from the files that tell.
 *
 * @param owner whose site it is, and by what that is known; nothing when nothing says so
 * @param sums of all files of the site, once what is unfinished has been finished
 * @param base the sum of the manifest once what is unfinished has been finished, as {@link Journal#base}
 * @param unfinished an upload that was cut while it changed the site, or is just at it
 * @param others names in the folder itself that are not kept there by publishing; the site's own may be among them
 */
record Standing(
        Optional<Owner> owner,
        SortedMap<String, String> sums,
        String base,
        Optional<Unfinished> unfinished,
        List<String> others) {
    /** Steps that are under way. */
    record Unfinished(Waiting waiting, Journal journal) {}

    /** Who has a folder. */
    record Owner(SiteAddress address, Proof proof) {}

    /** By what it is known whose a folder is. */
    enum Proof {
        MARKER,
        /** The home page says so, beside a manifest: somebody has copied a finished site there. */
        HOME_PAGE
    }

    static Standing of(Remote remote, Listing listing) throws IOException {
        List<String> others = listing.in("").keySet().stream()
                .filter(name -> !Workplace.isOurs(name))
                .toList();
        // looked for before the manifest is, they are for the one that is found then, or void
        Set<String> turns = listing.in(Workplace.TURN).keySet();
        Optional<byte[]> there = remote.read(FinishedSite.MANIFEST);
        String sum = sumOf(there);
        Optional<Unfinished> unfinished = unfinished(remote, sum, turns);
        SortedMap<String, String> sums = new TreeMap<>(
                manifest(remote, there, unfinished).map(FinishedSite::sumsOf).orElseGet(TreeMap::new));
        Optional<Owner> owner = owner(remote, !sums.isEmpty());
        if (unfinished.isPresent()) finish(unfinished.get(), sums, listing);
        String base = unfinished.map(started -> started.journal().result()).orElse(sum);
        return new Standing(owner, sums, base, unfinished, others);
    }

    /** @param manifest as it lies there */
    static String sumOf(Optional<byte[]> manifest) throws IOException {
        return manifest.isEmpty() ? Journal.NOTHING : Sums.of(new ByteArrayInputStream(manifest.get()));
    }

    /** What the folders of a turn have to do. Steps for a site that has been replaced since are none. @param manifest its sum */
    static Optional<Unfinished> unfinished(Remote remote, String manifest, Collection<String> ids) throws IOException {
        for (String id : ids) {
            Waiting waiting = Waiting.inTurn(id);
            Optional<Journal> journal =
                    remote.read(waiting.steps()).flatMap(Journal::of).filter(steps -> steps.isFor(manifest));
            if (journal.isPresent()) return Optional.of(new Unfinished(waiting, journal.get()));
        }
        return Optional.empty();
    }

    /** A place that gives no name that is taken may have been cut when it had removed the old manifest, and the new one still waits. */
    private static Optional<byte[]> manifest(Remote remote, Optional<byte[]> there, Optional<Unfinished> unfinished)
            throws IOException {
        if (there.isPresent() || unfinished.isEmpty()) return there;
        for (Step step : unfinished.get().journal().steps()) {
            if (step instanceof Step.Put put && put.name().equals(FinishedSite.MANIFEST))
                return remote.read(unfinished.get().waiting().of(put));
        }
        return there;
    }

    private static Optional<Owner> owner(Remote remote, boolean hasManifest) throws IOException {
        Optional<SiteAddress> marked = remote.read(Workplace.MARKER).flatMap(Standing::firstLine);
        if (marked.isPresent() || !hasManifest) return marked.map(address -> new Owner(address, Proof.MARKER));
        return remote.read("index.html")
                .flatMap(html -> PageHead.of(html).address())
                .map(address -> new Owner(new SiteAddress(address), Proof.HOME_PAGE));
    }

    static Optional<SiteAddress> firstLine(byte[] marker) {
        return new String(marker, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(SiteAddress::new);
    }

    /** What will be there after the steps. A file that neither waits nor stands in its place is not there. */
    private static void finish(Unfinished unfinished, SortedMap<String, String> sums, Listing listing)
            throws IOException {
        for (Step step : unfinished.journal().steps()) {
            sums.remove(step.name());
            if (!(step instanceof Step.Put put) || put.name().equals(FinishedSite.MANIFEST)) continue;
            if (listing.has(unfinished.waiting().of(put), put.bytes()) || listing.has(put.name(), put.bytes()))
                sums.put(put.name(), put.sha256());
        }
    }
}
