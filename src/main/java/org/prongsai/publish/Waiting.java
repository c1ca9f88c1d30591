package org.prongsai.publish;

/**
 * A folder of one upload, with its id in the name, so that what an upload does late, when somebody has taken its place, finds nothing.
 *
 * @param folder from that of the site
 */
record Waiting(String id, String folder) {
    /** Where it gathers its files, out of everybody's way. */
    static Waiting gathered(String id) {
        return new Waiting(id, gathering(id) + "/" + id);
    }

    /** The folder that gets the name of {@link Workplace#TURN}. */
    static String gathering(String id) {
        return Workplace.FOLDER + "/" + id;
    }

    /** The same when it is its turn. */
    static Waiting inTurn(String id) {
        return new Waiting(id, Workplace.TURN + "/" + id);
    }

    /** What is to be done; while it lies in the turn's folder, the published site is on its way from one whole state to the next. */
    String steps() {
        return folder + "/steps.txt";
    }

    /** A file that waits. */
    String of(Step.Put put) {
        return folder + "/" + put.waiting();
    }

    /** Where a file of the published site goes that is to be removed. */
    String removed(String name) {
        return folder + "/" + Sums.of("removed  " + name).substring(0, 40);
    }
}
