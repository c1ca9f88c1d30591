package org.prongsai.check.organisation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Document;
import org.prongsai.model.Written;
import org.prongsai.problem.Code;
import org.prongsai.thai.Gazetteer;

/**
 * The number of an official book begins with the letters of its province (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526
 * ภาคผนวก 1).
 */
public final class BookCodes implements RecordRule {
    private static final Pattern LETTERS = Pattern.compile("\\s*(?<letters>[ก-ฮ]{2,3})\\s*[0-9๐-๙].*");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_BOOK_CODE);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        String province = survey.organisation().province();
        Gazetteer gazetteer = Gazetteer.load();
        if (!gazetteer.isProvince(province)) return;
        Set<String> codes = gazetteer.bookCodesOf(province);
        survey.years().stream()
                .flatMap(year -> year.documents().stream())
                .filter(Document.Memo.class::isInstance)
                .map(document -> ((Document.Memo) document).number())
                .forEach(number -> number(number, codes, province, findings));
    }

    private static void number(Written number, Set<String> codes, String province, Findings findings) {
        Matcher letters = LETTERS.matcher(number.text());
        if (!letters.matches() || codes.contains(letters.group("letters"))) return;
        String right = codes.stream().sorted().findFirst().orElse("");
        findings.report(Code.ORG_BOOK_CODE, number.place(), letters.group("letters"), province, right);
    }
}
