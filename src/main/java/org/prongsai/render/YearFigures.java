package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Assessment;
import org.prongsai.model.Gain;
import org.prongsai.model.Measure;
import org.prongsai.model.OitBoard;
import org.prongsai.model.ScoreChanges;
import org.prongsai.model.Site;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.PageView;

/** A year in four numbers: its score, its measures, its evidence, its documents. What a year does not have is left out. */
final class YearFigures {
    private final PageBuilder builder;
    private final YearRecord year;
    private final Hrefs hrefs;

    YearFigures(PageBuilder builder, YearRecord year) {
        this.builder = builder;
        this.year = year;
        this.hrefs = builder.hrefs(year.path());
    }

    List<PageView.FigureView> all() {
        List<PageView.FigureView> figures = new ArrayList<>();
        ScoreSentence.assessment(year).flatMap(this::score).ifPresent(figures::add);
        if (!year.measures().isEmpty()) figures.add(measures());
        builder.site().board(year.year()).map(this::evidence).ifPresent(figures::add);
        if (!year.documents().isEmpty())
            figures.add(new PageView.FigureView(
                    "เอกสาร", builder.number(year.documents().size()), "ฉบับ", "#page-documents"));
        return figures;
    }

    /** Named with the year that was assessed, where that is another. */
    private Optional<PageView.FigureView> score(Assessment assessment) {
        String of = assessment.year().equals(year.year()) ? "" : " ปี " + builder.number(assessment.year());
        return assessment
                .overall()
                .map(line -> new PageView.FigureView(
                        "คะแนน " + assessment.scheme() + of,
                        builder.scores().written(line.score()),
                        String.join(
                                " · ",
                                Stream.concat(line.grade().stream(), change(assessment).stream())
                                        .toList()),
                        hrefs.to(Site.SCORES)));
    }

    private Optional<String> change(Assessment assessment) {
        return ScoreChanges.upTo(assessment, builder.site().years())
                .flatMap(changes -> changes.lines().stream()
                        .filter(line -> line.level() == Assessment.Level.OVERALL)
                        .findFirst()
                        .flatMap(ScoreChanges.Line::gain)
                        .map(gain -> words(gain, changes)));
    }

    private String words(Gain gain, ScoreChanges changes) {
        return builder.number(gain.toThai()) + " จากปี " + builder.number(changes.earlier());
    }

    private PageView.FigureView measures() {
        long reported = year.measures().stream().filter(Measure::isReported).count();
        return new PageView.FigureView(
                "มาตรการที่มีรายงานผล",
                builder.number(reported),
                "จาก " + builder.number(year.measures().size()) + " มาตรการ",
                hrefs.to(year.measuresPath()));
    }

    private PageView.FigureView evidence(OitBoard board) {
        return new PageView.FigureView(
                "หลักฐาน OIT ที่ครบ",
                builder.number(board.entriesIn(OitBoard.State.COMPLETE).size()),
                "จาก " + builder.number(board.entries().size()) + " ข้อ",
                hrefs.to(board.path()));
    }
}
