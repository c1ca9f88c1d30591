package org.prongsai.model;

/** What becomes of photographs that are larger than pages need. */
public enum Originals {
    /** They are published too, in full size, without what stands beside the picture. */
    KEEP("keep"),
    LEAVE_OUT("leave-out");

    private final String key;

    Originals(String key) {
        this.key = key;
    }

    /** How authors write it in YAML. */
    public String key() {
        return key;
    }
}
