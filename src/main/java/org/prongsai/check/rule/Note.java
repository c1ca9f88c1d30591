package org.prongsai.check.rule;

/** What is remembered of a file when its texts are no longer at hand: small, and a value that never changes. */
public interface Note {}
