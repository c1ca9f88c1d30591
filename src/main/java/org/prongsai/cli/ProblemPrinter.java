package org.prongsai.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.prongsai.build.BuildResult;
import org.prongsai.problem.Messages;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.thai.DisplayWidth;
import org.prongsai.thai.Excerpt;

/** Prints problems: where, what, the line with a mark under the place, and how to repair it. */
final class ProblemPrinter {
    /** Of a line that are shown: what a window has beside the number of the line, and stays readable in a log. */
    private static final int COLUMNS = 100;

    private static final String TAB = "    ";

    private final PrintWriter out;
    private final Messages messages;

    ProblemPrinter(PrintWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    /** @param prefix before each path, to make it one from the current folder; empty or ending in a slash */
    void print(BuildResult.Quoted quoted, String prefix) {
        printFinding(quoted, prefix);
        out.println();
    }

    /** Also the line as it would be corrected, and the reason of what is allowed. @param prefix before each path */
    void printWithCorrection(BuildResult.Quoted quoted, String prefix) {
        printFinding(quoted, prefix);
        quoted.problem()
                .correction()
                .ifPresent(correction -> quoted.line()
                        .flatMap(correction::in)
                        .map(line -> around(line, correction.place()).text())
                        .ifPresent(line -> out.println(
                                "  " + messages.sentence(key("correction", correction.certainty()), line))));
        out.println();
    }

    private void printFinding(BuildResult.Quoted quoted, String prefix) {
        Problem problem = quoted.problem();
        Place place = problem.place();
        String severity = messages.sentence(key("severity", problem.severity()));
        String stays = quoted.reason().isPresent() ? " " + messages.sentence("severity.allowed") : "";
        out.println((quoted.side() == BuildResult.Side.SITE ? prefix : "") + place + ": " + severity + stays + " "
                + problem.code().id() + ": " + messages.sentence(problem));
        quoted.line().ifPresent(line -> printLine(line, place));
        String repair = messages.sentence("repair", messages.repair(problem));
        out.println("  "
                + quoted.reason()
                        .map(reason -> messages.sentence("reason", reason))
                        .orElse(repair));
    }

    private static String key(String group, Enum<?> constant) {
        return group + "." + constant.name().toLowerCase(Locale.ROOT);
    }

    private void printLine(String line, Place place) {
        String number = Integer.toString(place.line());
        Excerpt shown = around(line, place);
        out.println("    " + number + " | " + shown.text());
        if (place.column() == 0) return;
        int width = DisplayWidth.of(shown.before());
        out.println("    " + " ".repeat(number.length()) + " | " + " ".repeat(width) + "^");
    }

    private static Excerpt around(String line, Place place) {
        int before = Math.min(Math.max(place.column() - 1, 0), line.codePointCount(0, line.length()));
        String left = line.substring(0, line.offsetByCodePoints(0, before));
        int at = left.replace("\t", TAB).length();
        return Excerpt.of(line.replace("\t", TAB), at, at, COLUMNS);
    }
}
