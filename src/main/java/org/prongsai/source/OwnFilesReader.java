package org.prongsai.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Problems;

/** Reads a site's {@code templates/} and {@code static/}, where it has them. */
public final class OwnFilesReader {
    private OwnFilesReader() {}

    public static OwnFiles read(SiteListing listing, Problems problems) {
        Map<String, String> templates = new HashMap<>();
        for (FolderEntry file : listing.templates()) {
            String name = file.path().substring(SiteListing.TEMPLATES.length() + 1);
            TextReader.read(file, problems).ifPresent(source -> templates.put(name, source.text()));
        }
        Map<SitePath, Path> statics = new HashMap<>();
        for (FolderEntry file : listing.statics()) {
            statics.put(new SitePath(file.path().substring(SiteListing.STATIC.length())), file.real());
        }
        return new OwnFiles(templates, statics);
    }
}
