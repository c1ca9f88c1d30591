package org.prongsai.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How {@code check} tells what it found. */
enum CheckFormat {
    /** For people. */
    TEXT,
    /** For programs; its form is in the handbook. */
    JSON,
    /** Static Analysis Results Interchange Format 2.1.0, for editors and services that show findings beside the text. */
    SARIF;

    /** As it is typed. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CheckFormat> of(String typed) {
        return Arrays.stream(values())
                .filter(format -> format.id().equals(typed))
                .findFirst();
    }
}
