package org.prongsai.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.problem.Code;
import org.prongsai.problem.Explanations;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;
import org.prongsai.problem.Suggestion;

/** Explains a code: what it means, why it is raised, how to repair it, and how to allow it. */
final class Explain {
    private final Messages messages;
    private final Explanations explanations;

    Explain(Language language) {
        this.messages = new Messages(language);
        this.explanations = new Explanations(language);
    }

    /** @return the exit code */
    int explain(String typed, PrintWriter out, PrintWriter err) {
        Optional<Code> code = Code.of(typed);
        if (code.isPresent()) {
            print(code.get(), out);
            out.flush();
            return Main.DONE;
        }
        List<String> known = Arrays.stream(Code.values()).map(Code::id).toList();
        String nearest = Suggestion.nearest(typed, known).orElse("");
        String sameWord = known.stream()
                .filter(id -> List.of(id.split("/")).contains(typed))
                .collect(Collectors.joining(", "));
        err.println(messages.sentence("explain.unknown", typed, nearest, sameWord));
        err.println(messages.sentence("explain.all"));
        err.flush();
        return Main.USAGE;
    }

    private void print(Code code, PrintWriter out) {
        String severity = messages.sentence("severity." + code.severity().name().toLowerCase(Locale.ROOT));
        out.println(severity + " " + code.id() + ": " + explanations.meaning(code));
        explanations.why(code).ifPresent(why -> out.println("  " + messages.sentence("explain.why", why)));
        out.println("  " + messages.sentence("repair", explanations.repair(code)));
        if (code.subject() == Code.Subject.FINDING) printAllowance(code, out);
        else out.println("  " + messages.sentence("explain.not-allowed"));
    }

    /** As it can be copied into {@code site.yaml}. */
    private void printAllowance(Code code, PrintWriter out) {
        String which = code.isAllowedSingly() ? "-singly" : "";
        out.println("  " + messages.sentence("explain.allow" + which));
        out.println();
        out.println("allow:");
        out.println("  - code: " + code.id());
        out.println("    at: " + (code.isAllowedSingly() ? "published-urls.txt" : "2567/memo.md") + "  # "
                + messages.sentence("explain.at"));
        out.println("    text: …  # " + messages.sentence("explain.text" + which));
        out.println("    reason: …  # " + messages.sentence("explain.reason"));
    }
}
