package org.prongsai.problem;

import static org.prongsai.problem.Severity.ERROR;
import static org.prongsai.problem.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every kind of problem. The name is its code: {@code DATE_IMPOSSIBLE} is {@code date/impossible}. Each code has a sentence
 * and a repair in {@code messages/th.properties} and {@code messages/en.properties}, and a paragraph in
 * {@code docs/problems.md}.
 */
public enum Code {
    SITE_NO_CONTENT(ERROR),
    SITE_SAME_NAME(ERROR),

    FILE_MISSING(ERROR),
    FILE_UNREADABLE(ERROR),
    FILE_NOT_REGULAR(ERROR),
    FILE_SYMLINK_OUTSIDE(ERROR),
    FILE_SYMLINK_BROKEN(ERROR),
    FILE_TOO_LARGE(ERROR),
    FILE_UNSAFE_NAME(ERROR),
    FILE_UNKNOWN_KIND(ERROR),
    FILE_WRONG_KIND(ERROR),
    FILE_UNUSED(WARNING),

    ENCODING_UTF_16(ERROR),
    ENCODING_NOT_UTF_8(ERROR),
    ENCODING_LOST_CHARACTER(ERROR),
    TEXT_CONTROL_CHARACTER(ERROR),
    TEXT_INVISIBLE_CHARACTER(ERROR),
    TEXT_PRIVATE_CHARACTER(ERROR),

    YAML_SYNTAX(ERROR),
    YAML_TAB(ERROR),
    YAML_ALIAS(ERROR),
    YAML_ANCHOR(ERROR),
    YAML_TAG(ERROR),
    YAML_DUPLICATE_KEY(ERROR),
    YAML_SECOND_DOCUMENT(ERROR),
    YAML_TOO_DEEP(ERROR),
    YAML_UNKNOWN_KEY(ERROR),
    YAML_MISSING_KEY(ERROR),
    YAML_WRONG_SHAPE(ERROR),
    YAML_UNKNOWN_VALUE(ERROR),
    YAML_FOLDED_TEXT(WARNING),
    YAML_UNKNOWN_FILE(ERROR),

    FRONT_MATTER_MISSING(ERROR),
    FRONT_MATTER_UNCLOSED(ERROR),

    NUMBER_UNREADABLE(ERROR),
    NUMBER_LEADING_ZERO(ERROR),
    NUMBER_NOT_WHOLE(ERROR),
    NUMBER_MIXED_DIGITS(ERROR),
    NUMBER_OUT_OF_RANGE(ERROR),
    BOOLEAN_UNREADABLE(ERROR),
    DATE_IMPOSSIBLE(ERROR),
    DATE_UNREADABLE(ERROR),
    YEAR_IMPLAUSIBLE(ERROR),
    ID_INVALID(ERROR),
    ID_DUPLICATE(ERROR),
    COLOUR_UNREADABLE(ERROR),
    URL_UNREADABLE(ERROR),
    ITEM_UNREADABLE(ERROR),

    TABLE_UNKNOWN_CELL(ERROR),
    TABLE_DUPLICATE_COLUMN(ERROR),
    TABLE_ROW_KIND(ERROR),

    MARKDOWN_TOO_COMPLEX(ERROR),
    MARKDOWN_RAW_HTML(WARNING),
    MARKDOWN_ATTRIBUTE(ERROR),
    MARKDOWN_UNKNOWN_ADMONITION(ERROR),
    HEADING_LEVEL_ONE(ERROR),
    HEADING_SKIPPED(ERROR),
    HEADING_IN_CELL(ERROR),
    HEADING_DUPLICATE_ID(ERROR),
    IMAGE_NO_ALT(ERROR),

    LINK_BROKEN(ERROR),
    LINK_NO_ANCHOR(ERROR),
    LINK_REFUSED(ERROR),
    LINK_OUTSIDE_SITE(ERROR),
    FIGURE_UNKNOWN(ERROR),
    FIGURE_NOT_ALONE(ERROR),

    PATH_COLLISION(ERROR),
    PATH_INVALID(ERROR),
    MEASURE_UNKNOWN(ERROR),
    APPENDIX_UNKNOWN(ERROR),
    UNIT_UNKNOWN(ERROR),

    ALLOW_UNKNOWN_CODE(ERROR),
    ALLOW_REFUSED(ERROR),
    ALLOW_UNUSED(WARNING),

    TEMPLATE_BROKEN(ERROR),

    OUTPUT_REFUSED(ERROR),
    OUTPUT_FOREIGN_FILE(ERROR),
    OUTPUT_LOCKED(ERROR),
    OUTPUT_UNWRITABLE(ERROR),

    AUDIT_DEAD_LINK(ERROR),
    AUDIT_DEAD_ANCHOR(ERROR),
    AUDIT_DUPLICATE_ID(ERROR),
    AUDIT_NO_ALT(ERROR),
    AUDIT_HEADING_ORDER(ERROR),
    AUDIT_OUTSIDE_REQUEST(ERROR);

    /** Codes whose first part has two words. */
    private static final List<String> TWO_WORD_SUBJECTS = List.of("FRONT_MATTER");

    private final Severity severity;
    private final String id;

    Code(Severity severity) {
        this.severity = severity;
        this.id = idOf(name());
    }

    /** The code as people write it, e.g. {@code date/impossible}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** The code that is written {@code id}, if there is one. */
    public static Optional<Code> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }

    private static String idOf(String name) {
        String subject = TWO_WORD_SUBJECTS.stream()
                .filter(words -> name.startsWith(words + "_"))
                .findFirst()
                .orElse(name.substring(0, name.indexOf('_')));
        String rest = name.substring(subject.length() + 1);
        return (subject + "/" + rest).toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
