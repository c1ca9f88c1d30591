package org.prongsai.check.organisation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.Organisation;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;

/** Templates say "the local government" where the body's own name belongs, or leave a blank to be filled. */
public final class Placeholders implements TextRule {
    /** Of this year, of this body: general words about local governments speak of no year. */
    private static final Pattern GENERIC = Pattern.compile("ขององค์กรปกครองส่วนท้องถิ่น(?= ?(?:ใน|ประจำ)?ปีงบประมาณ)");

    /** What is left out is the body's name, a place or anything else. */
    private static final Pattern BLANK = Pattern.compile(
            "(?<body>(?:องค์การบริหารส่วนตำบล|เทศบาล(?:ตำบล|เมือง|นคร)) ?DOTS|[(\\[<] ?(?:ระบุ|ใส่|กรอก)?ชื่อ(?:หน่วยงาน|อปท\\.?|เทศบาล) ?[)\\]>])|(?<amphoe>อำเภอ ?DOTS)|(?<province>จังหวัด ?DOTS)|(?<!อื่น ?ๆ ?)[(\\[] ?ระบุ[^)\\]\\n]{0,30}[)\\]]|\\b[Xx]{3,}\\b|รอใส่(?:ลิงก์|ลิงค์|ข้อมูล)|รอข้อมูล"
                    .replace("DOTS", "(?:\\.{3,}|…+|_{3,}|-{3,})"));

    private static final String[] BLANK_OPENINGS = {
        "องค์การบริหารส่วนตำบล", "เทศบาล", "อำเภอ", "จังหวัด", "(", "[", "<", "X", "x", "รอใส่", "รอข้อมูล"
    };

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_PLACEHOLDER);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Organisation organisation = reading.surroundings().organisation();
        for (Matcher generic : reading.search(GENERIC, "ขององค์กรปกครองส่วนท้องถิ่น"))
            report(reading, generic, "ของ" + organisation.fullName(), findings);
        for (Matcher blank : reading.search(BLANK, BLANK_OPENINGS)) {
            if (blank.group("body") != null) report(reading, blank, organisation.fullName(), findings);
            else if (blank.group("amphoe") != null) report(reading, blank, "อำเภอ" + organisation.amphoe(), findings);
            else if (blank.group("province") != null)
                report(reading, blank, "จังหวัด" + organisation.province(), findings);
            else findings.report(Code.ORG_PLACEHOLDER, reading, blank.start(), blank.group(), "");
        }
    }

    private static void report(Reading reading, Matcher found, String meant, Findings findings) {
        findings.report(
                Code.ORG_PLACEHOLDER,
                reading,
                found.start(),
                found.end(),
                Certainty.SUGGESTED,
                meant,
                found.group(),
                meant);
    }
}
