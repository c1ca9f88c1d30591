package org.prongsai.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON (RFC 8259). Members keep the order in which they were given. */
public sealed interface Json {
    /** The text of the document, two spaces a level, lines ended by {@code \n}, without one at its end. */
    default String print() {
        StringBuilder out = new StringBuilder();
        print(out, "\n");
        return out.toString();
    }

    /** @param newLine a line end, and the indentation of this level behind it */
    void print(StringBuilder out, String newLine);

    static Json of(String text) {
        return new Text(text);
    }

    static Json of(long number) {
        return new Whole(number);
    }

    /** A number with as many places as it has. */
    static Json of(BigDecimal number) {
        return new Exact(number);
    }

    static Json of(Collection<? extends Json> items) {
        return new Items(List.copyOf(items));
    }

    /** A list of texts. */
    static Json ofTexts(Collection<String> texts) {
        return of(texts.stream().map(Json::of).toList());
    }

    /** What is said to be missing. */
    static Json missing() {
        return Missing.NULL;
    }

    static Members object() {
        return new Members();
    }

    /** A text. */
    record Text(String text) implements Json {
        /** Everything that is no ASCII control character is printed as it is, but half a surrogate pair, which UTF-8 cannot have. */
        @Override
        public void print(StringBuilder out, String newLine) {
            out.append('"');
            for (int i = 0; i < text.length(); i++) {
                char character = text.charAt(i);
                boolean pair = Character.isHighSurrogate(character)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (pair) {
                    out.append(character).append(text.charAt(++i));
                } else if (character == '"' || character == '\\') {
                    out.append('\\').append(character);
                } else if (character == '\n') {
                    out.append("\\n");
                } else if (character < ' ' || Character.isSurrogate(character)) {
                    out.append(String.format("\\u%04x", (int) character));
                } else {
                    out.append(character);
                }
            }
            out.append('"');
        }
    }

    /** A whole number. */
    record Whole(long number) implements Json {
        @Override
        public void print(StringBuilder out, String newLine) {
            out.append(number);
        }
    }

    /** A number. */
    record Exact(BigDecimal number) implements Json {
        @Override
        public void print(StringBuilder out, String newLine) {
            out.append(number.toPlainString());
        }
    }

    /** Yes or no. */
    enum Truth implements Json {
        TRUE,
        FALSE;

        @Override
        public void print(StringBuilder out, String newLine) {
            out.append(this == TRUE ? "true" : "false");
        }
    }

    /** Nothing, said so. */
    enum Missing implements Json {
        NULL;

        @Override
        public void print(StringBuilder out, String newLine) {
            out.append("null");
        }
    }

    /** A list. */
    record Items(List<Json> items) implements Json {
        @Override
        public void print(StringBuilder out, String newLine) {
            printAll(
                    out,
                    newLine,
                    '[',
                    ']',
                    items.stream().map(item -> (Printed) item::print).toList());
        }
    }

    /** An object while it is being filled. */
    final class Members implements Json {
        private final Map<String, Json> members = new LinkedHashMap<>();

        private Members() {}

        public Members with(String name, Json value) {
            members.put(name, value);
            return this;
        }

        public Members with(String name, String text) {
            return with(name, new Text(text));
        }

        public Members with(String name, long number) {
            return with(name, new Whole(number));
        }

        /** Absent where there is nothing. */
        public Members with(String name, Optional<? extends Json> value) {
            value.ifPresent(there -> with(name, there));
            return this;
        }

        @Override
        public void print(StringBuilder out, String newLine) {
            List<Printed> lines = new ArrayList<>();
            members.forEach((name, value) -> lines.add((text, inner) -> {
                new Text(name).print(text, inner);
                text.append(": ");
                value.print(text, inner);
            }));
            printAll(out, newLine, '{', '}', lines);
        }
    }

    /** What can be printed on a level. */
    interface Printed {
        void print(StringBuilder out, String newLine);
    }

    private static void printAll(StringBuilder out, String newLine, char open, char close, List<Printed> lines) {
        out.append(open);
        String inner = newLine + "  ";
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) out.append(',');
            out.append(inner);
            lines.get(i).print(out, inner);
        }
        if (!lines.isEmpty()) out.append(newLine);
        out.append(close);
    }
}
