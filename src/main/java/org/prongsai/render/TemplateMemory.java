package org.prongsai.render;

import java.util.Map;
import java.util.Optional;

/** The templates with which a site was made last, so that they are not read again as long as its own are the same. */
public final class TemplateMemory {
    private Optional<Templates> last = Optional.empty();

    /** @param own texts of a site's own templates, by name */
    synchronized Templates templates(Map<String, String> own) {
        Templates templates = last.filter(known -> known.areOf(own)).orElseGet(() -> new Templates(own));
        last = Optional.of(templates);
        return templates;
    }
}
