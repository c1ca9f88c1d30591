package org.prongsai.problem;

import static org.prongsai.problem.Severity.ERROR;
import static org.prongsai.problem.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of problem, by the code that people see. Each has a sentence and a repair in {@code messages/th.properties} and {@code messages/en.properties}, and a paragraph in
 * {@code docs/problems.md}.
 */
public enum Code {
    SITE_NO_CONTENT("site/no-content", ERROR),

    FILE_MISSING("file/missing", ERROR),
    FILE_UNREADABLE("file/unreadable", ERROR),
    FILE_NOT_REGULAR("file/not-regular", ERROR),
    FILE_SYMLINK_OUTSIDE("file/symlink-outside", ERROR),
    FILE_SYMLINK_BROKEN("file/symlink-broken", ERROR),
    FILE_TOO_LARGE("file/too-large", ERROR),
    FILE_UNSAFE_NAME("file/unsafe-name", ERROR),
    FILE_UNEXPECTED("file/unexpected", ERROR),
    FILE_UNKNOWN_KIND("file/unknown-kind", ERROR),
    FILE_WRONG_KIND("file/wrong-kind", ERROR),
    FILE_EMPTY("file/empty", ERROR),
    FILE_UNUSED("file/unused", WARNING, Code.Subject.FINDING),

    ENCODING_UTF_16("encoding/utf-16", ERROR),
    ENCODING_NOT_UTF_8("encoding/not-utf-8", ERROR),
    ENCODING_LOST_CHARACTER("encoding/lost-character", ERROR),
    TEXT_CONTROL_CHARACTER("text/control-character", ERROR),
    TEXT_INVISIBLE_CHARACTER("text/invisible-character", ERROR),
    TEXT_PRIVATE_CHARACTER("text/private-character", ERROR),

    YAML_SYNTAX("yaml/syntax", ERROR),
    YAML_EMPTY("yaml/empty", ERROR),
    YAML_TAB("yaml/tab", ERROR),
    YAML_NO_SPACE("yaml/no-space", ERROR),
    YAML_COMMA("yaml/comma", ERROR),
    YAML_COLON("yaml/colon", ERROR),
    YAML_HASH("yaml/hash", ERROR),
    YAML_BACKSLASH("yaml/backslash", ERROR),
    YAML_TEXT_AFTER_QUOTE("yaml/text-after-quote", ERROR),
    YAML_UNCLOSED("yaml/unclosed", ERROR),
    YAML_RESERVED_CHARACTER("yaml/reserved-character", ERROR),
    YAML_INDENTATION("yaml/indentation", ERROR),
    YAML_ALIAS("yaml/alias", ERROR),
    YAML_ANCHOR("yaml/anchor", ERROR),
    YAML_TAG("yaml/tag", ERROR),
    YAML_DUPLICATE_KEY("yaml/duplicate-key", ERROR),
    YAML_SECOND_DOCUMENT("yaml/second-document", ERROR),
    YAML_TOO_DEEP("yaml/too-deep", ERROR),
    YAML_UNKNOWN_KEY("yaml/unknown-key", ERROR),
    YAML_MISSING_KEY("yaml/missing-key", ERROR),
    YAML_NOT_TEXT("yaml/not-text", ERROR),
    YAML_NOT_LIST("yaml/not-list", ERROR),
    YAML_NOT_MAPPING("yaml/not-mapping", ERROR),
    YAML_UNKNOWN_VALUE("yaml/unknown-value", ERROR),
    YAML_FOLDED_TEXT("yaml/folded-text", ERROR),

    FRONT_MATTER_MISSING("front-matter/missing", ERROR),
    FRONT_MATTER_UNCLOSED("front-matter/unclosed", ERROR),

    NUMBER_UNREADABLE("number/unreadable", ERROR),
    NUMBER_LEADING_ZERO("number/leading-zero", ERROR),
    NUMBER_NOT_WHOLE("number/not-whole", ERROR),
    NUMBER_MIXED_DIGITS("number/mixed-digits", ERROR),
    NUMBER_OUT_OF_RANGE("number/out-of-range", ERROR),
    BOOLEAN_UNREADABLE("boolean/unreadable", ERROR),
    DATE_IMPOSSIBLE("date/impossible", ERROR, Code.Subject.FINDING),
    DATE_UNREADABLE("date/unreadable", ERROR, Code.Subject.FINDING),
    PERIOD_UNREADABLE("period/unreadable", ERROR, Code.Subject.FINDING),
    YEAR_IMPLAUSIBLE("year/implausible", ERROR),
    ID_INVALID("id/invalid", ERROR),
    ID_DUPLICATE("id/duplicate", ERROR),
    COLOUR_UNREADABLE("colour/unreadable", ERROR),
    EMAIL_UNREADABLE("email/unreadable", ERROR),
    URL_UNREADABLE("url/unreadable", ERROR),
    ITEM_UNREADABLE("item/unreadable", ERROR),
    ITEM_NO_YEAR("item/no-year", ERROR),

