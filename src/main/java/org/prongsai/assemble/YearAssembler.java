package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.markdown.Link;
import org.prongsai.markdown.Markdown;
import org.prongsai.model.Appendix;
import org.prongsai.model.Assessment;
import org.prongsai.model.Document;
import org.prongsai.model.Figure;
import org.prongsai.model.Introduction;
import org.prongsai.model.Measure;
import org.prongsai.model.Prose;
import org.prongsai.model.RecordTable;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;
import org.prongsai.source.Id;
import org.prongsai.source.Manuscript;
import org.prongsai.source.YearYaml;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/** Puts a fiscal year together, in two steps: what figures may show, for all years; then the texts that show them. */
final class YearAssembler {
    /** What the texts of a year may show. */
    record Data(List<RecordTable> tables, List<Assessment> assessments) {}

    private final ProseBinder prose;
    private final FactReader facts;
    private final TableAssembler tables;
    private final MeasureAssembler measures;
    private final DocumentAssembler documents;
    private final AppendixAssembler appendices;
    private final HeadAssembler heads;
    private final FrontKeys keys;
    private final Numerals siteNumerals;
    private final Map<FiscalYear, Framework> frameworksOfYears;
    private final AssessmentAssembler assessments;
    private final PassageCollector passages;
    private final Problems problems;

    YearAssembler(
            Markdown markdown,
            ProseBinder prose,
            FactReader facts,
            HeadAssembler heads,
            Numerals siteNumerals,
            Frameworks frameworks,
            Map<FiscalYear, Framework> frameworksOfYears,
            PassageCollector passages,
            Problems problems) {
        this.prose = prose;
        this.facts = facts;
        this.tables = new TableAssembler(markdown, prose, facts, siteNumerals, problems);
        this.measures = new MeasureAssembler(problems);
        this.documents = new DocumentAssembler(problems);
        this.appendices = new AppendixAssembler(problems);
        this.heads = heads;
        this.keys = new FrontKeys(problems);
        this.siteNumerals = siteNumerals;
        this.frameworksOfYears = frameworksOfYears;
        this.assessments = new AssessmentAssembler(frameworks, problems);
        this.passages = passages;
        this.problems = problems;
    }

    /** The year's tables and assessments, entered as figures. */
    Data data(ParsedSite.Year year) {
        List<RecordTable> made = new ArrayList<>();
        for (Manuscript.Table file : year.manuscript().tables()) {
            RecordTable table = withFacts(
                    tables.assemble(file, year.path()), year.manuscript().year());
            prose.addFigure(file.path(), new Figure.Table(table));
            made.add(table);
            passages.addTable(file, table, year.manuscript().year());
        }
        List<Assessment> assessments =
                year.manuscript().assessments().map(this.assessments::assemble).orElse(List.of());
        year.manuscript().assessments().ifPresent(file -> {
            addScoreFigures(file.path(), assessments);
            passages.addAssessments(file.yaml(), year.manuscript().year());
        });
        return new Data(made, assessments);
    }

    private RecordTable withFacts(RecordTable table, FiscalYear year) {
        List<RecordTable.Line> lines = table.lines().stream()
                .map(line -> line instanceof RecordTable.Row row ? withFacts(table, row, year) : line)
                .toList();
        return new RecordTable(table.name(), table.kind(), table.title(), table.columns(), lines, table.place());
    }

    private RecordTable.Line withFacts(RecordTable table, RecordTable.Row row, FiscalYear year) {
        return new RecordTable.Row(
                row.id(), row.part(), row.title(), row.cells(), facts.of(table, row, year), row.place());
    }

    private void addScoreFigures(String file, List<Assessment> assessments) {
        prose.addFigure(file, new Figure.Scores(assessments, List.of(Assessment.Level.values())));
        Map.of(
                        "overall", List.of(Assessment.Level.OVERALL),
                        "tools", List.of(Assessment.Level.TOOL, Assessment.Level.TOOL_PART),
                        "indicators", List.of(Assessment.Level.INDICATOR),
                        "questions", List.of(Assessment.Level.QUESTION),
                        "items", List.of(Assessment.Level.ITEM))
                .forEach((part, levels) ->
                        prose.addFigure(file + "?chart=" + part, new Figure.Scores(assessments, levels)));
        prose.addFigure(file + "?chart=radar", new Figure.Indicators(assessments, Figure.Form.RADAR));
        prose.addFigure(file + "?chart=by-tool", new Figure.Indicators(assessments, Figure.Form.BY_TOOL));
    }

