package org.prongsai.problem;

/** How bad a problem is, the worst first. */
public enum Severity {
    /** Stops the build and leaves the last good site as it was. */
    ERROR,
    /** Should be repaired; the site is built. */
    WARNING,
    /** Worth a look; only {@code check} tells it. */
    NOTE
}
