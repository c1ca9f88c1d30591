package org.prongsai.model;

/** An address that was published once and would lead nowhere. */
public record LostAddress(PublishedAddress published, Cause cause) {
    public SitePath path() {
        return published.path();
    }

    /** What became of what stood there. */
    public sealed interface Cause {
        /** It is there, but not to be published. @param file the text that says so */
        record Draft(String file) implements Cause {}

        /** The file is there, but nothing leads to it. @param file from the site's folder */
        record Unlinked(String file) implements Cause {}

        /** Nobody knows. */
        record Unknown() implements Cause {}
    }
}
