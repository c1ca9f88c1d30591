package org.prongsai.check.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.model.Passage;
import org.prongsai.problem.Code;
import org.prongsai.thai.Digits;

/** What a converter leaves in a text is no text of the document: its marks, page numbers, and stamps that were read as letters. */
public final class Residue implements FileRule {
    private static final Pattern MARKS = Pattern.compile(
            "\\[(?:image|bookmark|figure|picture|object|table):[^\\]\\n]*\\]|_GoBack|\\(cid:\\d+\\)|Error! (?:Bookmark|Reference)[^.\\n]*");

    private static final String[] OPENINGS = {"[", "_GoBack", "(cid:", "Error!"};

    /** A line of its own: {@code - 3 -}, {@code หน้า ๓ จาก ๙}. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[ \\t]*(?:(?:- ?)?[0-9๐-๙]{1,3} ?-|(?:Page|หน้า(?:ที่)?) ?[0-9๐-๙]{1,3}(?: ?(?:of|จาก|/) ?[0-9๐-๙]{1,3})?)[ \\t]*");

    private static final int LONGEST_PAGE_NUMBER = 30;

    /** A stamp is set by each who signs; more of the same day than signers were read from the picture. */
    private static final int STAMPS = 6;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_RESIDUE);
    }

    @Override
    public void check(FileReading file, Findings findings) {
        for (Reading reading : file.readings()) {
            for (Matcher marks : reading.search(MARKS, OPENINGS))
                findings.report(
                        Code.TEXT_RESIDUE, reading, marks.start(), marks.group().strip());
            pageNumbers(reading, findings);
        }
        stamps(file.readings(), findings);
    }

    private static void pageNumbers(Reading reading, Findings findings) {
        if (!reading.hasDigits() || !reading.sketch().mayHaveAny("-", "Page", "หน้า")) return;
        for (int start = 0; start < reading.text().length(); start = reading.lineEnd(start) + 1) {
            boolean may = reading.lineEnd(start) - start <= LONGEST_PAGE_NUMBER && mayBeginPageNumber(reading, start);
            if (!may) continue;
            String line = reading.line(start);
            if (PAGE_NUMBER.matcher(line).matches()) findings.report(Code.TEXT_RESIDUE, reading, start, line.strip());
        }
    }

    /** A line that begins with a digit has a dash; those of tables have none. */
    private static boolean mayBeginPageNumber(Reading reading, int lineStart) {
        char first = lineStart < reading.text().length() ? reading.text().charAt(lineStart) : '\n';
        if (Digits.isDigit(first)) return reading.sketch().mayHave('-');
        return first == '-' || first == ' ' || first == '\t' || first == 'P' || first == 'ห';
    }

    private static void stamps(List<Reading> readings, Findings findings) {
        Map<String, Integer> times = new HashMap<>();
        for (Reading reading : readings) {
            if (reading.kind() != Passage.Kind.STAMP) continue;
            int count = times.merge(reading.text().strip(), 1, Integer::sum);
            if (count == STAMPS)
                findings.report(Code.TEXT_RESIDUE, reading, 0, reading.text().strip());
        }
    }
}
