package org.prongsai.check.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;

/** Foreign terms of the assessment have one form, that of the titles of OIT items. */
public final class TermForms implements TextRule {
    private static final Map<String, Pattern> FORMS = forms();

    private static Map<String, Pattern> forms() {
        Map<String, Pattern> forms = new LinkedHashMap<>();
        forms.put(
                "No Gift Policy",
                Pattern.compile("(?<![A-Za-z/._-])no[ -]?gift[ -]?policy(?![A-Za-z/_-])", Pattern.CASE_INSENSITIVE));
        forms.put(
                "E-Service",
                Pattern.compile("(?<![A-Za-z/._-])e ?[-–] ?services?(?![A-Za-z/_-])", Pattern.CASE_INSENSITIVE));
        forms.put(
                "One Stop Service",
                Pattern.compile("(?<![A-Za-z/._-])one[ -]?stop[ -]?service(?![A-Za-z/_-])", Pattern.CASE_INSENSITIVE));
        return forms;
    }

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_TERM_FORM);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.hasLatin()) return;
        FORMS.forEach((right, pattern) -> {
            String first = right.substring(0, 1);
            for (Matcher term : reading.search(pattern, first, first.toLowerCase(Locale.ROOT))) {
                if (term.group().equals(right)) continue;
                findings.report(
                        Code.TEXT_TERM_FORM,
                        reading,
                        term.start(),
                        term.end(),
                        Certainty.SUGGESTED,
                        right,
                        term.group(),
                        right);
            }
        });
    }
}
