package org.prongsai.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.build.CheckResult;
import org.prongsai.cli.CheckedSite.Told;
import org.prongsai.problem.Messages;
import org.prongsai.problem.Severity;

/** Findings for people: each as {@code build} prints it, and their numbers in the end. */
final class TextFindings implements FindingsPrinter {
    private final PrintWriter out;
    private final Messages messages;
    private final Told told;
    private final ProblemPrinter printer;
    private final List<CheckedSite> sites = new ArrayList<>();

    TextFindings(PrintWriter out, Messages messages, Told told) {
        this.out = out;
        this.messages = messages;
        this.told = told;
        this.printer = new ProblemPrinter(out, messages);
    }

    @Override
    public void print(CheckedSite site) {
        String prefix = BuildCommand.prefix(site.folder());
        site.told(told).forEach(finding -> printer.printWithCorrection(finding, prefix));
        out.flush();
        sites.add(site);
    }

    @Override
    public void end() {
        for (CheckedSite site : sites) {
            String name = sites.size() > 1 ? BuildCommand.name(site.folder()) + ": " : "";
            out.println(name + summary(site.result()));
        }
        int safe = sites.stream()
                .mapToInt(site -> site.result().safeCorrections().size())
                .sum();
        if (safe > 0) out.println(messages.sentence("check.fixable", Integer.toString(safe)));
        out.flush();
    }

    private String summary(CheckResult result) {
        return messages.sentence(
                "check.summary",
                Long.toString(result.count(Severity.ERROR)),
                Long.toString(result.count(Severity.WARNING)),
                Long.toString(result.count(Severity.NOTE)),
                Integer.toString(result.allowed().size()));
    }
}
