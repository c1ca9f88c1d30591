package org.prongsai.source;

import java.util.List;
import java.util.Optional;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Turns the engine's English complaints into the mistakes that officers make. */
final class YamlSyntax {
    private YamlSyntax() {}

    static void report(MarkedYamlEngineException exception, SourceText source, int firstLine, Problems problems) {
        Place place = place(exception, source, firstLine);
        for (int line : List.of(lineBefore(place, source, firstLine).line(), place.line())) {
            Optional<YamlLine.Mistake> mistake = YamlLine.in(source.line(line));
            if (mistake.isEmpty()) continue;
            int column = source.line(line).codePointCount(0, mistake.get().offset()) + 1;
            Place there = new Place(source.path(), line, column);
            problems.report(mistake.get().code(), there, mistake.get().details().toArray(String[]::new));
            return;
        }
        problems.report(codeOf(exception), place, quoted(source, place));
    }

    private static Place place(MarkedYamlEngineException exception, SourceText source, int firstLine) {
        Optional<Mark> mark = exception.getProblemMark().or(exception::getContextMark);
        if (isUnclosed(exception) || isNoKey(exception))
            mark = exception.getContextMark().or(exception::getProblemMark);
        Place place = mark.map(at -> new Place(source.path(), firstLine + at.getLine(), at.getColumn() + 1))
                .orElse(new Place(source.path(), firstLine, 1));
        return lacksColon(exception) ? lineBefore(place, source, firstLine) : place;
    }

    /** A line without a colon is text to the engine, which complains only of the next. */
    private static boolean lacksColon(MarkedYamlEngineException exception) {
        return Optional.ofNullable(exception.getProblem()).orElse("").contains("expected '<document start>'");
    }

    /** A line of text where a key should be: the engine looks for its colon up to the next line. */
    private static boolean isNoKey(MarkedYamlEngineException exception) {
        return Optional.ofNullable(exception.getProblem()).orElse("").contains("could not find expected ':'");
    }

    private static Place lineBefore(Place place, SourceText source, int firstLine) {
        int line = place.line();
        do line--;
        while (line > firstLine && source.line(line).isBlank());
        return new Place(source.path(), Math.max(firstLine, line), 1);
    }

    private static Code codeOf(MarkedYamlEngineException exception) {
        String problem = Optional.ofNullable(exception.getProblem()).orElse("");
        if (problem.contains("(TAB)")) return Code.YAML_TAB;
        if (problem.contains("mapping values are not allowed")) return Code.YAML_COLON;
        if (problem.contains("escape")) return Code.YAML_BACKSLASH;
        if (isUnclosed(exception)) return Code.YAML_UNCLOSED;
        if (problem.contains("cannot start any token") || problem.contains("sequence entries are not allowed")) {
            return Code.YAML_RESERVED_CHARACTER;
        }
        if (problem.contains("but found '<scalar>'")) return Code.YAML_TEXT_AFTER_QUOTE;
        return problem.contains("expected <block end>") ? Code.YAML_INDENTATION : Code.YAML_SYNTAX;
    }

    private static boolean isUnclosed(MarkedYamlEngineException exception) {
        String context = Optional.ofNullable(exception.getContext()).orElse("");
        String problem = Optional.ofNullable(exception.getProblem()).orElse("");
        return context.contains("quoted scalar")
                || context.contains("while parsing a flow")
                || problem.contains("unexpected end of stream");
    }

    private static String quoted(SourceText source, Place place) {
        return source.line(place.line()).strip();
    }
}
