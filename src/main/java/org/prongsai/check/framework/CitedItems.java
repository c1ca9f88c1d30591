package org.prongsai.check.framework;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.framework.Framework;
import org.prongsai.model.framework.OitItem;
import org.prongsai.problem.Code;
import org.prongsai.thai.Digits;

/** Items of the disclosure assessment stand under indicators 9 and 10; they are no indicators themselves. */
public final class CitedItems implements TextRule {
    private static final Pattern AS_INDICATOR =
            Pattern.compile("ตัวชี้วัด(?:ที่)? ?(?<item>O ?[0-9๐-๙]{1,2})(?![0-9๐-๙])");

    private static final Pattern UNDER = Pattern.compile(
            "ตัวชี้วัดที่ ?(?<indicator>[0-9]{1,2}|[๐-๙]{1,2})[^\\n0-9๐-๙]{0,30}?(?:ข้อ(?:ที่)? ?)(?<item>[Oo0๐](?<number>[0-9]{1,2}|[๐-๙]{1,2}))(?![0-9๐-๙])");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.FRAMEWORK_ITEM_CALLED_INDICATOR, Code.FRAMEWORK_ITEM_INDICATOR);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.mayHave("ตัวชี้วัด")) return;
        for (Matcher called : reading.search(AS_INDICATOR, "ตัวชี้วัด")) {
            String item = called.group("item").replace(" ", "");
            findings.report(Code.FRAMEWORK_ITEM_CALLED_INDICATOR, reading, called.start(), called.group(), item);
        }
        Optional<Framework> framework = reading.surroundingYear().flatMap(Surroundings.Year::framework);
        if (framework.isEmpty()) return;
        for (Matcher under : reading.search(UNDER, "ตัวชี้วัดที่")) under(reading, under, framework.get(), findings);
    }

    private static void under(Reading reading, Matcher under, Framework framework, Findings findings) {
        String number = "O" + Integer.parseInt(Digits.toArabic(under.group("number")));
        int stated = Integer.parseInt(Digits.toArabic(under.group("indicator")));
        Optional<OitItem> item = framework.item(number);
        Optional<Integer> right = item.flatMap(OitItem::indicator);
        if (right.isEmpty() || right.get() == stated) return;
        findings.restingOn(item.get().basis())
                .report(
                        Code.FRAMEWORK_ITEM_INDICATOR,
                        reading,
                        under.start("indicator"),
                        number,
                        right.get().toString(),
                        Integer.toString(stated));
    }
}
