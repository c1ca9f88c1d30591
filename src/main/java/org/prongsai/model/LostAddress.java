package org.prongsai.model;

/** An address that was published once and would lead nowhere. */
public record LostAddress(PublishedAddress published, Cause cause) {
    public SitePath path() {
        return published.path();
    }

    /** Settings of a site without which files are not made that may have been published. */
    public enum Switch {
        /** {@code features: data}. */
        DATA,
        /** {@code media: originals}. */
        ORIGINALS
    }

    /** What became of what stood there. */
    public sealed interface Cause {
        /** It is there, but not to be published. @param file the text that says so */
        record Draft(String file) implements Cause {}

        /** The file is there, but nothing leads to it. @param file from the site's folder */
        record Unlinked(String file) implements Cause {}

        /** It was made of a table, a chart or scores that are gone. @param dataset the address of the page of the data */
        record DataGone(SitePath dataset) implements Cause {}

        /** It was made, and the site does without such files now. */
        record SwitchedOff(Switch by) implements Cause {}

        /** Nobody knows. */
        record Unknown() implements Cause {}
    }
}
