package org.prongsai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.BuildResult;
import org.prongsai.build.CheckResult;
import org.prongsai.build.SiteBuilder;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problem;

/**
 * The errors of the five real documents, by number, each with the rule that finds it and the line. What no rule can tell is in the table too,
 * with the reason.
 */
class KnownErrorsTest {
    private static final SiteBuilder BUILDER = new SiteBuilder();
    /** The forms have no such column, and a site of one document has evidence for one item. */
    private static final Set<Code> TRUE_OF_COPIES =
            Set.of(Code.COVERAGE_NO_COLUMN, Code.COVERAGE_ITEMS_WITHOUT_EVIDENCE, Code.COVERAGE_DATA_TERMS);

    private static final Map<String, Set<String>> FOUND = new HashMap<>();

    /** A line of the table. @param place file and line; only the file for a finding about the whole */
    private record Row(String number, String code, String site, String place, String what) {
        static Row of(String line) {
            String[] parts = line.split("\t");
            return new Row(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }

        boolean isFindable() {
            return !code.equals("-");
        }

        @Override
        public String toString() {
            return number + " " + code + " " + place + " " + what;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src", "test", "resources", "check", "known-errors.tsv"))) {
            return lines.filter(line -> !line.startsWith("#")).map(Row::of).toList().stream();
        }
    }

    static Stream<Row> findable() throws IOException {
        return rows().filter(Row::isFindable);
    }

    @ParameterizedTest
    @MethodSource("findable")
    void isFound(Row row) {
        assertThat(Code.of(row.code())).isPresent();
        assertThat(found(row.site())).contains(row.code() + " " + row.place());
    }

    /** Codes with file, and with file and line, of everything that {@code --all} tells. */
    private static Set<String> found(String site) {
        return FOUND.computeIfAbsent(site, name -> {
            Path folder = Path.of(name.equals("content") ? "." : name);
            CheckResult result = BUILDER.check(folder, Drafts.EXCLUDE);
            Set<String> found = new TreeSet<>();
            Stream.concat(result.problems().stream(), result.allowed().stream())
                    .map(BuildResult.Quoted::problem)
                    .forEach(problem -> {
                        found.add(problem.code().id() + " " + file(problem));
                        found.add(problem.code().id() + " " + file(problem) + ":"
                                + problem.place().line());
                    });
            return found;
        });
    }

    private static String file(Problem problem) {
        return problem.place().file().replaceFirst("^content/", "");
    }

    @Test
    void allNumbersAreInTheTable() throws IOException {
        List<Integer> counts = List.of(18, 12, 11, 16, 10);
        Set<String> numbers = new TreeSet<>();
        for (int document = 0; document < counts.size(); document++) {
            for (int number = 1; number <= counts.get(document); number++) numbers.add("S" + document + "." + number);
        }
        assertThat(rows().map(Row::number)).containsAll(numbers);
    }

    /** The goal is 85 in 100. */
    @Test
    void nearlyAllAreFound() throws IOException {
        Set<String> all = new TreeSet<>(rows().map(Row::number).toList());
        Set<String> found = new TreeSet<>(findable()
                .filter(row -> found(row.site()).contains(row.code() + " " + row.place()))
                .map(Row::number)
                .toList());
        assertThat(found.size() * 100 / all.size()).isGreaterThanOrEqualTo(95);
    }

    static Stream<Path> corrected() throws IOException {
        try (Stream<Path> sites = Files.list(Path.of("src", "test", "resources", "corrected"))) {
            return sites.sorted().toList().stream();
        }
    }

    /** What a corrected copy still may be told: the forms of the originals lack a column, and nobody gave their data a licence. */
    @ParameterizedTest
    @MethodSource("corrected")
    void correctedCopiesHaveNoneOfThem(Path site) {
        assertThat(told(site)).extracting(Problem::code).isSubsetOf(TRUE_OF_COPIES);
    }

    @Test
    void legitimateTrapsStaySilent() {
        assertThat(told(Path.of("src", "test", "resources", "traps"))).isEmpty();
    }

    /** A planted date that the calendar does not have, allowed in site.yaml, is its one finding that is an error. */
    @Test
    void theFictionalSiteHasNoErrorAndHardlyAWarning() {
        List<Problem> told = told(Path.of("examples", "tuayang"));
        assertThat(told).noneMatch(problem -> problem.severity() == org.prongsai.problem.Severity.ERROR);
        assertThat(told.stream().filter(problem -> problem.severity() == org.prongsai.problem.Severity.WARNING))
                .hasSizeLessThanOrEqualTo(4);
    }

    private static List<Problem> told(Path site) {
        return BUILDER.check(site, Drafts.EXCLUDE).problems().stream()
                .map(BuildResult.Quoted::problem)
                .toList();
    }
}
