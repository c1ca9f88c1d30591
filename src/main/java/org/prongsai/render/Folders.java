package org.prongsai.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.SitePath;

/** What belongs to folders of a site, and so to every page in them. */
final class Folders<T> {
    private final Map<String, T> byFolder = new HashMap<>();

    void put(SitePath folder, T value) {
        byFolder.put(folder.value(), value);
    }

    /** Of the nearest folder in which a page lies; the page is a folder itself. */
    Optional<T> around(SitePath page) {
        String path = page.value();
        for (int end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
            T value = byFolder.get(path.substring(0, end + 1));
            if (value != null) return Optional.of(value);
        }
        return Optional.empty();
    }
}
