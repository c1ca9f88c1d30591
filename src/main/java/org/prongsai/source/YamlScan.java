package org.prongsai.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.prongsai.problem.Code;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.thai.ThaiLetters;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * The first pass over a YAML text: finds where everything stands, and refuses what YAML allows and a record must not have:
 * aliases, anchors, tags, keys given twice, second documents, text that a line break or {@code #} would change.
 */
final class YamlScan {
    private static final int DEEPEST = 30;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setParseComments(true).build();

    private final SourceText source;
    private final int firstLine;
    private final Problems problems;
    private final YamlIndex index;
    private final Deque<Container> containers = new ArrayDeque<>();
    private int documents;
    private boolean usable = true;

    /** A mapping or list that is open. */
    private static final class Container {
        final String pointer;
        final boolean mapping;
        final Set<String> seen = new HashSet<>();
        Optional<String> key = Optional.empty();
        int items;

        Container(String pointer, boolean mapping) {
            this.pointer = pointer;
            this.mapping = mapping;
        }
    }

    private YamlScan(SourceText source, int firstLine, Problems problems) {
        this.source = source;
        this.firstLine = firstLine;
        this.problems = problems;
        this.index = new YamlIndex(new Place(source.path(), firstLine, 1));
    }

    /**
     * Scans a YAML text.
     *
     * @param yaml the text
     * @param source the file in which it stands
     * @param firstLine the line of the file on which it begins, from 1
     * @return where everything stands; nothing when the text cannot be bound, which has been reported
     */
    static Optional<YamlIndex> of(String yaml, SourceText source, int firstLine, Problems problems) {
        YamlScan scan = new YamlScan(source, firstLine, problems);
        try {
            for (Event event : new Parse(SETTINGS).parseString(yaml)) {
                if (!scan.accept(event)) break;
            }
        } catch (MarkedYamlEngineException e) {
            YamlSyntax.report(e, source, firstLine, problems);
            return Optional.empty();
        } catch (NumberFormatException e) {
            // the engine reads \\UFFFFFFFF as a number before it looks whether there is such a character
            scan.reportEscape(yaml);
            return Optional.empty();
        }
        return scan.usable ? Optional.of(scan.index) : Optional.empty();
    }

    private void reportEscape(String yaml) {
        int at = Math.max(0, yaml.indexOf("\\U"));
        int line = firstLine
                + (int) yaml.substring(0, at)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
        problems.report(
                Code.YAML_BACKSLASH,
                new Place(source.path(), line, 1),
                source.line(line).strip());
    }

    private boolean accept(Event event) {
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            refuse(Code.YAML_SECOND_DOCUMENT, event);
            return false;
        }
        if (event instanceof CommentEvent comment) {
            checkComment(comment);
        } else if (event instanceof AliasEvent alias) {
            refuse(Code.YAML_ALIAS, event, "*" + alias.getAlias().getValue());
            value(event);
        } else if (event instanceof NodeEvent node) {
            checkNode(node);
            return open(node);
        } else if (event instanceof CollectionEndEvent) {
            containers.pop();
        }
        return true;
    }

    private void checkNode(NodeEvent node) {
        node.getAnchor().ifPresent(anchor -> refuse(Code.YAML_ANCHOR, node, "&" + anchor.getValue()));
        Optional<String> tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        if (tag.isPresent()) refuse(Code.YAML_TAG, node, wordAt(place(node)));
    }

    /** What stands at a place, up to the next space. */
    private String wordAt(Place place) {
        String line = source.line(place.line());
        return line.substring(line.offsetByCodePoints(0, place.column() - 1)).split("\\s")[0];
    }

    private boolean open(NodeEvent node) {
        if (node instanceof ScalarEvent scalar) {
            scalar(scalar);
            return true;
        }
        if (isKey()) {
            refuse(Code.YAML_SYNTAX, node, source.line(place(node).line()).strip());
            return false;
        }
        String pointer = value(node);
        containers.push(new Container(pointer, node instanceof MappingStartEvent));
        if (containers.size() <= DEEPEST) return true;
        refuse(Code.YAML_TOO_DEEP, node, Integer.toString(DEEPEST));
        return false;
    }

    private void scalar(ScalarEvent scalar) {
        checkEscapes(scalar);
        if (isKey()) {
            key(scalar, containers.element());
            return;
        }
        String pointer = value(scalar);
        index.addValue(pointer, origin(scalar));
        if (scalar.isPlain() && scalar.getValue().isEmpty()) empty(scalar, pointer);
        if (changesWords(scalar)) problems.report(Code.YAML_FOLDED_TEXT, place(scalar));
    }

    /** Nothing stands here; between commas there is not even the colon before it. */
    private void empty(ScalarEvent scalar, String pointer) {
        index.addEmpty(pointer);
        Place place = place(scalar);
        String before = source.line(place.line());
        int offset =
                before.offsetByCodePoints(0, Math.min(place.column() - 1, before.codePointCount(0, before.length())));
        if (!before.substring(0, offset).stripTrailing().endsWith(":")) index.addWithoutColon(pointer);
    }

    /** Whether what comes is a key of the mapping that is open. */
    private boolean isKey() {
        Container container = containers.peek();
        return container != null && container.mapping && container.key.isEmpty();
    }

    /** What may not stand in a file as itself may not stand there as {@code "\\u200b"} either. */
    private void checkEscapes(ScalarEvent scalar) {
        if (scalar.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED) return;
        String value = scalar.getValue();
        for (int i = 0; i < value.length(); i++) {
            Optional<Code> wrong = ForbiddenCharacters.codeOf(value, i);
            if (wrong.isEmpty()) continue;
            refuse(wrong.get(), scalar, ForbiddenCharacters.nameOf(value.charAt(i)));
            return;
        }
    }

    private void key(ScalarEvent scalar, Container container) {
        String key = scalar.getValue();
        container.key = Optional.of(key);
        if (container.seen.add(key)) {
            index.addKey(YamlIndex.below(container.pointer, key), place(scalar));
        } else {
            refuse(Code.YAML_DUPLICATE_KEY, scalar, key);
        }
    }

    /** Enters the value that begins here into the index, and gives its pointer. */
    private String value(Event event) {
        Container container = containers.peek();
        String pointer = "";
        if (container != null && container.mapping) {
            pointer = YamlIndex.below(container.pointer, container.key.orElse("?"));
            container.key = Optional.empty();
        } else if (container != null) {
            pointer = container.pointer + "/" + container.items++;
        }
        index.addValue(pointer, Origin.start(place(event)));
        return pointer;
    }

    private Origin origin(ScalarEvent scalar) {
        Mark start = scalar.getStartMark().orElseThrow();
        Place place = place(scalar);
        if (scalar.getScalarStyle() == ScalarStyle.LITERAL) return block(scalar, place);
        int column = start.getColumn() + (scalar.isPlain() ? 0 : 1);
        String line = source.line(place.line());
        int offset = line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, line.length())));
        boolean onOneLine =
                line.startsWith(scalar.getValue(), offset) && !scalar.getValue().isEmpty();
        return onOneLine ? Origin.lines(source.path(), place.line(), column + 1) : Origin.start(place);
    }

    /** The lines of a literal block are lines of the file, indented alike. */
    private Origin block(ScalarEvent scalar, Place place) {
        String[] lines = scalar.getValue().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) continue;
            int indent = leadingSpaces(source.line(place.line() + 1 + i)) - leadingSpaces(lines[i]);
            return Origin.lines(source.path(), place.line() + 1, Math.max(0, indent) + 1);
        }
        return Origin.start(place);
    }

    private static int leadingSpaces(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') spaces++;
        return spaces;
    }

    /** Whether YAML makes a space of a line break between two Thai letters. */
    private boolean changesWords(ScalarEvent scalar) {
        if (scalar.getScalarStyle() == ScalarStyle.LITERAL) return false;
        int last = firstLine + scalar.getEndMark().orElseThrow().getLine();
        for (int line = place(scalar).line(); line < last; line++) {
            String end = source.line(line).stripTrailing();
            String start = source.line(line + 1).stripLeading();
            if (!end.isEmpty()
                    && !start.isEmpty()
                    && ThaiLetters.isLetter(end.charAt(end.length() - 1))
                    && ThaiLetters.isLetter(start.charAt(0))) return true;
        }
        return false;
    }

    /** A comment has a space behind its sign; without one, the sign was meant as text. */
    private void checkComment(CommentEvent comment) {
        boolean text = comment.getCommentType() == CommentType.IN_LINE
                && !comment.getValue().isEmpty()
                && !Character.isWhitespace(comment.getValue().charAt(0));
        if (text) refuse(Code.YAML_HASH, comment, "#" + comment.getValue());
    }

    private void refuse(Code code, Event event, String... details) {
        problems.report(code, place(event), details);
        usable = false;
    }

    private Place place(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        return new Place(source.path(), firstLine + mark.getLine(), mark.getColumn() + 1);
    }
}
