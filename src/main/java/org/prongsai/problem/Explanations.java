package org.prongsai.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What codes mean, in more words than the sentences of their problems: from the messages, and in Thai from
 * {@code docs/problems.md} too, which is packed into the jar.
 */
public final class Explanations {
    private static final String PAGE = "/docs/problems.md";

    /** A heading, the line that says how bad it is and why, and the line that says how to repair it. */
    private static final Pattern ENTRY = Pattern.compile(
            "(?m)^### `(?<code>[^`\\n]+)`\\n\\S+(?: คงไว้ได้)?: (?<why>[^\\n]+)\\n\\*\\*แก้:\\*\\* ?(?<repair>[^\\n]*)$");

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]]+)]\\([^)]*\\)");

    private final Messages messages;
    private final Map<String, Entry> entries;

    /** What the page says of a code. */
    private record Entry(String why, String repair) {}

    public Explanations(Language language) {
        this.messages = new Messages(language);
        this.entries = language == Language.THAI ? entries() : Map.of();
    }

    /** What is said of every problem of a code, with {@code …} for what is quoted. */
    public String meaning(Code code) {
        return messages.pattern(code.id());
    }

    /** Why it is raised, and by whose rule. In English only what the checker finds has more to say than its sentence. */
    public Optional<String> why(Code code) {
        return messages.why(code)
                .or(() -> Optional.ofNullable(entries.get(code.id())).map(Entry::why));
    }

    /** How to repair it. */
    public String repair(Code code) {
        return Optional.ofNullable(entries.get(code.id()))
                .map(Entry::repair)
                .filter(repair -> !repair.isEmpty())
                .orElseGet(() -> messages.pattern(code.id() + ".repair"));
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new HashMap<>();
        Matcher found = ENTRY.matcher(page());
        while (found.find()) {
            entries.put(found.group("code"), new Entry(plain(found.group("why")), plain(found.group("repair"))));
        }
        return entries;
    }

    private static String page() {
        try (InputStream in = Explanations.class.getResourceAsStream(PAGE)) {
            if (in == null) throw new IllegalStateException("missing resource: " + PAGE);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words without the marks of Markdown, which a terminal would show; what stands between {@code `} is kept as it is. */
    private static String plain(String markdown) {
        StringBuilder plain = new StringBuilder();
        String[] parts = markdown.replace("`` ` ``", "`\u0000`").split("`");
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1;
            plain.append(
                    code ? parts[i] : LINK.matcher(parts[i]).replaceAll("$1").replace("**", ""));
        }
        return plain.toString().replace('\u0000', '`').replaceAll(" {2,}", " ").strip();
    }
}
