package org.prongsai.model;

import java.util.Optional;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;

/**
 * A finding that stays, because the original that was signed says so.
 *
 * @param file from the site's folder; a folder, for all files below it, ends in a slash
 * @param text what the finding quotes; every finding of the code in the file when it is not said
 * @param reason why it stays
 * @param showing whether readers of the site are told
 */
public record Allowance(Code code, String file, Optional<String> text, String reason, Showing showing, Place place) {

    /** Who is told of a finding that stays. */
    public enum Showing {
        /** Those who check the site. */
        IN_CHECKS,
        /** Readers too, on the page that it is about. */
        ON_PAGES
    }
}
