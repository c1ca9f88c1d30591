package org.prongsai.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.PreparedRule;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.model.Assessment;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Code;
import org.prongsai.thai.Digits;
import org.prongsai.thai.Search;

/** A level that a text puts behind a total follows from it by some framework of the years that the site speaks of. */
public final class StatedLevels implements PreparedRule {
    private static final Pattern STATED = Pattern.compile(
            "(?<points>[0-9๐-๙]{1,3}\\.[0-9๐-๙]{1,2}) ?คะแนน(?:[^0-9๐-๙\\n]{0,120}?)ระดับ ?(?<level>AA|[A-F](?![A-Za-z])|ผ่านดีเยี่ยม|ผ่านดี|ผ่าน|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง)");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.SCORE_LEVEL_TEXT);
    }

    @Override
    public Reader prepare(Surroundings surroundings) {
        List<Framework> frameworks = surroundings.years().stream()
                .flatMap(year -> Stream.concat(
                        year.framework().stream(),
                        year.assessments().stream().map(Assessment::framework).flatMap(found -> found.stream())))
                .filter(framework -> framework.scheme().equals("ITA"))
                .distinct()
                .toList();
        return (reading, findings) -> {
            if (reading.hasDigits() && reading.mayHave("ระดับ")) text(reading, frameworks, findings);
        };
    }

    private static void text(Reading reading, List<Framework> frameworks, Findings findings) {
        for (Matcher stated : Search.forDigits(STATED, reading.text())) {
            BigDecimal points = new BigDecimal(Digits.toArabic(stated.group("points")));
            String level = stated.group("level");
            List<Framework> scales = frameworks.stream()
                    .filter(framework -> framework.levels().stream()
                            .anyMatch(known -> known.name().equals(level)))
                    .toList();
            List<String> possible = scales.stream()
                    .flatMap(framework -> possible(framework, points).stream())
                    .distinct()
                    .toList();
            boolean follows = scales.isEmpty() || possible.contains(level);
            if (follows) continue;
            findings.report(
                    Code.SCORE_LEVEL_TEXT,
                    reading,
                    stated.start("level"),
                    level,
                    stated.group("points"),
                    possible.stream().collect(Collectors.joining(" / ")));
        }
    }

    /** Levels that a total can have, whatever its tools have. */
    private static List<String> possible(Framework framework, BigDecimal points) {
        List<String> names = new ArrayList<>();
        for (Framework.Level level : framework.levels()) {
            if (points.compareTo(level.total()) < 0) continue;
            names.add(level.name());
            if (level.eachTool().isEmpty()) break;
        }
        return names;
    }
}
