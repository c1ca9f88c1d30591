package org.prongsai.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table is for, whatever the form prints above it. */
public enum ColumnRole {
    SEQ("seq"),
    TOPIC("topic"),
    MEASURE("measure"),
    /** What the assessor advises. */
    RECOMMENDATION("recommendation"),
    STEPS("steps"),
    RESPONSIBLE("responsible"),
    PERIOD("period"),
    /** What was done. */
    RESULT("result"),
    /** What came of it. */
    OUTCOME("outcome"),
    SUGGESTION("suggestion"),
    MONITORING("monitoring"),
    INDICATOR("indicator"),
    FINDING("finding"),
    /** An item of the public disclosure assessment. */
    ITEM("item"),
    REQUIREMENT("requirement"),
    /** A column that Prongsai has no role for; its key is {@code extra:<name>}. */
    EXTRA("extra");

    private static final Pattern EXTRA_KEY = Pattern.compile("extra:[a-z0-9]+(?:-[a-z0-9]+)*");

    private final String key;

    ColumnRole(String key) {
        this.key = key;
    }

    /** How authors write it in YAML. */
    public String key() {
        return key;
    }

    public static Optional<ColumnRole> of(String key) {
        return EXTRA_KEY.matcher(key).matches()
                ? Optional.of(EXTRA)
                : Arrays.stream(values())
                        .filter(role -> role != EXTRA && role.key.equals(key))
                        .findFirst();
    }

    /** What authors may write; any name can follow {@code extra:}. */
    public static List<String> keys() {
        return Arrays.stream(values())
                .map(role -> role == EXTRA ? "extra:…" : role.key)
                .toList();
    }
}
