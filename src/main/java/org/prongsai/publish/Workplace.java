package org.prongsai.publish;

import org.prongsai.output.FinishedSite;

/** What publishing itself keeps in the folder of a published site. No name begins with a dot, for some hosts hide or refuse those. */
final class Workplace {
    /** Says whose the folder is. */
    static final String MARKER = FinishedSite.MARKER;

    /** Where new files wait until all of them are there. */
    static final String FOLDER = "prongsai-upload";

    /** What is to be done once all are there; while it exists, the published site is on its way from one whole state to the next. */
    static final String STEPS = FOLDER + "/steps.txt";

    private Workplace() {}

    /** Where a file waits that will have a name: a file of its own for each, also where two are equal. */
    static String waiting(String name, String sha256) {
        return FOLDER + "/" + Sums.of(sha256 + "  " + name).substring(0, 40);
    }

    /** Whether something in the folder of a site is kept there by Prongsai and no part of the site. */
    static boolean isOurs(String name) {
        return name.equals(MARKER)
                || name.equals(FOLDER)
                || name.startsWith(FOLDER + "/")
                || name.equals(FinishedSite.MANIFEST);
    }
}
