package org.prongsai.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;

/** What is to be said of answers, at every place where the address stands. */
final class AnswerProblems {
    private AnswerProblems() {}

    /** In order. @param answers by address; nothing is said of one without */
    static List<Problem> of(List<Reference> references, Map<String, Answer> answers) {
        List<Problem> problems = new ArrayList<>();
        for (Reference reference : references) {
            Optional<Destination> destination = Destination.of(reference.address());
            if (destination.isEmpty()) {
                problems.add(problem(Code.EXTERNAL_UNREADABLE, reference, ""));
            } else if (answers.containsKey(destination.get().address())) {
                of(reference, destination.get(), answers.get(destination.get().address()))
                        .ifPresent(problems::add);
            }
        }
        problems.sort(null);
        return problems;
    }

    private static Optional<Problem> of(Reference reference, Destination destination, Answer answer) {
        return switch (answer.kind()) {
            case THERE -> Optional.empty();
            case MOVED -> Optional.of(problem(Code.EXTERNAL_MOVED, reference, answer.detail()));
            case GONE -> Optional.of(problem(Code.EXTERNAL_DEAD, reference, answer.detail()));
            case NO_HOST -> Optional.of(problem(Code.EXTERNAL_NO_HOST, reference, destination.host()));
            case REFUSED -> Optional.of(problem(Code.EXTERNAL_REFUSED, reference, answer.detail()));
            case LATER -> Optional.of(problem(Code.EXTERNAL_LATER, reference, answer.detail()));
            case SILENT -> Optional.of(problem(Code.EXTERNAL_SILENT, reference, destination.authority()));
            case CERTIFICATE_EXPIRED ->
                Optional.of(problem(Code.EXTERNAL_CERTIFICATE_EXPIRED, reference, destination.host()));
            case CERTIFICATE -> Optional.of(problem(Code.EXTERNAL_CERTIFICATE, reference, destination.host()));
            case CIRCLE -> Optional.of(problem(Code.EXTERNAL_REDIRECTS, reference, ""));
            case PRIVATE -> Optional.of(ofPrivate(reference, destination, answer.detail()));
            case UNREADABLE -> Optional.of(problem(Code.EXTERNAL_UNREADABLE, reference, ""));
        };
    }

    private static Problem problem(Code code, Reference reference, String detail) {
        return new Problem(code, reference.place(), List.of(reference.address(), detail));
    }

    /** Within an office a public name may stand for a machine of the office; a number is the same everywhere. */
    private static Problem ofPrivate(Reference reference, Destination destination, String machine) {
        boolean certain = destination.isNumber() || destination.host().matches("localhost|.*\\.localhost");
        return new Problem(
                Code.EXTERNAL_PRIVATE,
                certain ? Code.EXTERNAL_PRIVATE.severity() : Severity.NOTE,
                reference.place(),
                List.of(reference.address(), machine),
                Optional.empty());
    }
}
