package org.prongsai.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences that authors read, in one language, from {@code messages/<tag>.properties}.
 *
 * <p>A sentence quotes with {@code {0}}, {@code {1}} …; a part in double square brackets is left out when what it quotes
 * is empty: {@code [[did you mean "{1}"? ]]}.
 */
public final class Messages {
    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[\\[(.*?)]]");
    private static final Pattern QUOTED_DETAIL = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle sentences;

    public Messages(Language language) {
        String name = "/messages/" + language.tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("missing resource: " + name);
            sentences = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All sentences by their keys, for libraries that want them so. */
    public ResourceBundle bundle() {
        return sentences;
    }

    /** What is wrong, in a sentence. */
    public String sentence(Problem problem) {
        return sentence(problem.code().id(), problem.details());
    }

    /** How to repair it, in a sentence. */
    public String repair(Problem problem) {
        return sentence(problem.code().id() + ".repair", problem.details());
    }

    /** Why findings of a code are raised, and by whose rule; only those of the checker say so. */
    public Optional<String> why(Code code) {
        String key = code.id() + ".why";
        return sentences.containsKey(key) ? Optional.of(sentences.getString(key)) : Optional.empty();
    }

    /** A sentence as it is before anything is quoted: {@code …} stands for each detail, and parts that may be left out are. */
    public String pattern(String key) {
        String pattern = sentences.getString(key);
        String shortened = OPTIONAL_PART.matcher(pattern).replaceAll("");
        String chosen = shortened.isBlank() ? OPTIONAL_PART.matcher(pattern).replaceAll("$1") : shortened;
        return QUOTED_DETAIL.matcher(chosen).replaceAll("…").replaceAll("…+", "…");
    }

    /** The sentence stored under {@code key}, with its details filled in. A key without a sentence is a fault of ours. */
    public String sentence(String key, List<String> details) {
        String pattern = sentences.getString(key);
        String chosen = pattern.indexOf('[') < 0 ? pattern : withParts(pattern, details);
        return chosen.indexOf('{') < 0 ? chosen : withDetails(chosen, details);
    }

    private static String withParts(String pattern, List<String> details) {
        return OPTIONAL_PART
                .matcher(pattern)
                .replaceAll(
                        part -> Matcher.quoteReplacement(quotesNothing(part.group(1), details) ? "" : part.group(1)));
    }

    private static String withDetails(String chosen, List<String> details) {
        return QUOTED_DETAIL
                .matcher(chosen)
                .replaceAll(quoted -> Matcher.quoteReplacement(detail(quoted.group(1), details)));
    }

    /** The sentence stored under {@code key}, with its details filled in. */
    public String sentence(String key, String... details) {
        return sentence(key, List.of(details));
    }

    private static boolean quotesNothing(String part, List<String> details) {
        return QUOTED_DETAIL
                .matcher(part)
                .results()
                .anyMatch(quoted -> detail(quoted.group(1), details).isEmpty());
    }

    private static String detail(String number, List<String> details) {
        int index = Integer.parseInt(number);
        return index < details.size() ? details.get(index) : "";
    }
}
