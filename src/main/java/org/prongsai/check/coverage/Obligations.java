package org.prongsai.check.coverage;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.ColumnRole;
import org.prongsai.problem.Code;

/** An outcome tells what came of a measure; what has to be done belongs to the plan. */
public final class Obligations implements TextRule {
    private static final Pattern DUTY = Pattern.compile(
            "(?<!ไม่)(?<!ไม่จำเป็น)(?<!ความ)(?<!ถูก)(?:จะต้อง|(?<!จะ)ต้อง)(?:ดำเนินการ|จัดทำ|ปฏิบัติ|ปรับปรุง|เร่ง|มี(?!ส่วน)|ทำ|นำ|ให้|แก้ไข|รายงาน|เผยแพร่)");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.COVERAGE_OBLIGATION);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.column().equals(Optional.of(ColumnRole.OUTCOME))) return;
        Matcher duty = DUTY.matcher(reading.text());
        while (duty.find()) findings.report(Code.COVERAGE_OBLIGATION, reading, duty.start(), duty.group());
    }
}
