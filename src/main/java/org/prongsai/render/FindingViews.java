package org.prongsai.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Explanations;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;
import org.prongsai.render.view.FindingView;

/** Findings in Thai words, with the line on which each stands. */
final class FindingViews {
    private final Messages messages = new Messages(Language.THAI);
    private final Explanations explanations = new Explanations(Language.THAI);

    /** Grouped by file, in the order of the places. @param id with which the ids of the headings begin */
    List<FindingView.File> files(List<CheckReport.Finding> findings, String id) {
        Map<String, List<FindingView>> byFile = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(CheckReport.Finding::problem))
                .forEach(finding -> byFile.computeIfAbsent(
                                finding.problem().place().file(), unseen -> new ArrayList<>())
                        .add(finding(finding)));
        List<FindingView.File> files = new ArrayList<>();
        byFile.forEach((file, views) ->
                files.add(new FindingView.File(id + (files.size() + 1), file, Integer.toString(views.size()), views)));
        return files;
    }

    private FindingView finding(CheckReport.Finding finding) {
        Problem problem = finding.problem();
        Code code = problem.code();
        return new FindingView(
                key(problem.severity()),
                label(problem.severity()),
                place(problem.place()),
                code.id(),
                messages.sentence(problem),
                finding.line().map(line -> Quotes.of(problem, line)),
                messages.repair(problem),
                problem.correction().flatMap(correction -> finding.line().flatMap(line -> corrected(correction, line))),
                explanations.why(code),
                finding.reason());
    }

    private Optional<FindingView.CorrectionView> corrected(Correction correction, String line) {
        String label = correction.certainty() == Correction.Certainty.SAFE ? "ควรเป็น" : "น่าจะเป็น";
        return Quotes.corrected(correction, line).map(quote -> new FindingView.CorrectionView(label, quote));
    }

    private static String place(Place place) {
        if (place.line() == 0) return "";
        String line = "บรรทัด " + place.line();
        return place.column() == 0 ? line : line + " ตัวอักษร " + place.column();
    }

    /** What a severity is called. */
    String label(Severity severity) {
        return messages.sentence("severity." + key(severity));
    }

    static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
