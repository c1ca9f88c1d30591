package org.prongsai.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Problems;

/** Reads a site's {@code templates/} and {@code static/}, where it has them. */
public final class OwnFilesReader {
    private static final String TEMPLATES = "templates";
    private static final String STATIC = "static";

    private OwnFilesReader() {}

    public static OwnFiles read(SiteFolder folder, Problems problems) {
        Map<String, String> templates = new HashMap<>();
        if (folder.has(TEMPLATES)) {
            for (FolderEntry file : folder.files(TEMPLATES, problems)) {
                String name = file.path().substring(TEMPLATES.length() + 1);
                TextReader.read(file, problems).ifPresent(source -> templates.put(name, source.text()));
            }
        }
        Map<SitePath, Path> statics = new HashMap<>();
        if (folder.has(STATIC)) {
            for (FolderEntry file : folder.files(STATIC, problems)) {
                statics.put(new SitePath(file.path().substring(STATIC.length())), file.real());
            }
        }
        return new OwnFiles(templates, statics);
    }
}
