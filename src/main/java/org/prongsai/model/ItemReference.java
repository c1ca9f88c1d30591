package org.prongsai.model;

import java.util.Optional;
import org.prongsai.problem.Place;
import org.prongsai.thai.FiscalYear;

/**
 * An item of the public disclosure assessment (OIT), as a page names it.
 *
 * @param year whose numbering is meant; empty for a topic key, which stays the same every year
 * @param key {@code O43}, or a topic key such as {@code structure}
 */
public record ItemReference(Optional<FiscalYear> year, String key, Place place) {}
