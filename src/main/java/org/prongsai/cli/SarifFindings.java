package org.prongsai.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.cli.CheckedSite.Told;
import org.prongsai.json.Json;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Explanations;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;

/** Findings as a log of SARIF 2.1.0 (OASIS Standard, 27 March 2020), all sites in one run. */
final class SarifFindings implements FindingsPrinter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final PrintWriter out;
    private final Language language;
    private final Messages messages;
    private final Told told;
    private final List<CheckedSite> sites = new ArrayList<>();

    SarifFindings(PrintWriter out, Language language, Told told) {
        this.out = out;
        this.language = language;
        this.messages = new Messages(language);
        this.told = told;
    }

    @Override
    public void print(CheckedSite site) {
        sites.add(site);
    }

    @Override
    public void end() {
        Map<Code, Integer> rules = rules();
        List<Json> results = new ArrayList<>();
        for (CheckedSite site : sites) {
            for (Quoted quoted : site.told(told)) results.add(result(quoted, site.folder(), rules));
        }
        Json run = Json.object()
                .with("tool", Json.object().with("driver", driver(rules)))
                .with("columnKind", "unicodeCodePoints")
                .with("results", Json.of(results));
        Json log =
                Json.object().with("$schema", SCHEMA).with("version", "2.1.0").with("runs", Json.of(List.of(run)));
        out.print(log.print());
        out.print('\n');
        out.flush();
    }

    /** The codes that were found, in their own order, each with its index. */
    private Map<Code, Integer> rules() {
        Map<Code, Integer> rules = new TreeMap<>();
        sites.forEach(site ->
                site.told(told).forEach(quoted -> rules.put(quoted.problem().code(), 0)));
        int index = 0;
        for (Map.Entry<Code, Integer> rule : rules.entrySet()) rule.setValue(index++);
        return rules;
    }

    private Json driver(Map<Code, Integer> rules) {
        Explanations explanations = new Explanations(language);
        return Json.object()
                .with("name", "Prongsai")
                .with("version", Main.VERSION)
                .with("language", language.tag())
                .with(
                        "rules",
                        Json.of(rules.keySet().stream()
                                .map(code -> rule(code, explanations))
                                .toList()));
    }

    private Json rule(Code code, Explanations explanations) {
        String repair = messages.sentence("repair", explanations.repair(code));
        String help = explanations.why(code).map(why -> why + "\n" + repair).orElse(repair);
        return Json.object()
                .with("id", code.id())
                .with("shortDescription", text(explanations.meaning(code)))
                .with("help", text(help))
                .with("defaultConfiguration", Json.object().with("level", level(code.severity())));
    }

    private Json result(Quoted quoted, Path site, Map<Code, Integer> rules) {
        Problem problem = quoted.problem();
        String sentence = messages.sentence(problem) + "\n" + messages.sentence("repair", messages.repair(problem));
        return Json.object()
                .with("ruleId", problem.code().id())
                .with("ruleIndex", rules.get(problem.code()))
                .with("level", level(problem.severity()))
                .with("message", text(sentence))
                .with("locations", Json.of(List.of(location(quoted, site))))
                .with("suppressions", quoted.reason().map(SarifFindings::suppressions))
                .with("fixes", problem.correction().map(correction -> fixes(correction, site)));
    }

    private static Json location(Quoted quoted, Path site) {
        Place place = quoted.problem().place();
        Json.Members physical = Json.object().with("artifactLocation", artifact(place, site));
        if (place.line() > 0) {
            physical.with("region", region(place, quoted.problem().correction()));
            physical.with(
                    "contextRegion",
                    quoted.line()
                            .map(line -> Json.object()
                                    .with("startLine", place.line())
                                    .with("snippet", text(line))));
        }
        return Json.object().with("physicalLocation", physical);
    }

    /** What a correction would replace, where it begins at the place; else from there to the end of the line. */
    private static Json region(Place place, Optional<Correction> correction) {
        Optional<Correction> here = correction.filter(found -> found.place().equals(place));
        if (here.isPresent()) return region(here.get());
        Json.Members region = Json.object().with("startLine", place.line());
        return place.column() == 0 ? region : region.with("startColumn", place.column());
    }

    private static Json region(Correction correction) {
        String written = correction.written();
        int column = correction.place().column();
        return Json.object()
                .with("startLine", correction.place().line())
                .with("startColumn", column)
                .with("endColumn", column + written.codePointCount(0, written.length()));
    }

    private static Json suppressions(String reason) {
        return Json.of(List.of(Json.object()
                .with("kind", "external")
                .with("status", "accepted")
                .with("justification", reason)));
    }

    private Json fixes(Correction correction, Path site) {
        String certainty = correction.certainty().name().toLowerCase(Locale.ROOT);
        Json replacement = Json.object()
                .with("deletedRegion", region(correction))
                .with("insertedContent", text(correction.instead()));
        Json change = Json.object()
                .with("artifactLocation", artifact(correction.place(), site))
                .with("replacements", Json.of(List.of(replacement)));
        return Json.of(List.of(Json.object()
                .with("description", text(messages.sentence("correction." + certainty, correction.instead())))
                .with("artifactChanges", Json.of(List.of(change)))));
    }

    private static Json artifact(Place place, Path site) {
        return Json.object().with("uri", FileUris.of(site, place.file()));
    }

    private static Json text(String text) {
        return Json.object().with("text", text);
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
