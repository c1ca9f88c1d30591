package org.prongsai.thai;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.prongsai.thai.DateTokens.Month;
import org.prongsai.thai.DateTokens.Number;
import org.prongsai.thai.DateTokens.Slash;
import org.prongsai.thai.DateTokens.To;
import org.prongsai.thai.DateTokens.Token;
import org.prongsai.thai.DateTokens.Word;

/** Goes through tokens from left to right, taking what it asks for when it is there. */
final class TokenReader {
    private final List<Token> tokens;
    private int at;

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    int position() {
        return at;
    }

    void backTo(int position) {
        at = position;
    }

    /** Takes one of the words, if it stands here. */
    boolean take(String... words) {
        boolean here = peek() instanceof Word word && Arrays.asList(words).contains(word.word());
        if (here) at++;
        return here;
    }

    boolean takeTo() {
        return takeIf(peek() instanceof To);
    }

    boolean takeSlash() {
        return takeIf(peek() instanceof Slash);
    }

    Optional<Number> number() {
        if (!(peek() instanceof Number number)) return Optional.empty();
        at++;
        return Optional.of(number);
    }

    Optional<ThaiMonth> month() {
        if (!(peek() instanceof Month month)) return Optional.empty();
        at++;
        return Optional.of(month.month());
    }

    /**
     * A year, with or without ปี and its era before it; Buddhist era. Takes nothing when there is none, or when the number
     * cannot be of the era that is said.
     */
    OptionalInt year() {
        int start = at;
        take("ปี", "ประจำปี");
        boolean buddhist = take(DateTokens.BUDDHIST_ERA);
        boolean common = !buddhist && take(DateTokens.COMMON_ERA);
        OptionalInt year = number().filter(number -> !common || number.isCommonEra())
                .filter(number -> !buddhist || !number.isCommonEra())
                .map(PartialDate::buddhistYear)
                .orElse(OptionalInt.empty());
        if (year.isEmpty()) at = start;
        return year;
    }

    private boolean takeIf(boolean here) {
        if (here) at++;
        return here;
    }

    private Token peek() {
        return atEnd() ? null : tokens.get(at);
    }
}
