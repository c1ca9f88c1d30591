package org.prongsai.check.organisation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;

/** Templates say "the local government" where the body's own name belongs, or leave a blank to be filled. */
public final class Placeholders implements TextRule {
    /** Of this year, of this body: general words about local governments speak of no year. */
    private static final Pattern GENERIC = Pattern.compile("ขององค์กรปกครองส่วนท้องถิ่น(?= ?(?:ใน|ประจำ)?ปีงบประมาณ)");

    private static final Pattern BLANK = Pattern.compile(
            "(?:องค์การบริหารส่วนตำบล|เทศบาล(?:ตำบล|เมือง|นคร)|อำเภอ|จังหวัด) ?(?:\\.{3,}|…+|_{3,}|-{3,})|[(\\[<] ?(?:ระบุ|ใส่|กรอก)?ชื่อ(?:หน่วยงาน|อปท\\.?|เทศบาล) ?[)\\]>]|[(\\[] ?ระบุ[^)\\]\\n]{0,30}[)\\]]|\\b[Xx]{3,}\\b|รอใส่(?:ลิงก์|ลิงค์|ข้อมูล)|รอข้อมูล");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_PLACEHOLDER);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        String name = reading.survey().organisation().fullName();
        Matcher generic = GENERIC.matcher(reading.text());
        while (generic.find()) {
            String own = "ของ" + name;
            findings.report(
                    Code.ORG_PLACEHOLDER,
                    reading,
                    generic.start(),
                    generic.end(),
                    Certainty.SUGGESTED,
                    own,
                    generic.group(),
                    own);
        }
        Matcher blank = BLANK.matcher(reading.text());
        while (blank.find()) findings.report(Code.ORG_PLACEHOLDER, reading, blank.start(), blank.group(), name);
    }
}
