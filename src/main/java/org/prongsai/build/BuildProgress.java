package org.prongsai.build;

/** Hears how far a build has come. Several threads may tell it at once. */
public interface BuildProgress {
    BuildProgress UNHEARD = (stage, done, all) -> {};

    /** What there is most to do of, in the order in which it is done. */
    enum Stage {
        READ,
        /** Other sites, which only a check does that is told to. */
        ASK,
        CHECK,
        WRITE,
        PICTURES
    }

    /**
     * @param done files read, addresses asked for, texts checked, pages written or pictures made so far; only addresses, pages and pictures are told one by one
     * @param all of them that there are
     */
    void reached(Stage stage, int done, int all);
}
