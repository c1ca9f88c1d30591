package org.prongsai.build;

import java.util.Optional;

/**
 * A site as its source is at one moment, read whole and never changed afterwards.
 *
 * @param found what is to be said of it, notes among it
 * @param pages when no error stands in the way
 */
public record Edition(CheckResult found, Optional<SitePages> pages) {
    /** With what turned out when its pages were made, which cannot be shown then. */
    public Edition broken(SitePages.Rendered.Broken broken) {
        return new Edition(found.with(broken.problems()), Optional.empty());
    }
}
