package org.prongsai.check.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.ColumnRole;
import org.prongsai.problem.Code;
import org.prongsai.problem.Suggestion;

/** Who is responsible is a unit of the body; one that it does not have may have been copied. */
public final class UnknownUnits implements TextRule {
    private static final Pattern UNIT = Pattern.compile(
            "(?:(?<![\\u0E01-\\u0E4E])|(?<=และ|หรือ|กับ))(?:กอง(?!ทุน)|สำนัก|หน่วย(?!งาน))[\\u0E01-\\u0E4E]+");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_UNIT_UNKNOWN);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        boolean responsible = reading.column().equals(Optional.of(ColumnRole.RESPONSIBLE));
        if (!responsible || reading.surroundings().organisation().units().isEmpty()) return;
        List<String> known = reading.surroundings().organisation().units().stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream()))
                .filter(name -> !name.isBlank())
                .toList();
        Matcher unit = UNIT.matcher(reading.text());
        while (unit.find()) {
            String typed = unit.group();
            boolean isKnown = known.stream().anyMatch(name -> typed.startsWith(name) || name.startsWith(typed));
            if (isKnown) continue;
            String nearest = Suggestion.nearest(typed, known).orElse("");
            findings.report(Code.ORG_UNIT_UNKNOWN, reading, unit.start(), typed, nearest);
        }
    }
}
