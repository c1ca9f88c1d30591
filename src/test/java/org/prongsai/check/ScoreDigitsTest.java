package org.prongsai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.BuildResult;
import org.prongsai.build.CheckResult;
import org.prongsai.build.SiteBuilder;
import org.prongsai.model.Assessment;
import org.prongsai.model.Reckoning;
import org.prongsai.model.Score;
import org.prongsai.model.framework.Basis;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.testing.Folders;
import org.prongsai.thai.FiscalYear;

/** The scores of two real documents follow from each other, and a change of any digit of any of them is told. */
class ScoreDigitsTest {
    /** Scores with decimals, and the hundred of one report. */
    private static final Pattern SCORE =
            Pattern.compile("(?<![0-9๐-๙.])(?:[0-9๐-๙]{2,3}\\.[0-9๐-๙]{1,2}|100)(?![0-9๐-๙.])");

    private static final SiteBuilder BUILDER = new SiteBuilder();

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"thana", "thongen"})
    void everyChangedDigitIsTold(String name) throws IOException {
        Path site = temp.resolve(name);
        Folders.copy(Path.of("examples", name), site);
        Set<String> before = told(site);
        List<String> silent = new ArrayList<>();
        int changes = 0;
        for (Path file : files(site)) {
            String text = Files.readString(file);
            Matcher score = SCORE.matcher(text);
            for (int number = 0; score.find(); number++) {
                for (int at = score.start(); at < score.end(); at++) {
                    char digit = text.charAt(at);
                    if (digit == '.' || !isTried(number, at - score.start())) continue;
                    Files.writeString(file, text.substring(0, at) + next(digit) + text.substring(at + 1));
                    changes++;
                    if (before.containsAll(told(site)))
                        silent.add(file.getFileName() + " " + score.group() + " " + digit);
                }
            }
            Files.writeString(file, text);
        }
        assertThat(changes).isGreaterThan(30);
        assertThat(silent).isEmpty();
    }

    /** One digit of each score, another one of the next; all of them with {@code -Dscores=every-digit}, which takes a few minutes. */
    private static boolean isTried(int number, int digit) {
        boolean every = "every-digit".equals(System.getProperty("scores"));
        return every || digit == List.of(0, 1, 3, 4).get(number % 4) || digit == 2 && number % 4 == 2;
    }

    private static char next(char digit) {
        char zero = digit >= '๐' ? '๐' : '0';
        return (char) (zero + (digit - zero + 1) % 10);
    }

    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("content"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("site.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> told(Path site) {
        Set<String> told = new TreeSet<>();
        CheckResult result = BUILDER.check(site, Drafts.EXCLUDE);
        Stream.concat(result.problems().stream(), result.allowed().stream())
                .map(BuildResult.Quoted::problem)
                .filter(problem -> problem.code().id().startsWith("score/")
                        || problem.code().id().startsWith("number/"))
                .map(Problem::toString)
                .forEach(told::add);
        return told;
    }

    @Test
    void meansTotalAndLevelFollow() {
        Basis basis = new Basis(Basis.Confidence.HIGH, List.of());
        List<Framework.Tool> tools = List.of(tool("IIT", 30, basis), tool("EIT", 30, basis), tool("OIT", 40, basis));
        List<Framework.Indicator> indicators = new ArrayList<>();
        List<Assessment.Line> lines = new ArrayList<>();
        String[] scores = {"76.39", "64.19", "70.06", "68.98", "58.98", "82.85", "79.78", "81.87", "68.43", "18.75"};
        for (int i = 0; i < scores.length; i++) {
            String tool = i < 5 ? "IIT" : i < 8 ? "EIT" : "OIT";
            indicators.add(new Framework.Indicator(i + 1, "ตัวชี้วัด " + (i + 1), tool, List.of(), basis));
            lines.add(line(Integer.toString(i + 1), scores[i]));
        }
        List<Framework.Level> levels = List.of(level("C", 65, basis), level("D", 55, basis), level("F", 0, basis));
        Framework framework = new Framework(
                "2564",
                "ITA",
                new FiscalYear(2564),
                "lgo",
                "",
                List.of(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                tools,
                indicators,
                List.of(),
                List.of(),
                levels,
                List.of(),
                java.util.Map.of());
        Assessment assessment = new Assessment(
                "ITA",
                java.util.Optional.empty(),
                new FiscalYear(2564),
                java.util.Optional.empty(),
                lines,
                List.of(),
                java.util.Optional.of(framework),
                Place.ofFile("x"));
        Reckoning reckoning = Reckoning.of(assessment);
        assertThat(reckoning.means().stream()
                        .map(mean -> Reckoning.rounded(mean.points()).toPlainString()))
                .containsExactly("67.72", "81.50", "43.59");
        assertThat(Reckoning.rounded(reckoning.total().orElseThrow().points())).isEqualTo(new BigDecimal("62.20"));
        assertThat(reckoning.levels()).extracting(Framework.Level::name).containsExactly("D");
    }

    private static Framework.Tool tool(String id, int weight, Basis basis) {
        Framework.Bound share = new Framework.Bound(BigDecimal.valueOf(weight), basis);
        return new Framework.Tool(id, id, java.util.Optional.of(share), List.of(), basis);
    }

    private static Framework.Level level(String name, int total, Basis basis) {
        return new Framework.Level(name, BigDecimal.valueOf(total), java.util.Optional.empty(), List.of(), basis);
    }

    private static Assessment.Line line(String code, String points) {
        Score score = new Score(points, new BigDecimal(points), Score.Bound.EXACT);
        return new Assessment.Line(
                Assessment.Level.INDICATOR,
                code,
                "",
                java.util.Optional.empty(),
                score,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                Place.ofFile("x"),
                Place.ofFile("x"),
                java.util.Optional.empty());
    }
}
