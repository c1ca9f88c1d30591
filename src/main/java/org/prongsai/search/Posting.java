package org.prongsai.search;

/** That a page has a word. @param page by its number from 0 */
record Posting(int page, Frequency frequency) {
    /** How often a word stands in a page. */
    enum Frequency {
        /** Never by itself nor in a longer word, only across the borders that the dictionary drew. */
        ACROSS,
        ONCE,
        /** Two or three times. */
        SOME,
        OFTEN;

        static Frequency of(int times) {
            if (times == 0) return ACROSS;
            if (times == 1) return ONCE;
            return times <= 3 ? SOME : OFTEN;
        }
    }
}
