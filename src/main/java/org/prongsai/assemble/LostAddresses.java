package org.prongsai.assemble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.model.Dataset;
import org.prongsai.model.Ledger;
import org.prongsai.model.LostAddress;
import org.prongsai.model.LostAddress.Cause;
import org.prongsai.model.LostAddress.Switch;
import org.prongsai.model.MediaFile;
import org.prongsai.model.PublishedAddress;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;

/** Finds which addresses that were published once lead nowhere now. */
final class LostAddresses {
    private final Catalogue catalogue;
    private final Map<SitePath, String> drafts;
    private final Map<SitePath, SitePath> aliases = new HashMap<>();
    private final Set<SitePath> files = new HashSet<>();
    private final Set<SitePath> originals = new HashSet<>();
    private final Site.Feature data;
    private final Set<SitePath> empty;

    /**
     * @param data whether the site has open data
     * @param drafts that are part of the site, each of a folder with all below it, by the text or folder that says so
     * @param aliases old addresses, each with the page to which it leads
     * @param files that are published beside pages
     * @param empty addresses that were entered, and at which nothing stands
     */
    LostAddresses(
            Catalogue catalogue,
            Site.Feature data,
            Map<SitePath, String> drafts,
            Map<SitePath, SitePath> aliases,
            List<MediaFile> files,
            Set<SitePath> empty) {
        this.catalogue = catalogue;
        this.data = data;
        this.drafts = drafts;
        aliases.forEach((old, now) -> this.aliases.put(SitePath.ofFile(old.fileName()), now));
        for (MediaFile file : files) {
            this.files.addAll(file.published());
            originals.add(file.fullSize());
        }
        this.empty = Set.copyOf(empty);
    }

    /** What was published, and what of it is lost. @param published in the order of the ledger */
    Ledger ledger(List<PublishedAddress> published) {
        List<LostAddress> lost = published.stream()
                .flatMap(address -> causeOf(address.path()).map(cause -> new LostAddress(address, cause)).stream())
                .toList();
        return new Ledger(published.stream().map(PublishedAddress::path).collect(Collectors.toSet()), lost);
    }

    private Optional<Cause> causeOf(SitePath path) {
        boolean entered = catalogue.hasPage(path) || catalogue.hasFile(path);
        boolean served = entered && !empty.contains(path) || files.contains(path) || aliases.containsKey(path);
        if (served) return draftOver(aliases.getOrDefault(path, path)).map(Cause.Draft::new);
        String below = "content" + path.value().replaceFirst("/$", "");
        Optional<Cause> draft =
                catalogue.draftOf(below).map(LostAddresses::textOf).map(Cause.Draft::new);
        return Optional.of(draft.or(() -> catalogue.draftLeading(path).map(Cause.Draft::new))
                .or(() -> notMade(path))
                .or(() -> catalogue
                        .medium(path)
                        .map(medium -> new Cause.Unlinked(medium.source().file())))
                .orElseGet(Cause.Unknown::new));
    }

    private Optional<Cause> notMade(SitePath path) {
        if (originals.contains(path)) return Optional.of(new Cause.SwitchedOff(Switch.ORIGINALS));
        if (!path.value().startsWith(Dataset.ALL.value())) return Optional.empty();
        return Optional.of(
                data == Site.Feature.OFF
                        ? new Cause.SwitchedOff(Switch.DATA)
                        : new Cause.DataGone(Dataset.pageOf(path)));
    }

    /** The home page is there when its text is a draft, too. */
    private Optional<String> draftOver(SitePath path) {
        return drafts.entrySet().stream()
                .filter(draft -> !draft.getKey().equals(SitePath.HOME))
                .filter(draft -> path.value().startsWith(draft.getKey().value()))
                .map(draft -> textOf(draft.getValue()))
                .sorted()
                .findFirst();
    }

    /** A folder is a draft by its {@code index.md}. */
    private static String textOf(String fileOrFolder) {
        return fileOrFolder.endsWith(".md") ? fileOrFolder : fileOrFolder + "/index.md";
    }
}
