package org.prongsai.problem;

import java.util.Arrays;
import java.util.Optional;

/** A language in which problems are told. */
public enum Language {
    THAI("th"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The tag of BCP 47, which also names the file of messages. */
    public String tag() {
        return tag;
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
