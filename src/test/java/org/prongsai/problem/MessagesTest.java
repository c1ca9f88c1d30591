package org.prongsai.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code is said in both languages, quotes the same details in both, and is used. */
class MessagesTest {
    private final ResourceBundle thai = new Messages(Language.THAI).bundle();
    private final ResourceBundle english = new Messages(Language.ENGLISH).bundle();

    @ParameterizedTest
    @EnumSource
    void hasASentenceAndARepair(Code code) {
        for (String key : List.of(code.id(), code.id() + ".repair")) {
            assertThat(thai.getString(key)).as(key).containsPattern("[ก-ฮ]");
            assertThat(english.getString(key)).as(key).containsPattern("[a-z]");
        }
        assertThat(details(thai.getString(code.id()))).isEqualTo(details(english.getString(code.id())));
    }

    private static List<String> details(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(Collections.list(thai.getKeys())))
                .isEqualTo(new TreeSet<>(Collections.list(english.getKeys())));
        List<String> codes = Collections.list(thai.getKeys()).stream()
                .filter(key -> key.contains("/"))
                .map(key -> key.replace(".repair", "").replace(".why", ""))
                .toList();
        assertThat(codes).allMatch(key -> Code.of(key).isPresent());
    }

    @Test
    void everyCodeIsReportedSomewhere() throws IOException {
        String sources = sources();
        List<String> unused = new ArrayList<>();
        for (Code code : Code.values()) {
            if (!sources.contains("Code." + code.name())) unused.add(code.name());
        }
        assertThat(unused).isEmpty();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Code.java"))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void leavesOutWhatQuotesNothing() {
        Messages messages = new Messages(Language.ENGLISH);
        assertThat(messages.sentence("usage.unknown", "biuld", "build"))
                .isEqualTo("unknown: \"biuld\"; did you mean \"build\"?");
        assertThat(messages.sentence("usage.unknown", "x{1}", "")).isEqualTo("unknown: \"x{1}\"");
    }
}
