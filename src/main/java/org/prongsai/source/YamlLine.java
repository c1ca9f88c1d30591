package org.prongsai.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.problem.Code;

/**
 * What an officer got wrong in one line of YAML. The engine complains where it cannot go on, which is often a line that is
 * right; this looks at the line alone, and only when something near it could not be read.
 */
final class YamlLine {
    private static final Pattern START = Pattern.compile("\\s*(?:- +)*(?:\\{ *)?");
    private static final Pattern NO_SPACE = Pattern.compile(
            "(?<key>extra:[a-z0-9-]+|(?!extra:)[a-z][a-z0-9_]*)(?<colon>:(?!//)(?=\\S)|：)\\s*(?<value>.+)");
    private static final Pattern NO_COLON = Pattern.compile("[a-z][a-z_]* +[^:]*");
    private static final Pattern VALUE = Pattern.compile("[a-z][a-z0-9_]*(?::[a-z0-9-]+)?: +(?<value>\\S.*)");
    private static final Pattern BLOCK = Pattern.compile("[>|][-+0-9]*( +#.*)?");

    private YamlLine() {}

    /** @param offset of the mistake in the line, in characters of Java */
    record Mistake(Code code, int offset, List<String> details) {}

    /** The mistake in a line, when it has one of those that are made every day. */
    static Optional<Mistake> in(String line) {
        Matcher start = START.matcher(line);
        int offset = start.lookingAt() ? start.end() : 0;
        String entry = line.substring(offset).stripTrailing();
        Matcher noSpace = NO_SPACE.matcher(entry);
        if (noSpace.matches()) {
            String repaired = noSpace.group("key") + ": " + noSpace.group("value");
            return Optional.of(
                    new Mistake(Code.YAML_NO_SPACE, offset + noSpace.start("colon"), List.of(entry, repaired)));
        }
        if (NO_COLON.matcher(entry).matches()) {
            return Optional.of(new Mistake(Code.YAML_SYNTAX, offset, List.of(entry)));
        }
        Matcher value = VALUE.matcher(entry);
        if (value.matches() && isReserved(value.group("value"))) {
            return Optional.of(new Mistake(
                    Code.YAML_RESERVED_CHARACTER, offset + value.start("value"), List.of(value.group("value"))));
        }
        return Optional.empty();
    }

    private static boolean isReserved(String value) {
        return switch (value.charAt(0)) {
            case '>', '|' -> !BLOCK.matcher(value).matches();
            case '*', '&', '!', '%', '@', '`' -> true;
            case '[' -> hasMoreThan(value, ']');
            case '{' -> hasMoreThan(value, '}');
            default -> false;
        };
    }

    /** Whether text follows what closes the first bracket. */
    private static boolean hasMoreThan(String value, char closing) {
        int end = value.indexOf(closing);
        return end >= 0 && !value.substring(end + 1).matches("[\\]},\\s]*(#.*)?");
    }
}
