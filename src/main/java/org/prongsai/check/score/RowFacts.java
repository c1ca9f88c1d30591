package org.prongsai.check.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Facts;
import org.prongsai.model.RecordTable;
import org.prongsai.problem.Code;
import org.prongsai.thai.Digits;

/** What {@code facts} state for programs is what the row says to readers: each score stands in one of its cells. */
public final class RowFacts implements RecordRule {
    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]+(?:\\.[0-9๐-๙]+)?");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.SCORE_FACTS);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        survey.years().stream()
                .flatMap(year -> year.tables().stream())
                .forEach(table -> table.rows().forEach(row -> row(row, findings)));
    }

    private static void row(RecordTable.Row row, Findings findings) {
        if (row.facts().scores().isEmpty()) return;
        List<BigDecimal> said = row.cells().stream()
                .flatMap(cell -> numbers(cell.written().text()).stream())
                .toList();
        for (Facts.StatedScore stated : row.facts().scores()) {
            BigDecimal points = stated.score().points();
            boolean inCells = said.stream().anyMatch(number -> number.compareTo(points) == 0);
            if (!inCells) {
                findings.report(
                        Code.SCORE_FACTS,
                        row.place(),
                        stated.score().written(),
                        Integer.toString(stated.year()),
                        said.stream()
                                .filter(number -> number.scale() > 0)
                                .map(BigDecimal::toPlainString)
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private static List<BigDecimal> numbers(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.results()
                .filter(found -> found.group().length() <= 9)
                .map(found -> new BigDecimal(Digits.toArabic(found.group())))
                .toList();
    }
}
