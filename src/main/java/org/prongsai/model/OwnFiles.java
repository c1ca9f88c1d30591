package org.prongsai.model;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a site has beside its content: templates and static files that stand in for those of Prongsai, or are added.
 *
 * @param templates texts by their names, e.g. {@code component/footer.ftlh}
 * @param statics files by where they go on the site
 */
public record OwnFiles(Map<String, String> templates, Map<SitePath, Path> statics) {
    public OwnFiles {
        templates = Map.copyOf(templates);
        statics = Map.copyOf(statics);
    }
}