    TABLE_UNKNOWN_CELL("table/unknown-cell", ERROR),
    TABLE_DUPLICATE_COLUMN("table/duplicate-column", ERROR),
    TABLE_ROW_NO_ID("table/row-no-id", ERROR),
    TABLE_UNUSED("table/unused", WARNING),
    TABLE_ROW_KIND("table/row-kind", ERROR),

    DOCUMENT_CLOSING_KIND("document/closing-kind", ERROR),
    DOCUMENT_WRONG_KEY("document/wrong-key", ERROR),

    MARKDOWN_TOO_COMPLEX("markdown/too-complex", ERROR),
    MARKDOWN_RAW_HTML("markdown/raw-html", WARNING, Code.Subject.FINDING),
    MARKDOWN_UNKNOWN_ADMONITION("markdown/unknown-admonition", ERROR),
    MARKDOWN_UNKNOWN_MARKS("markdown/unknown-marks", WARNING),
    MARKDOWN_TABLE_EXTRA_CELL("markdown/table-extra-cell", WARNING),
    MARKDOWN_TABLE_NO_RULE("markdown/table-no-rule", WARNING),
    HEADING_LEVEL_ONE("heading/level-one", ERROR),
    HEADING_SKIPPED("heading/skipped", ERROR),
    HEADING_IN_CELL("heading/in-cell", ERROR),
    HEADING_NO_SPACE("heading/no-space", WARNING),
    HEADING_UNDERLINED("heading/underlined", WARNING),
    HEADING_DUPLICATE_ID("heading/duplicate-id", ERROR),
    FOOTNOTE_MISSING("footnote/missing", ERROR),
    FOOTNOTE_UNUSED("footnote/unused", ERROR),
    FOOTNOTE_IN_CELL("footnote/in-cell", ERROR),
    IMAGE_NO_ALT("image/no-alt", ERROR),

    IMAGE_NO_PICTURE("image/no-picture", ERROR),
    LINK_BROKEN("link/broken", ERROR),
    LINK_UNUSED_DEFINITION("link/unused-definition", ERROR),
    LINK_NO_ANCHOR("link/no-anchor", ERROR),
    LINK_TO_DRAFT("link/to-draft", ERROR),
    LINK_REFUSED("link/refused", ERROR),
    LINK_OUTSIDE_SITE("link/outside-site", ERROR),
    FIGURE_UNKNOWN("figure/unknown", ERROR),
    FIGURE_NOT_ALONE("figure/not-alone", ERROR),

    PAGE_NO_INDEX("page/no-index", WARNING),
    PATH_COLLISION("path/collision", ERROR),
    ALIAS_INVALID("alias/invalid", ERROR),
    PATH_RESERVED("path/reserved", ERROR),
    PATH_INVALID("path/invalid", ERROR),
    MEASURE_UNKNOWN("measure/unknown", ERROR),
    MEASURE_NOT_PLANNED("measure/not-planned", WARNING, Code.Subject.FINDING),
    APPENDIX_NAME("appendix/name", ERROR),
    APPENDIX_UNKNOWN("appendix/unknown", ERROR),
    UNIT_UNKNOWN("unit/unknown", ERROR),

    ALLOW_UNKNOWN_CODE("allow/unknown-code", ERROR),
    ALLOW_REFUSED("allow/refused", ERROR),
    ALLOW_UNUSED("allow/unused", WARNING),

    TEMPLATE_BROKEN("template/broken", ERROR),
    TEMPLATE_ENDLESS("template/endless", ERROR),

    OUTPUT_REFUSED("output/refused", ERROR),
    OUTPUT_FOREIGN_FILE("output/foreign-file", ERROR),
    OUTPUT_LOCKED("output/locked", ERROR),
    OUTPUT_UNWRITABLE("output/unwritable", ERROR),

    AUDIT_DEAD_LINK("audit/dead-link", ERROR),
    AUDIT_DEAD_ANCHOR("audit/dead-anchor", ERROR),
    AUDIT_DUPLICATE_ID("audit/duplicate-id", ERROR),
    AUDIT_NO_ALT("audit/no-alt", ERROR),
    AUDIT_HEADING_ORDER("audit/heading-order", ERROR),
    AUDIT_OUTSIDE_REQUEST("audit/outside-request", ERROR);

    /** What a problem is about. */
    public enum Subject {
        /** The files: the site cannot be built rightly until they are repaired. */
        FILES,
        /** What the record says: it may have to stay, because a signed original says so. */
        FINDING
    }

    private final String id;
    private final Severity severity;
    private final Subject subject;

    Code(String id, Severity severity) {
        this(id, severity, Subject.FILES);
    }

    Code(String id, Severity severity, Subject subject) {
        this.id = id;
        this.severity = severity;
        this.subject = subject;
    }

    /** The code as people write it, e.g. {@code date/impossible}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    public Subject subject() {
        return subject;
    }

    /** The code that is written {@code id}, if there is one. */
    public static Optional<Code> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }
}
