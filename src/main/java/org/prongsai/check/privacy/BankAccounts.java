package org.prongsai.check.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.Organisation;
import org.prongsai.problem.Code;
import org.prongsai.thai.Search;
import org.prongsai.thai.WholeNumber;

/**
 * The account of a person is personal data (Personal Data Protection Act B.E. 2562); that of the organisation, into which people pay, says
 * so beside it. Accounts have ten digits, grouped 3-1-5-1, and twelve at some state banks.
 */
public final class BankAccounts implements TextRule {
    private static final Pattern NUMBER =
            Pattern.compile("(?<grouped>D{3}-D-D{5}-D)|D(?:[-\\h]?D){9,11}".replace("D", "[0-9๐-๙]"));

    /** Words right before a number by which it is an account, whatever its groups. */
    private static final Pattern SAID = Pattern.compile(
            "(?:บัญชี\\h?เลขที่|(?:เลขที่|หมายเลข|เลข)\\h?บัญชี|บัญชี(?:เงินฝาก)?(?:ธนาคาร|ออมทรัพย์|กระแสรายวัน))[^0-9๐-๙]{0,40}$");

    private static final int FEWEST_DIGITS = 10;
    private static final int BEFORE = 80;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.PRIVACY_BANK_ACCOUNT);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (reading.sketch().mostDigits() < FEWEST_DIGITS) return;
        String text = reading.text();
        for (Matcher number : Search.forDigits(NUMBER, text)) {
            int from = Math.max(reading.lineStart(number.start()), number.start() - BEFORE);
            boolean account = number.group("grouped") != null
                    || SAID.matcher(text.substring(from, number.start())).find();
            boolean reported = account
                    && WholeNumber.at(text, number.start(), number.end())
                    && !isOwn(
                            reading.line(number.start()), reading.surroundings().organisation());
            if (reported) findings.report(Code.PRIVACY_BANK_ACCOUNT, reading, number.start(), number.group());
        }
    }

    /** Whether the line names the organisation, as the holder of the account. */
    private static boolean isOwn(String line, Organisation organisation) {
        return Stream.concat(Stream.of(organisation.fullName()), organisation.abbreviation().stream())
                .anyMatch(line::contains);
    }
}
