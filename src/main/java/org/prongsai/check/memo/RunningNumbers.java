package org.prongsai.check.memo;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Document;
import org.prongsai.model.Written;
import org.prongsai.problem.Code;

/** A memo that was sent has its number of the register (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 12). */
public final class RunningNumbers implements RecordRule {
    private static final Pattern NUMBER = Pattern.compile("(?<book>[^/]*?)\\s*(?:/\\s*(?<running>.*))?");
    private static final Pattern GIVEN = Pattern.compile(".*[0-9๐-๙].*");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.MEMO_NO_RUNNING_NUMBER);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        survey.years().stream()
                .flatMap(year -> year.documents().stream())
                .filter(Document.Memo.class::isInstance)
                .map(document -> ((Document.Memo) document).number())
                .filter(number -> !number.isBlank())
                .forEach(number -> number(number, findings));
    }

    private static void number(Written number, Findings findings) {
        Matcher parts = NUMBER.matcher(number.text().strip());
        if (!parts.matches()) return;
        String running = parts.group("running");
        boolean given = running != null && GIVEN.matcher(running).matches();
        if (given) return;
        String example = parts.group("book").strip() + "/" + (number.text().matches("(?s).*[๐-๙].*") ? "๑๒๓" : "123");
        findings.report(
                Code.MEMO_NO_RUNNING_NUMBER, number.place(), number.text().strip(), example);
    }
}
