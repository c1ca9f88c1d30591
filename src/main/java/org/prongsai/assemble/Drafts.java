package org.prongsai.assemble;

/** Whether pages marked as drafts are part of the site. */
public enum Drafts {
    EXCLUDE,
    INCLUDE
}
