package org.prongsai.problem;

/** How bad a problem is. An error stops the build and leaves the last good site as it was; a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
