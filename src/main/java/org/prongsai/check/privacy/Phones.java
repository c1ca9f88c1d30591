package org.prongsai.check.privacy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.Organisation;
import org.prongsai.problem.Code;
import org.prongsai.thai.Digits;
import org.prongsai.thai.WholeNumber;

/**
 * A mobile telephone mostly belongs to a person, whom anybody can then call for years (Personal Data Protection Act B.E. 2562). Mobile
 * numbers begin with 06, 08 or 09 and have ten digits (the numbering plan of กสทช.).
 */
public final class Phones implements TextRule {
    private static final Pattern MOBILE = Pattern.compile(
            "(?:(?:\\+|00)66~?(?:\\([0๐]\\)~?)?|[0๐][-\\h]?)[689๖๘๙](?:D~?D{3}~?D{4}|~?D{4}~?D{4}|D~D{7})"
                    .replace("~", "(?:\\h?[-\u2010-\u2013]\\h?|\\h|\\.)")
                    .replace("D", "[0-9๐-๙]"));

    /** What an office answers: its fax, its hot line, and what it calls its own. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:โทรสาร|แฟ็?กซ์|สายด่วน|สายตรง\\p{L}*|หน่วยงาน|สำนักงาน|ที่ทำการ|ส่วนกลาง|(?i:fax|hot ?line))"
                    + "[^\\p{L}]*(?:(?:โทร(?:ศัพท์)?|เบอร์|มือถือ|หมายเลข)[^\\p{L}]*)*$");

    /** Words by which ten digits are something else. */
    private static final Pattern NO_PHONE = Pattern.compile(
            "(?:บัญชี(?:ออมทรัพย์|เงินฝาก|กระแสรายวัน|ธนาคาร[\\p{L}\\p{M}]*)?|รหัส|ครุภัณฑ์|โครงการ|สัญญา|งบประมาณ|มิเตอร์|เลขที่)[^\\p{L}]*$");

    private static final int FEWEST_DIGITS = 10;
    private static final int BEFORE = 60;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.PRIVACY_PHONE);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (reading.sketch().mostDigits() < FEWEST_DIGITS) return;
        String text = reading.text();
        for (Matcher mobile : reading.search(MOBILE, "0", "๐", "+66")) {
            int from = Math.max(reading.lineStart(mobile.start()), mobile.start() - BEFORE);
            String before = text.substring(from, mobile.start());
            boolean personal = WholeNumber.at(text, mobile.start(), mobile.end())
                    && !OFFICE.matcher(before).find()
                    && !NO_PHONE.matcher(before).find()
                    && !ownNumbers(reading.surroundings().organisation()).contains(digits(mobile.group()));
            if (personal) findings.report(Code.PRIVACY_PHONE, reading, mobile.start(), mobile.group());
        }
    }

    private static Set<String> ownNumbers(Organisation organisation) {
        Optional<String> telephone = organisation.contact().telephone();
        return telephone.stream()
                .flatMap(text -> MOBILE.matcher(text).results())
                .map(own -> digits(own.group()))
                .collect(Collectors.toSet());
    }

    /** The last nine, which are the same within the country and from abroad. */
    private static String digits(String typed) {
        String digits = Digits.toArabic(typed.replaceAll("[^0-9๐-๙]", ""));
        return digits.substring(digits.length() - 9);
    }
}
