package org.prongsai.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.prongsai.build.BuildResult;
import org.prongsai.problem.Messages;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.thai.DisplayWidth;

/** Prints problems: where, what, the line with a mark under the place, and how to repair it. */
final class ProblemPrinter {
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
        String shown = line.replace("\t", "    ");
        out.println("    " + number + " | " + shown);
        if (place.column() == 0) return;
        int end = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        int width = DisplayWidth.of(line.substring(0, end).replace("\t", "    "));
        out.println("    " + " ".repeat(number.length()) + " | " + " ".repeat(width) + "^");
    }
}
