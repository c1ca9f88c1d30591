package org.prongsai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.output.FinishedSite;
import org.prongsai.output.PageHead;

/**
 * What is in the folder of a published site, as far as it is known from the files that tell.
 *
 * @param owner whose site it is, and by what that is known; nothing when nothing says so
 * @param sums of all files of the site, once what is unfinished has been finished
 * @param unfinished steps of an upload that was cut
 * @param others names in the folder itself that are not kept there by publishing; the site's own may be among them
 */
record Standing(
        Optional<Owner> owner, SortedMap<String, String> sums, Optional<Journal> unfinished, List<String> others) {
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
        Optional<Journal> unfinished = remote.read(Workplace.STEPS).flatMap(Journal::of);
        SortedMap<String, String> sums = new TreeMap<>(
                manifest(remote, unfinished).map(FinishedSite::sumsOf).orElseGet(TreeMap::new));
        Optional<Owner> owner = owner(remote, !sums.isEmpty());
        if (unfinished.isPresent()) finish(unfinished.get(), sums, listing);
        return new Standing(owner, sums, unfinished, others);
    }

    /** A place that gives no name that is taken may have been cut when it had removed the old manifest, and the new one still waits. */
    private static Optional<byte[]> manifest(Remote remote, Optional<Journal> unfinished) throws IOException {
        Optional<byte[]> there = remote.read(FinishedSite.MANIFEST);
        if (there.isPresent() || unfinished.isEmpty()) return there;
        for (Step step : unfinished.get().steps()) {
            if (step instanceof Step.Put put && put.name().equals(FinishedSite.MANIFEST))
                return remote.read(put.waiting());
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

    private static Optional<SiteAddress> firstLine(byte[] marker) {
        return new String(marker, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(SiteAddress::new);
    }

    /** What will be there after the steps. A file that neither waits nor stands in its place is not there. */
    private static void finish(Journal journal, SortedMap<String, String> sums, Listing listing) throws IOException {
        for (Step step : journal.steps()) {
            sums.remove(step.name());
            if (!(step instanceof Step.Put put) || put.name().equals(FinishedSite.MANIFEST)) continue;
            if (listing.has(put.waiting(), put.bytes()) || listing.has(put.name(), put.bytes()))
                sums.put(put.name(), put.sha256());
        }
    }
}
