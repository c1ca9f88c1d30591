package org.prongsai.publish;

import org.prongsai.output.FinishedSite;

/** What publishing itself keeps in the folder of a published site. No name begins with a dot, for some hosts hide or refuse those. */
final class Workplace {
    /** Says whose the folder is. */
    static final String MARKER = FinishedSite.MARKER;

    /** Where new files wait until all of them are there. */
    static final String FOLDER = FinishedSite.UPLOADS;

    /**
     * Has what waits for the upload whose turn it is. Each upload gathers its files in a folder of its own, which gets this name when all of them are there: no
     * host gives a folder the name of one in which something lies, so it is one at a time.
     */
    static final String TURN = FOLDER + "/now";

    private Workplace() {}

    /** Whether something in the folder of a site is kept there by Prongsai and no part of the site. */
    static boolean isOurs(String name) {
        return name.equals(MARKER)
                || name.equals(FOLDER)
                || name.startsWith(FOLDER + "/")
                || name.equals(FinishedSite.MANIFEST);
    }
}
