package org.prongsai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * The files of a site to which bound pages link. A link gives the file itself; only a file whose copies would make the page much larger is
 * handed out in one place, to which its links lead, and from which there is a way back to each page that has one.
 */
final class LinkedFiles {
    /** What the copies of one file may take beyond the first, in bytes of the file. */
    static final long COPIES = 256L << 10;

    private final FinishedSite site;
    private final Map<String, Integer> links = new LinkedHashMap<>();
    private final Map<String, Shared> shared = new LinkedHashMap<>();

    LinkedFiles(FinishedSite site) {
        this.site = site;
    }

    /** A file that is handed out in one place. @param title as the first link calls it */
    private record Shared(String id, String title, List<BoundSite.Place> places) {}

    /** All links have to be known before the first is given its address. */
    void know(String file) {
        links.merge(file, 1, Integer::sum);
    }

    /** Has a link give a file. @param section in which it stands @param title of that section */
    void give(String file, Element link, String section, String title) throws IOException {
        if (Files.size(site.file(file)) * (links.get(file) - 1) <= COPIES) {
            link.attr("href", DataAddress.of(site.file(file))).attr("download", name(file));
            return;
        }
        Shared place = shared.computeIfAbsent(
                file, f -> new Shared("f" + (shared.size() + 1), link.text(), new ArrayList<>()));
        link.attr("href", "#" + place.id()).removeAttr("download");
        if (place.places().stream().anyMatch(known -> known.section().equals(section))) return;
        if (link.id().isEmpty()) link.id(BoundLinks.id(section, place.id()));
        place.places().add(new BoundSite.Place(section, link.id(), title));
    }

    /** Those that are handed out in one place, in the order in which they were first linked to. */
    List<BoundSite.Attachment> shared() throws IOException {
        List<BoundSite.Attachment> files = new ArrayList<>();
        for (Map.Entry<String, Shared> entry : shared.entrySet()) {
            String file = entry.getKey();
            Shared place = entry.getValue();
            files.add(new BoundSite.Attachment(
                    place.id(),
                    place.title(),
                    name(file),
                    Files.size(site.file(file)),
                    DataAddress.of(site.file(file)),
                    place.places()));
        }
        return files;
    }

    /** As much of its path as tells it from all others, for in a folder of downloads each {@code measures.csv} looks like any other. */
    private String name(String file) {
        for (int from = file.lastIndexOf('/'); from >= 0; from = file.lastIndexOf('/', from - 1)) {
            String end = file.substring(from);
            if (sharing(end).size() == 1) return end.substring(1).replace('/', '-');
        }
        return file.replace('/', '-');
    }

    private Set<String> sharing(String end) {
        Set<String> sharing = new TreeSet<>();
        for (String file : links.keySet()) if (("/" + file).endsWith(end)) sharing.add(file);
        return sharing;
    }
}
