package org.prongsai.problem;

import static org.prongsai.problem.Severity.ERROR;
import static org.prongsai.problem.Severity.NOTE;
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
    COLOUR_CONTRAST("colour/contrast", WARNING, Code.Subject.FINDING),
    EMAIL_UNREADABLE("email/unreadable", ERROR),
    URL_UNREADABLE("url/unreadable", ERROR),
    BAND_BOUNDS("band/bounds", ERROR),
    ITEM_UNREADABLE("item/unreadable", ERROR),
    ITEM_NO_YEAR("item/no-year", ERROR),

    TABLE_UNKNOWN_CELL("table/unknown-cell", ERROR),
    TABLE_DUPLICATE_COLUMN("table/duplicate-column", ERROR),
    TABLE_ROW_NO_ID("table/row-no-id", ERROR),
    TABLE_UNUSED("table/unused", WARNING),
    TABLE_ROW_KIND("table/row-kind", ERROR),

    CHART_SERIES("chart/series", ERROR),
    CHART_LABELS("chart/labels", ERROR),
    CHART_VALUES("chart/values", ERROR),
    CHART_BEYOND("chart/beyond", ERROR),
    CHART_UNUSED("chart/unused", WARNING),

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
    PICTURE_BROKEN("picture/broken", ERROR),
    PICTURE_FORBIDDEN("picture/forbidden", ERROR),
    PICTURE_TOO_LARGE("picture/too-large", ERROR),
    PICTURE_TOO_MANY_PIXELS("picture/too-many-pixels", ERROR),
    PICTURE_IN_INKS("picture/in-inks", ERROR),
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

    TEXT_SARA_AM("text/sara-am", ERROR, Code.Subject.FINDING),
    TEXT_DOUBLE_SARA_E("text/double-sara-e", ERROR, Code.Subject.FINDING),
    TEXT_BROKEN_CLUSTER("text/broken-cluster", ERROR, Code.Subject.FINDING),
    TEXT_FOREIGN_LETTER("text/foreign-letter", ERROR, Code.Subject.FINDING),
    TEXT_SPACE_IN_WORD("text/space-in-word", WARNING, Code.Subject.FINDING),
    TEXT_REPEATED_WORD("text/repeated-word", WARNING, Code.Subject.FINDING),
    TEXT_UNFINISHED_PHRASE("text/unfinished-phrase", WARNING, Code.Subject.FINDING),
    TEXT_MISSPELLING("text/misspelling", WARNING, Code.Subject.FINDING),
    TEXT_TERM_FORM("text/term-form", WARNING, Code.Subject.FINDING),
    TEXT_UNBALANCED_QUOTE("text/unbalanced-quote", WARNING, Code.Subject.FINDING),
    TEXT_MISSING_SPACE("text/missing-space", NOTE, Code.Subject.FINDING),
    TEXT_MIXED_SPACING("text/mixed-spacing", WARNING, Code.Subject.FINDING),
    TEXT_JOINED_LATIN("text/joined-latin", WARNING, Code.Subject.FINDING),
    TEXT_DOUBLE_SPACE("text/double-space", NOTE, Code.Subject.FINDING),
    TEXT_RESIDUE("text/residue", WARNING, Code.Subject.FINDING),

    DATE_IMPLAUSIBLE_YEAR("date/implausible-year", ERROR, Code.Subject.FINDING),
    DATE_OUTSIDE_YEAR("date/outside-year", WARNING, Code.Subject.FINDING),
    DATE_PERIOD_REVERSED("date/period-reversed", WARNING, Code.Subject.FINDING),
    DATE_WHOLE_YEAR_UNSAID("date/whole-year-unsaid", NOTE, Code.Subject.FINDING),
    DATE_AFTER_REPORT("date/after-report", WARNING, Code.Subject.FINDING),
    DATE_HEADING_YEAR("date/heading-year", WARNING, Code.Subject.FINDING),
    DATE_YEAR_KIND("date/year-kind", WARNING, Code.Subject.FINDING),
    DATE_WEEKEND("date/weekend", NOTE, Code.Subject.FINDING),

    ORG_OTHER_NAME("org/other-name", ERROR, Code.Subject.FINDING),
    ORG_LEGAL_FORM("org/legal-form", ERROR, Code.Subject.FINDING),
    ORG_ABBREVIATION("org/abbreviation", ERROR, Code.Subject.FINDING),
    ORG_ROLE_MISMATCH("org/role-mismatch", ERROR, Code.Subject.FINDING),
    ORG_PLACEHOLDER("org/placeholder", WARNING, Code.Subject.FINDING),
    ORG_UNIT_FORMS("org/unit-forms", WARNING, Code.Subject.FINDING),
    ORG_UNIT_UNKNOWN("org/unit-unknown", NOTE, Code.Subject.FINDING),
    ORG_PERSON_FORM("org/person-form", WARNING, Code.Subject.FINDING),
    ORG_POSITION_INCOMPLETE("org/position-incomplete", WARNING, Code.Subject.FINDING),
    ORG_BOOK_CODE("org/book-code", ERROR, Code.Subject.FINDING),
    ORG_PLACE_NAME("org/place-name", WARNING, Code.Subject.FINDING),
    ORG_HOST_FORMS("org/host-forms", WARNING, Code.Subject.FINDING),

    MEMO_NO_RUNNING_NUMBER("memo/no-running-number", ERROR, Code.Subject.FINDING),
    MEMO_SELF_ADDRESSED("memo/self-addressed", WARNING, Code.Subject.FINDING),
    MEMO_TWO_CAPACITIES("memo/two-capacities", WARNING, Code.Subject.FINDING),
    MEMO_COMMENT_ORDER("memo/comment-order", WARNING, Code.Subject.FINDING),
    MEMO_POSITION_BEFORE_NAME("memo/position-before-name", WARNING, Code.Subject.FINDING),

    NUMBER_MIXED_NUMERALS("number/mixed-numerals", WARNING, Code.Subject.FINDING),
    NUMBER_TWO_KINDS("number/two-kinds", ERROR, Code.Subject.FINDING),
    NUMBER_ZERO_FOR_O("number/zero-for-o", ERROR, Code.Subject.FINDING),
    NUMBER_LIST_ORDER("number/list-order", WARNING, Code.Subject.FINDING),
    NUMBER_LIST_STYLE("number/list-style", WARNING, Code.Subject.FINDING),

    SCORE_DELTA("score/delta", ERROR, Code.Subject.FINDING),
    SCORE_DIRECTION("score/direction", ERROR, Code.Subject.FINDING),
    SCORE_TOOL_MEAN("score/tool-mean", ERROR, Code.Subject.FINDING),
    SCORE_TOTAL("score/total", ERROR, Code.Subject.FINDING),
    SCORE_LEVEL("score/level", ERROR, Code.Subject.FINDING),
    SCORE_LEVEL_TEXT("score/level-text", WARNING, Code.Subject.FINDING),
    SCORE_OUT_OF_RANGE("score/out-of-range", ERROR, Code.Subject.FINDING),
    SCORE_DIFFERS("score/differs", ERROR, Code.Subject.FINDING),
    SCORE_FACTS("score/facts", ERROR, Code.Subject.FINDING),
    SCORE_SAME_FIGURE("score/same-figure", WARNING, Code.Subject.FINDING),
    SCORE_PRECISION("score/precision", WARNING, Code.Subject.FINDING),
    SCORE_UNIT("score/unit", WARNING, Code.Subject.FINDING),
    SCORE_BAND_GAP("score/band-gap", WARNING, Code.Subject.FINDING),
    SCORE_BAND_OVERLAP("score/band-overlap", WARNING, Code.Subject.FINDING),
    SCORE_BAND_MEMBER("score/band-member", WARNING, Code.Subject.FINDING),
    SCORE_ADVICE("score/advice", WARNING, Code.Subject.FINDING),

    FRAMEWORK_INDICATOR_NUMBER("framework/indicator-number", WARNING, Code.Subject.FINDING),
    FRAMEWORK_INDICATOR_NAME("framework/indicator-name", WARNING, Code.Subject.FINDING),
    FRAMEWORK_UNKNOWN_ITEM("framework/unknown-item", ERROR, Code.Subject.FINDING),
    FRAMEWORK_UNKNOWN_TOPIC("framework/unknown-topic", ERROR, Code.Subject.FINDING),
    FRAMEWORK_UNKNOWN_TOOL("framework/unknown-tool", WARNING, Code.Subject.FINDING),
    FRAMEWORK_ITEM_INDICATOR("framework/item-indicator", WARNING, Code.Subject.FINDING),
    FRAMEWORK_ITEM_CALLED_INDICATOR("framework/item-called-indicator", WARNING, Code.Subject.FINDING),
    FRAMEWORK_SCHEME_NAME("framework/scheme-name", WARNING, Code.Subject.FINDING),
    FRAMEWORK_ABBREVIATION("framework/abbreviation", WARNING, Code.Subject.FINDING),

    COVERAGE_INDICATOR_WITHOUT_MEASURE("coverage/indicator-without-measure", WARNING, Code.Subject.FINDING),
    COVERAGE_NO_RESULT("coverage/no-result", ERROR, Code.Subject.FINDING),
    COVERAGE_EMPTY_CELL("coverage/empty-cell", WARNING, Code.Subject.FINDING),
    COVERAGE_NO_COLUMN("coverage/no-column", WARNING, Code.Subject.FINDING),
    COVERAGE_ITEMS_WITHOUT_EVIDENCE("coverage/items-without-evidence", WARNING, Code.Subject.FINDING),
    COVERAGE_EVIDENCE_OUTDATED("coverage/evidence-outdated", WARNING, Code.Subject.FINDING),
    COVERAGE_OBLIGATION("coverage/obligation", WARNING, Code.Subject.FINDING),
    COVERAGE_DATA_TERMS("coverage/data-terms", NOTE, Code.Subject.FINDING),

    STRUCTURE_LOST_PART("structure/lost-part", WARNING, Code.Subject.FINDING),
    TABLE_HEAD_DIFFERS("table/head-differs", WARNING, Code.Subject.FINDING),
    APPENDIX_TITLE_DIFFERS("appendix/title-differs", WARNING, Code.Subject.FINDING),
    APPENDIX_EMPTY("appendix/empty", WARNING, Code.Subject.FINDING),
    LINK_VAGUE_TEXT("link/vague-text", WARNING, Code.Subject.FINDING),
    LINK_UNSTABLE_HOST("link/unstable-host", WARNING, Code.Subject.FINDING),
    LINK_INSECURE("link/insecure", WARNING, Code.Subject.FINDING),
    IMAGE_VAGUE_ALT("image/vague-alt", WARNING, Code.Subject.FINDING),
    FILE_SCAN("file/scan", WARNING, Code.Subject.FINDING),
    FILE_LARGE("file/large", WARNING, Code.Subject.FINDING),
    FILE_NAME("file/name", NOTE, Code.Subject.FINDING),

    PRIVACY_CITIZEN_ID("privacy/citizen-id", ERROR, Code.Subject.FINDING),
    PRIVACY_PHONE("privacy/phone", WARNING, Code.Subject.FINDING),
    PRIVACY_BANK_ACCOUNT("privacy/bank-account", WARNING, Code.Subject.FINDING),
    PRIVACY_EMAIL("privacy/email", NOTE, Code.Subject.FINDING),
    PRIVACY_SIGNATURE_IMAGE("privacy/signature-image", WARNING, Code.Subject.FINDING),
    PRIVACY_PHOTO_LOCATION("privacy/photo-location", NOTE, Code.Subject.FINDING),

    PUBLISHED_LOST_PAGE("published/lost-page", ERROR, Code.Subject.FINDING),
    PUBLISHED_LOST_FILE("published/lost-file", ERROR, Code.Subject.FINDING),
    PUBLISHED_LOST_DATA("published/lost-data", ERROR, Code.Subject.FINDING),
    PUBLISHED_SWITCHED_OFF("published/switched-off", ERROR, Code.Subject.FINDING),
    PUBLISHED_DRAFT("published/draft", ERROR, Code.Subject.FINDING),
    PUBLISHED_NOT_PATH("published/not-path", ERROR),
    PUBLISHED_UNWRITABLE("published/unwritable", ERROR),

    EXTERNAL_DEAD("external/dead", WARNING, Code.Subject.FINDING),
    EXTERNAL_NO_HOST("external/no-host", WARNING, Code.Subject.FINDING),
    EXTERNAL_MOVED("external/moved", NOTE, Code.Subject.FINDING),
    EXTERNAL_REFUSED("external/refused", NOTE, Code.Subject.FINDING),
    EXTERNAL_LATER("external/later", NOTE, Code.Subject.FINDING),
    EXTERNAL_SILENT("external/silent", NOTE, Code.Subject.FINDING),
    EXTERNAL_CERTIFICATE_EXPIRED("external/certificate-expired", NOTE, Code.Subject.FINDING),
    EXTERNAL_CERTIFICATE("external/certificate", NOTE, Code.Subject.FINDING),
    EXTERNAL_REDIRECTS("external/redirects", NOTE, Code.Subject.FINDING),
    EXTERNAL_PRIVATE("external/private", WARNING, Code.Subject.FINDING),
    EXTERNAL_UNREADABLE("external/unreadable", NOTE, Code.Subject.FINDING),
    EXTERNAL_NO_NETWORK("external/no-network", WARNING),

    ALLOW_UNKNOWN_CODE("allow/unknown-code", ERROR),
    ALLOW_REFUSED("allow/refused", ERROR),
    ALLOW_NO_TEXT("allow/no-text", ERROR),
    ALLOW_UNUSED("allow/unused", WARNING),

    FIX_GONE("fix/gone", WARNING),
    FIX_OVERLAP("fix/overlap", WARNING),
    FIX_CHANGED("fix/changed", ERROR),
    FIX_UNWRITABLE("fix/unwritable", ERROR),

    TEMPLATE_BROKEN("template/broken", ERROR),
    TEMPLATE_ENDLESS("template/endless", ERROR),

    OUTPUT_REFUSED("output/refused", ERROR),
    OUTPUT_FOREIGN_FILE("output/foreign-file", ERROR),
    OUTPUT_LOCKED("output/locked", ERROR),
    OUTPUT_UNWRITABLE("output/unwritable", ERROR),

    PUBLISH_NO_FILE("publish/no-file", ERROR),
    PUBLISH_PASSWORD("publish/password", ERROR),
    PUBLISH_WRONG_KEY("publish/wrong-key", ERROR),
    PUBLISH_HOST("publish/host", ERROR),
    PUBLISH_FINGERPRINT("publish/fingerprint", ERROR),
    PUBLISH_PLAIN_FTP("publish/plain-ftp", WARNING),

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

    /** Whether each finding has to be allowed by what it quotes, so that one that comes later is not hidden by the same entry. */
    public boolean isAllowedSingly() {
        return this == PUBLISHED_LOST_PAGE
                || this == PUBLISHED_LOST_FILE
                || this == PUBLISHED_LOST_DATA
                || this == PUBLISHED_SWITCHED_OFF
                || this == PUBLISHED_DRAFT;
    }

    /** Whether it is found only where somebody asks for other sites. */
    public boolean isOfOtherSites() {
        return id.startsWith("external/");
    }

    /** The code that is written {@code id}, if there is one. */
    public static Optional<Code> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }
}
