package org.prongsai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.check.rule.Rule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;

/** Every finding has one rule, and a case that shows it. {@code file/wrong-kind} is no finding, and one rule tells it of what is damaged inside. */
class RulesTest {
    /** What is found while files are read and pages are put together, not by a rule. */
    private static final Set<Code> OF_OTHER_ROOMS = with(
            EnumSet.copyOf(Arrays.stream(Code.values())
                    .filter(Code::isOfOtherSites)
                    .filter(RulesTest::isFinding)
                    .toList()),
            Code.COLOUR_CONTRAST,
            Code.FILE_UNUSED,
            Code.DATE_UNREADABLE,
            Code.PERIOD_UNREADABLE,
            Code.MARKDOWN_RAW_HTML,
            Code.MEASURE_NOT_PLANNED);

    /**
     * What no case shows: a file of ten megabytes does not belong among them, and other sites are not asked. {@code LinkAndFileRulesTest} and {@code LinkCheckerTest}
     * make both.
     */
    private static final Set<Code> IN_NO_CASE = with(
            EnumSet.copyOf(
                    Arrays.stream(Code.values()).filter(Code::isOfOtherSites).toList()),
            Code.FILE_LARGE);

    private static final Path TESTS = Path.of("src", "test", "resources");

    private static Set<Code> with(Set<Code> some, Code... more) {
        some.addAll(List.of(more));
        return some;
    }

    static List<Rule> rules() {
        return Rules.all();
    }

    @Test
    void everyFindingHasOneRule() {
        List<Code> reported = new ArrayList<>(OF_OTHER_ROOMS);
        rules().forEach(rule -> reported.addAll(rule.codes()));
        assertThat(reported.stream().filter(RulesTest::isFinding))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                        .filter(RulesTest::isFinding)
                        .toList());
    }

    private static boolean isFinding(Code code) {
        return code.subject() == Code.Subject.FINDING;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleNamesWhatItReports(Rule rule) throws IOException {
        Path source =
                Path.of("src", "main", "java").resolve(rule.getClass().getName().replace('.', '/') + ".java");
        Set<String> reported = Pattern.compile("\\bCode\\.([A-Z][A-Z_]+)")
                .matcher(withoutCodes(Files.readString(source)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rule.codes().stream().map(code -> "Code." + code.name()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(reported);
    }

    private static String withoutCodes(String source) {
        return source.replaceFirst("(?s)public Set<Code> codes\\(\\) \\{.*?}", "");
    }

    @Test
    void everyRuleIsEntered() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java", "org", "prongsai", "check"))) {
            List<String> written = sources.filter(RulesTest::isRule)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(rules().stream().map(rule -> rule.getClass().getSimpleName()))
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    private static boolean isRule(Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.readString(file)
                            .matches(
                                    "(?s).*\\npublic final class \\w+ implements (?:Text|File|Prepared|Noting|Record)Rule\\b.*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhyItAsks(Rule rule) {
        for (Language language : Language.values()) {
            ResourceBundle messages = new Messages(language).bundle();
            assertThat(rule.codes().stream().filter(RulesTest::isFinding))
                    .allMatch(code -> messages.containsKey(code.id() + ".why"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsShownInACase(Code code) throws IOException {
        boolean expected = isFinding(code) && !IN_NO_CASE.contains(code);
        if (expected) assertThat(shown()).contains(code.id());
    }

    /** Codes that cases print. */
    private static Set<String> shown() throws IOException {
        Pattern told = Pattern.compile("(?m)^\\S.*?: (?:ผิดพลาด|คำเตือน|ข้อสังเกต) ([a-z/-]+): ");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> cases = Files.list(TESTS.resolve("sites"))) {
            for (Path site : cases.toList()) {
                for (String printed : List.of("problems.txt", "notes.txt")) {
                    Path file = site.resolve(printed);
                    if (!Files.exists(file)) continue;
                    told.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
                }
            }
        }
        return codes;
    }
}
