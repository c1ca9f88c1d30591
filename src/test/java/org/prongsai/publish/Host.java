package org.prongsai.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A place to which a test uploads. */
interface Host {
    /** Where the files are. */
    Path folder();

    /** Connects. After so many bytes the connection ends, in the middle of whatever it is at. */
    Remote connect(long bytes) throws IOException;

    /** Bytes that have gone there since the last connection was made. */
    long sent();

    /** Whether a file that takes the place of another is missing for a moment. */
    boolean removesBeforeRenaming();
}
