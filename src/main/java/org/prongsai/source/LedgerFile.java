package org.prongsai.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Code;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;

/**
 * Brings {@code published-urls.txt} up to date. Lines are added and none is taken away or changed; the new file takes the place of the old one whole or
 * not at all. Of two that write at once one may lose what it adds, until the site is published again.
 */
public final class LedgerFile {
    private LedgerFile() {}

    /**
     * Adds addresses, each before the first line that is behind it in code-point order; a comment stays above the line over which it stands.
     * Lines end in {@code \n}, and without anything to add no byte is touched.
     *
     * @return what was added, in order; nothing when the file cannot be read or written, which is reported
     */
    public static List<SitePath> add(SiteFolder folder, Collection<SitePath> addresses, Problems problems) {
        Path path = folder.root().resolve(SiteListing.LEDGER);
        if (!Files.exists(path)) return created(path, new TreeSet<>(addresses), problems);
        Problems unusable = new Problems();
        Optional<FolderEntry> file = folder.file(SiteListing.LEDGER, unusable);
        Optional<RawText> before = file.flatMap(entry -> TextReader.bytes(entry, unusable)
                .filter(bytes -> TextReader.read(entry, bytes, unusable).isPresent())
                .flatMap(RawText::of));
        if (before.isEmpty()) {
            problems.addAll(unusable.sorted());
            return List.of();
        }
        List<String> lines = before.get().lines().stream()
                .map(line -> before.get().text().substring(line.start(), line.end()))
                .toList();
        TreeSet<SitePath> added = new TreeSet<>(addresses);
        lines.forEach(line -> Ledger.addressOn(line).flatMap(Ledger::path).ifPresent(added::remove));
        if (added.isEmpty()) return List.of();
        byte[] bytes = RawText.of(String.join("\n", with(added, lines)) + "\n").bytes();
        Path real = file.get().real();
        return write(() -> replace(real, bytes), added, problems);
    }

    private static List<SitePath> created(Path path, TreeSet<SitePath> added, Problems problems) {
        if (added.isEmpty()) return List.of();
        List<String> lines = new ArrayList<>();
        lines.add("# " + new Messages(Language.THAI).sentence("ledger.head"));
        lines.add("");
        byte[] bytes = RawText.of(String.join("\n", with(added, lines)) + "\n").bytes();
        return write(() -> FileReplacement.create(path, bytes), added, problems);
    }

    /** All lines, the new ones among them. What stands above the first address is the head of the file, and stays there. */
    private static List<String> with(TreeSet<SitePath> added, List<String> lines) {
        Deque<SitePath> left = new ArrayDeque<>(added);
        List<String> all = new ArrayList<>();
        List<String> between = new ArrayList<>();
        for (String line : lines) {
            Optional<SitePath> here = Ledger.addressOn(line).flatMap(Ledger::path);
            between.add(line);
            if (here.isEmpty()) continue;
            int above = all.isEmpty() ? between.size() - 1 : between.lastIndexOf("") + 1;
            all.addAll(between.subList(0, above));
            while (!left.isEmpty() && left.getFirst().compareTo(here.get()) < 0)
                all.add(left.removeFirst().value());
            all.addAll(between.subList(above, between.size()));
            between.clear();
        }
        boolean behindAddresses = !all.isEmpty();
        if (!behindAddresses) all.addAll(between);
        left.forEach(address -> all.add(address.value()));
        if (behindAddresses) all.addAll(between);
        return all;
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void replace(Path real, byte[] bytes) throws IOException {
        if (FileReplacement.isRefused(real)) throw new IOException("read only: " + real);
        FileReplacement.replace(real, bytes);
    }

    private static List<SitePath> write(Writing writing, TreeSet<SitePath> added, Problems problems) {
        try {
            writing.run();
            return List.copyOf(added);
        } catch (IOException e) {
            problems.report(Code.PUBLISHED_UNWRITABLE, Place.ofFile(SiteListing.LEDGER), SiteListing.LEDGER);
            return List.of();
        }
    }
}
