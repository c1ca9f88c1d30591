package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.prongsai.markdown.Image;
import org.prongsai.markdown.Wording;
import org.prongsai.model.Appendix;
import org.prongsai.model.Assessment;
import org.prongsai.model.Document;
import org.prongsai.model.Figure;
import org.prongsai.model.FreePage;
import org.prongsai.model.Introduction;
import org.prongsai.model.Measure;
import org.prongsai.model.MediaFile;
import org.prongsai.model.OitBoard;
import org.prongsai.model.Organisation;
import org.prongsai.model.Prose;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.thai.Numerals;

/** The words of pages without markup, with the digits in which they are printed. */
final class SearchTexts {
    private final Numerals numerals;
    private final TargetLabels labels;
    private final Map<SitePath, MediaFile> files;

    SearchTexts(Site site, TargetLabels labels) {
        this.numerals = site.numerals();
        this.labels = labels;
        this.files = site.files().stream().collect(Collectors.toMap(MediaFile::path, file -> file));
    }

    private static String joined(List<String> lines, Numerals numerals) {
        String text = lines.stream()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        return numerals.ofText(text.replace(Wording.NO_WORD, ' '));
    }

    String of(Introduction introduction) {
        return joined(prose(introduction.body()), introduction.head().numerals());
    }

    String of(FreePage page) {
        return joined(prose(page.body()), page.head().numerals());
    }

    String of(Document document) {
        List<String> lines = new ArrayList<>();
        if (document instanceof Document.Memo memo) {
            lines.add(memo.labels().office() + " " + memo.office().text());
            lines.add(memo.labels().number() + " " + memo.number().text());
            lines.add(memo.labels().date() + " " + memo.date().written().text());
            lines.add(memo.labels().subject() + " " + memo.subject().text());
            lines.add(memo.labels().to() + " " + memo.to().text());
        }
        if (document instanceof Document.Report report) report.cover().forEach(lines::addAll);
        lines.addAll(prose(document.body()));
        document.closing().forEach(closing -> add(closing, lines));
        return joined(lines, document.head().numerals());
    }

    private static void add(Document.Closing closing, List<String> lines) {
        if (closing instanceof Document.Signature signature) lines.addAll(signature.lines());
        if (closing instanceof Document.Stamps stamps) lines.addAll(stamps.lines());
        if (closing instanceof Document.ClosingLine line) lines.add(line.text());
        if (closing instanceof Document.Comment comment) {
            lines.add(comment.label());
            lines.add(comment.text());
            comment.signature().ifPresent(signature -> lines.addAll(signature.lines()));
        }
    }

    String of(Measure measure) {
        List<String> lines = new ArrayList<>();
        measure.entries().forEach(entry -> addRow(entry.row(), lines));
        return joined(lines, numerals);
    }

    String of(Appendix appendix) {
        List<String> lines = new ArrayList<>(prose(appendix.body()));
        for (Appendix.Photo photo : appendix.photos()) {
            lines.add(photo.alt());
            photo.caption().ifPresent(lines::add);
        }
        appendix.files().forEach(file -> {
            lines.add(file.title());
            lines.add(file.file().words().get());
        });
        return joined(lines, appendix.head().numerals());
    }

    String of(OitBoard.Entry entry) {
        List<String> lines = new ArrayList<>();
        entry.evidence().forEach(evidence -> lines.add(labels.of(evidence.target())));
        lines.addAll(entry.item().requires());
        entry.owner().map(Organisation.Unit::name).ifPresent(lines::add);
        entry.item().group().ifPresent(lines::add);
        return joined(lines, numerals);
    }

    String of(OitBoard board) {
        return joined(board.entries().stream().map(OitBoard.Entry::label).toList(), numerals);
    }

    String ofScores(List<Assessment> assessments) {
        List<String> lines = new ArrayList<>();
        addScores(assessments, List.of(Assessment.Level.values()), lines);
        return joined(lines, numerals);
    }

    /** A page that lists others. */
    String ofTitles(List<String> titles) {
        return joined(titles, numerals);
    }

    private List<String> prose(Prose prose) {
        List<String> lines = new ArrayList<>();
        lines.add(prose.document().wording().text());
        for (Image image : prose.document().images()) {
            Figure figure = prose.figures().get(image.target());
            if (figure instanceof Figure.Table table) addTable(table.table(), lines);
            if (figure instanceof Figure.Scores scores) addScores(scores.assessments(), scores.levels(), lines);
            if (figure instanceof Figure.Appendices appendices)
                appendices
                        .appendices()
                        .forEach(appendix -> lines.add(appendix.head().title()));
            if (figure instanceof Figure.Picture) {
                lines.add(image.alt());
                image.title().ifPresent(lines::add);
            }
        }
        prose.document().links().stream()
                .map(link -> prose.targets().get(link.target()))
                .filter(Target.File.class::isInstance)
                .map(target -> files.get(((Target.File) target).path()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(file -> lines.add(file.words().get()));
        return lines;
    }

    private static void addTable(RecordTable table, List<String> lines) {
        for (RecordTable.Line line : table.lines()) {
            if (line instanceof RecordTable.Group group) lines.add(group.text().text());
            if (line instanceof RecordTable.Row row) addRow(row, lines);
        }
    }

    private static void addRow(RecordTable.Row row, List<String> lines) {
        row.cells().forEach(cell -> lines.add(cell.prose().document().wording().text()));
    }

    private static void addScores(List<Assessment> assessments, List<Assessment.Level> levels, List<String> lines) {
        for (Assessment assessment : assessments) {
            lines.add(assessment.scheme() + " " + assessment.name().orElse("") + " " + assessment.year());
            assessment.lines().stream()
                    .filter(line -> levels.contains(line.level()))
                    .forEach(line -> lines.add(line.code() + " " + line.name() + " "
                            + line.score().written() + " " + line.grade().orElse("")));
        }
    }
}
