package org.prongsai.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.build.CheckResult;
import org.prongsai.cli.CheckedSite.Told;
import org.prongsai.json.Json;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Messages;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;

/** Findings as one JSON document. Lines and columns count from 1, columns in code points; those that are not known are absent. */
final class JsonFindings implements FindingsPrinter {
    /** Of the document's form; counts up when something is taken away from it or means something else. */
    private static final int VERSION = 1;

    private final PrintWriter out;
    private final Messages messages;
    private final Told told;
    private final List<Json> sites = new ArrayList<>();

    JsonFindings(PrintWriter out, Messages messages, Told told) {
        this.out = out;
        this.messages = messages;
        this.told = told;
    }

    @Override
    public void print(CheckedSite site) {
        String path = site.folder().normalize().toString().replace('\\', '/');
        sites.add(Json.object()
                .with("site", path.isEmpty() ? "." : path)
                .with(
                        "findings",
                        Json.of(site.told(told).stream().map(this::finding).toList()))
                .with("summary", summary(site.result())));
    }

    @Override
    public void end() {
        out.print(Json.object()
                .with("version", VERSION)
                .with("sites", Json.of(sites))
                .print());
        out.print('\n');
        out.flush();
    }

    private Json finding(Quoted quoted) {
        Problem problem = quoted.problem();
        Json.Members finding = Json.object()
                .with("code", problem.code().id())
                .with("severity", name(problem.severity()))
                .with("file", problem.place().file());
        return place(finding, problem.place())
                .with("message", messages.sentence(problem))
                .with("repair", messages.repair(problem))
                .with("quote", quoted.line().map(Json::of))
                .with("allowed", quoted.reason().map(reason -> Json.object().with("reason", reason)))
                .with("correction", problem.correction().map(JsonFindings::correction));
    }

    private static Json correction(Correction correction) {
        return place(Json.object(), correction.place())
                .with("written", correction.written())
                .with("instead", correction.instead())
                .with("certainty", name(correction.certainty()));
    }

    private static Json.Members place(Json.Members members, Place place) {
        return members.with("line", known(place.line())).with("column", known(place.column()));
    }

    private static Optional<Json> known(int number) {
        return number == 0 ? Optional.empty() : Optional.of(Json.of(number));
    }

    private static Json summary(CheckResult result) {
        return Json.object()
                .with("errors", result.count(Severity.ERROR))
                .with("warnings", result.count(Severity.WARNING))
                .with("notes", result.count(Severity.NOTE))
                .with("allowed", result.allowed().size());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
