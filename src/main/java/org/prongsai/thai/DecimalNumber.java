package org.prongsai.thai;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads texts that are a number and nothing else. */
public final class DecimalNumber {
    private static final Pattern NUMBER = Pattern.compile(
            "[-−]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?|[-−]?(?:[๐-๙]{1,3}(?:,[๐-๙]{3})+|[๐-๙]+)(?:\\.[๐-๙]+)?");
    private static final int LONGEST = 30;

    private DecimalNumber() {}

    /** With digits of one kind, {@code ๑,๒๐๐.๕๐}; nothing for codes that begin with a zero, of which a number would lose it. */
    public static Optional<BigDecimal> of(String text) {
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) return Optional.empty();
        String arabic = Digits.toArabic(text).replace(",", "").replace('−', '-');
        boolean code = arabic.matches("-?0[0-9].*");
        return code ? Optional.empty() : Optional.of(new BigDecimal(arabic));
    }
}
