package org.prongsai.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.framework.OitItem;
import org.prongsai.problem.Place;
import org.prongsai.thai.FiscalYear;

/**
 * An item of the public disclosure assessment (OIT), as a page names it.
 *
 * @param year whose numbering is meant; empty for a topic key, which stays the same every year
 * @param key {@code O43}, or a topic key such as {@code structure}
 */
public record ItemReference(Optional<FiscalYear> year, String key, Place place) {
    private static final Pattern NUMBER = Pattern.compile("O\\d{1,2}");

    /** Whether the key is a number, which means an item of one year only. */
    public boolean isNumber() {
        return NUMBER.matcher(key).matches();
    }

    /** Whether an item of a year is meant: by a number of that year, or by a topic of any. */
    public boolean names(OitItem item, FiscalYear of) {
        return names(item) && year.map(of::equals).orElse(true);
    }

    /** A bare number, read where it stands: it means an item of that year. */
    public ItemReference readIn(FiscalYear standing) {
        return isNumber() && year.isEmpty() ? new ItemReference(Optional.of(standing), key, place) : this;
    }

    private boolean names(OitItem item) {
        return isNumber() ? item.number().equals(key) : item.topics().contains(key);
    }
}
