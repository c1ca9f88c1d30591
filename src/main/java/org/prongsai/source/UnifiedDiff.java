package org.prongsai.source;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts with the same lines, some of which say something else: hunks of the unified format. */
final class UnifiedDiff {
    /** Lines round a change, as {@code diff -u} has them. */
    private static final int CONTEXT = 3;

    private final RawText before;
    private final RawText after;
    private final List<String> printed = new ArrayList<>();

    private UnifiedDiff(RawText before, RawText after) {
        this.before = before;
        this.after = after;
    }

    /** @param after has as many lines as {@code before} */
    static List<String> of(RawText before, RawText after) {
        UnifiedDiff diff = new UnifiedDiff(before, after);
        diff.printAll();
        return List.copyOf(diff.printed);
    }

    private void printAll() {
        int lines = before.lines().size();
        int next = 0;
        while (next < lines) {
            int first = next;
            while (first < lines && isSame(first)) first++;
            if (first == lines) return;
            int last = lastOfHunk(first);
            printHunk(Math.max(0, first - CONTEXT), Math.min(lines, last + CONTEXT + 1));
            next = last + 1;
        }
    }

    /** The last changed line of those that are so near to each other that their surroundings touch. */
    private int lastOfHunk(int first) {
        int last = first;
        for (int i = first; i < before.lines().size() && i <= last + 2 * CONTEXT + 1; i++) {
            if (!isSame(i)) last = i;
        }
        return last;
    }

    private void printHunk(int start, int end) {
        String range = (start + 1) + "," + (end - start);
        printed.add("@@ -" + range + " +" + range + " @@");
        int next = start;
        while (next < end) {
            if (isSame(next)) {
                print(" ", before, next++);
                continue;
            }
            int changedEnd = next;
            while (changedEnd < end && !isSame(changedEnd)) changedEnd++;
            for (int i = next; i < changedEnd; i++) print("-", before, i);
            for (int i = next; i < changedEnd; i++) print("+", after, i);
            next = changedEnd;
        }
    }

    private boolean isSame(int line) {
        return written(before, line).equals(written(after, line));
    }

    /** A line as the format wants it: without its {@code \n}, but with a {@code \r} before that and a byte order mark. */
    private static String written(RawText text, int number) {
        RawText.Line line = text.lines().get(number);
        String ending = text.text().substring(line.end(), line.next());
        int start = number == 0 ? 0 : line.start();
        return text.text().substring(start, line.end()) + (ending.equals("\r\n") ? "\r" : "");
    }

    private void print(String mark, RawText text, int number) {
        printed.add(mark + written(text, number));
        RawText.Line line = text.lines().get(number);
        if (line.end() == line.next()) printed.add("\\ No newline at end of file");
    }
}
