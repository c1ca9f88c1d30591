package org.prongsai.check.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.PreparedRule;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.model.Assessment;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Code;

/**
 * The names of schemes and tools are proper names: what stands right before their abbreviation in brackets is the name, or a short form of it
 * that is in use. Replacing words throughout a paper often spoils them.
 */
public final class OfficialNames implements PreparedRule {
    /** So much of a name's start is enough to know that it is meant. */
    private static final int OPENING = 14;

    /** A misquoted name is not much longer than the name. */
    private static final int LONGER = 40;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.FRAMEWORK_SCHEME_NAME);
    }

    /** A name, how it may be shortened, and the abbreviation that stands behind it in brackets. */
    private record Official(String name, List<String> shortForms, Pattern bracket) {
        static Official of(String name, List<String> shortForms, String abbreviation) {
            Pattern bracket = Pattern.compile(
                    "[(][^()\\n]{0,70}(?<![A-Za-z])" + Pattern.quote(abbreviation) + "(?![A-Za-z])[^()\\n]{0,10}[)]");
            return new Official(name, shortForms, bracket);
        }
    }

    @Override
    public Reader prepare(Surroundings surroundings) {
        List<Official> names = names(surroundings);
        return (reading, findings) -> {
            if (!reading.sketch().mayHave('(')) return;
            for (Official official : names) find(reading, official, findings);
        };
    }

    private static List<Official> names(Surroundings surroundings) {
        List<Official> names = new ArrayList<>();
        for (Surroundings.Year year : surroundings.years()) {
            year.framework().ifPresent(framework -> add(framework, names));
            year.assessments().stream()
                    .map(Assessment::framework)
                    .forEach(found -> found.ifPresent(framework -> add(framework, names)));
        }
        return names;
    }

    private static void add(Framework framework, List<Official> names) {
        if (names.stream().anyMatch(known -> known.name().equals(framework.title()))) return;
        names.add(Official.of(framework.title(), framework.shortTitles(), framework.scheme()));
        for (Framework.Tool tool : framework.tools()) {
            if (tool.id().matches("[A-Z]+")) names.add(Official.of(tool.name(), List.of(), tool.id()));
        }
    }

    private static void find(Reading reading, Official official, Findings findings) {
        for (Matcher bracket : reading.search(official.bracket(), "(")) {
            int from = Math.max(
                    reading.lineStart(bracket.start()),
                    bracket.start() - official.name().length() - LONGER);
            String before = reading.text().substring(from, bracket.start()).stripTrailing();
            int nested = before.lastIndexOf('(');
            if (nested > before.lastIndexOf(')'))
                before = before.substring(0, nested).stripTrailing();
            before = before.replaceFirst(" ?ประจำปี(?:(?!ประจำปี).)*$", "");
            int start = opening(before, official.name());
            if (start < 0) continue;
            String typed = before.substring(start);
            if (isRight(typed, official)) continue;
            findings.report(Code.FRAMEWORK_SCHEME_NAME, reading, from + start, typed, official.name());
        }
    }

    private static boolean isRight(String typed, Official official) {
        String bare = bare(typed);
        return bare.equals(bare(official.name()))
                || official.shortForms().stream().anyMatch(form -> bare.equals(bare(form)));
    }

    /** Where the name begins; the last of several. The word การ before it may be left out, as after เข้าร่วม. */
    private static int opening(String before, String name) {
        String start = withoutNoun(name).substring(0, OPENING);
        int at = before.lastIndexOf(start);
        if (at >= 0) return name.startsWith("การ") && before.startsWith("การ", at - 3) ? at - 3 : at;
        // แบบวัด … for แบบตรวจ …: the first word names the instrument
        Matcher instrument =
                Pattern.compile("แบบ(?:วัด|ตรวจ|สำรวจ|ประเมิน)[^ ]*").matcher(before);
        int found = -1;
        while (name.startsWith("แบบ") && instrument.find()) found = instrument.start();
        return found >= 0 && before.indexOf(' ', found) < 0 ? found : -1;
    }

    private static String bare(String name) {
        return withoutNoun(name).replace(" ", "");
    }

    private static String withoutNoun(String name) {
        return name.startsWith("การ") ? name.substring("การ".length()) : name;
    }
}
