package org.prongsai.links;

/** Hears how many addresses have been asked. Several threads may tell it at once. */
public interface AskingProgress {
    void reached(int done, int all);
}
