package org.prongsai.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.build.Repair;
import org.prongsai.build.SiteBuilder;
import org.prongsai.problem.Messages;

/** Shows what can be corrected without asking for each place, asks once, and corrects it. */
final class Corrector {
    private final SiteBuilder builder;
    private final PrintWriter out;
    private final Messages messages;
    private final Terminal terminal;
    private final ProblemPrinter printer;

    Corrector(SiteBuilder builder, PrintWriter out, Messages messages, Terminal terminal) {
        this.builder = builder;
        this.out = out;
        this.messages = messages;
        this.terminal = terminal;
        this.printer = new ProblemPrinter(out, messages);
    }

    /** Whether files are changed without a question. */
    enum Consent {
        GIVEN,
        TO_BE_ASKED
    }

    /** What came of it. */
    enum Outcome {
        /** There was nothing to correct. */
        NOTHING,
        /** Shown only. */
        SHOWN,
        MADE,
        /** A file could not be written. */
        FAILED
    }

    /** A site and what can be corrected in it. */
    private record Work(CheckedSite site, Repair repair) {
        String prefix() {
            return BuildCommand.prefix(site.folder());
        }
    }

    Outcome correct(List<CheckedSite> sites, Consent consent) {
        List<Work> works = new ArrayList<>();
        for (CheckedSite site : sites) {
            builder.repair(site.result()).ifPresent(repair -> works.add(new Work(site, repair)));
        }
        works.forEach(this::show);
        boolean nothing =
                works.stream().allMatch(work -> work.repair().changes().isEmpty());
        if (nothing) out.println(messages.sentence("fix.nothing"));
        Outcome outcome = nothing ? Outcome.NOTHING : isWanted(consent) ? make(works) : Outcome.SHOWN;
        if (outcome != Outcome.SHOWN) out.println();
        out.flush();
        return outcome;
    }

    private void show(Work work) {
        for (Repair.Change change : work.repair().changes()) {
            String path = work.prefix() + change.file();
            printDifference("--- " + path);
            printDifference("+++ " + path);
            change.difference().forEach(this::printDifference);
            out.println();
        }
        work.repair().left().forEach(left -> printer.print(left, work.prefix()));
    }

    private void printDifference(String line) {
        if (terminal.colours() == Terminal.Colours.OFF) out.println(line);
        else out.println(DifferenceColours.of(line));
    }

    private boolean isWanted(Consent consent) {
        if (consent == Consent.GIVEN) return true;
        if (!terminal.isThere()) {
            out.println(messages.sentence("fix.how"));
            return false;
        }
        out.print(messages.sentence("fix.question") + " ");
        out.flush();
        boolean wanted = terminal.saysYes();
        if (!wanted) out.println(messages.sentence("fix.kept"));
        return wanted;
    }

    private Outcome make(List<Work> works) {
        int places = 0;
        int files = 0;
        Outcome outcome = Outcome.MADE;
        for (Work work : works) {
            List<Quoted> unwritten = work.repair().make();
            unwritten.forEach(problem -> printer.print(problem, work.prefix()));
            if (!unwritten.isEmpty()) outcome = Outcome.FAILED;
            Set<String> untouched = unwritten.stream()
                    .map(problem -> problem.problem().place().file())
                    .collect(Collectors.toSet());
            for (Repair.Change change : work.repair().changes()) {
                if (untouched.contains(change.file())) continue;
                places += change.corrections();
                files++;
            }
        }
        out.println(messages.sentence("fix.done", Integer.toString(places), Integer.toString(files)));
        return outcome;
    }
}
