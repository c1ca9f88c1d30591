package org.prongsai.machine;

/** Whether what is remembered of a site is kept for a next time. */
public enum Retention {
    KEEPS,
    FORGETS
}