    /** The whole year. */
    YearRecord assemble(ParsedSite.Year year, Data data) {
        Manuscript.Year manuscript = year.manuscript();
        YearYaml settings = manuscript.settings();
        Map<String, List<Measure.Entry>> entries = measures.entries(data.tables());
        List<Appendix> made = year.appendices().stream()
                .map(folder -> appendix(folder, manuscript, entries.keySet()))
                .sorted(Comparator.comparingInt(Appendix::number))
                .toList();
        prose.addFigure(manuscript.path() + "/appendices", new Figure.Appendices(made));
        Optional<Introduction> introduction = year.introduction()
                .map(text -> new Introduction(heads.introduction(text, manuscript.year()), prose.bind(text)));
        return new YearRecord(
                manuscript.year(),
                year.path(),
                settings.round().map(YearYaml.Round::months),
                settings.assessedYear(),
                settings.comparedYear(),
                Optional.ofNullable(frameworksOfYears.get(manuscript.year())),
                evidence(year),
                introduction,
                data.assessments(),
                data.tables(),
                measures(year, entries, made),
                documents(year),
                made);
    }

    private List<Document> documents(ParsedSite.Year year) {
        return year.documents().stream()
                .sorted(heads.order())
                .map(text -> {
                    Numerals numerals = TextParser.numeralsOf(text.text(), siteNumerals);
                    keys.checkDocument(text.text());
                    return documents.assemble(
                            text.text(), heads.head(text, year.manuscript().year()), prose.bind(text), numerals);
                })
                .toList();
    }

    private Appendix appendix(ParsedSite.AppendixFolder folder, Manuscript.Year year, Set<String> measureIds) {
        ParsedText text = folder.text();
        Prose body = prose.bind(text);
        Set<String> shown = body.figures().values().stream()
                .filter(Figure.Picture.class::isInstance)
                .map(figure -> ((Figure.Picture) figure).file().path().value())
                .collect(Collectors.toSet());
        keys.checkAppendix(text.text());
        text.text().front().measure().ifPresent(id -> checkMeasure(id, measureIds));
        folder.media().forEach(medium -> prose.used().add(medium.path()));
        return appendices.assemble(
                folder.number(),
                text.text().front(),
                heads.head(text, year.year()),
                body,
                folder,
                shown,
                TextParser.numeralsOf(text.text(), siteNumerals));
    }

    private void checkMeasure(Id id, Set<String> known) {
        if (known.contains(id.value())) return;
        problems.report(
                Code.MEASURE_UNKNOWN,
                id.place(),
                id.value(),
                Suggestion.nearest(id.value(), known).orElse(""));
    }

    private List<Measure> measures(
            ParsedSite.Year year, Map<String, List<Measure.Entry>> entries, List<Appendix> made) {
        SitePath path = year.path().child("measures");
        List<Measure> measuresOfYear = new ArrayList<>();
        entries.forEach((id, rows) -> {
            List<Integer> numbers = rows.stream()
                    .flatMap(entry -> entry.row().facts().appendices().stream())
                    .toList();
            checkAppendices(rows, made);
            List<Appendix> shown = made.stream()
                    .filter(appendix -> numbers.contains(appendix.number()) || isOf(appendix, id, year))
                    .toList();
            // an id that cannot be part of an address has been reported, and is never rendered
            SitePath own = Addresses.isSlug(id) ? path.child(id) : path;
            measuresOfYear.add(measures.measure(id, own, rows, shown));
        });
        return measuresOfYear;
    }

    private void checkAppendices(List<Measure.Entry> rows, List<Appendix> made) {
        List<Integer> known = made.stream().map(Appendix::number).toList();
        for (Measure.Entry entry : rows) {
            for (int number : entry.row().facts().appendices()) {
                if (!known.contains(number)) {
                    problems.report(Code.APPENDIX_UNKNOWN, entry.row().place(), Integer.toString(number));
                }
            }
        }
    }

    private static boolean isOf(Appendix appendix, String measure, ParsedSite.Year year) {
        return year.appendices().stream()
                .filter(folder -> folder.number() == appendix.number())
                .flatMap(folder -> folder.text().text().front().measure().stream())
                .anyMatch(id -> id.value().equals(measure));
    }

    private List<YearRecord.Evidence> evidence(ParsedSite.Year year) {
        List<YearRecord.Evidence> evidence = new ArrayList<>();
        String file = year.manuscript().path() + "/year.yaml";
        year.manuscript().settings().evidence().forEach((key, targets) -> {
            List<Target> found = targets.stream()
                    .flatMap(typed -> prose.find(new Link(typed.text(), "", typed.place()), file, year.path()).stream())
                    .toList();
            FiscalYear own = year.manuscript().year();
            if (!targets.isEmpty()) {
                heads.item(key, own, targets.get(0).place())
                        .ifPresent(item -> evidence.add(new YearRecord.Evidence(item, found)));
            }
        });
        return evidence;
    }
}
