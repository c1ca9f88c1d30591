package org.prongsai.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.markdown.Image;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.markdown.Piece;
import org.prongsai.model.Figure;
import org.prongsai.model.MediaFile;
import org.prongsai.model.Picture.Pixels;
import org.prongsai.model.Prose;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Rendition;
import org.prongsai.model.Target;
import org.prongsai.render.view.DownloadView;
import org.prongsai.render.view.SegmentView;
import org.prongsai.render.view.TableView;

/** Texts on one page: their markup with every address filled in, and the figures between. */
final class ProseViews {
    private final Hrefs hrefs;
    private final TableViews tables;
    private final ScoreViews scores;
    private final EntryViews entries;
    private final ChartParts charts;
    private final TextPlace place;
    private final DataLinks downloads;

    ProseViews(
            Hrefs hrefs,
            TextPlace place,
            ScoreViews scores,
            EntryViews entries,
            ChartParts charts,
            DataLinks downloads) {
        this.hrefs = hrefs;
        this.place = place;
        this.tables = new TableViews(this);
        this.scores = scores;
        this.entries = entries;
        this.charts = charts;
        this.downloads = downloads;
    }

    List<SegmentView> segments(Prose prose) {
        List<SegmentView> segments = new ArrayList<>();
        List<String> markup = new ArrayList<>();
        for (Piece piece : prose.document().content().pieces()) {
            Optional<SegmentView> block = block(piece, prose);
            if (block.isEmpty()) {
                markup.add(inline(piece, prose));
                continue;
            }
            addMarkup(segments, markup);
            segments.add(block.get());
        }
        addMarkup(segments, markup);
        return segments;
    }

    private static void addMarkup(List<SegmentView> segments, List<String> markup) {
        String finished = String.join("", markup);
        if (!finished.isBlank()) segments.add(new SegmentView.Html(PageHtml.finished(finished)));
        markup.clear();
    }

    /** A cell or phrase, which has no figures. */
    TemplateHTMLOutputModel phrase(Prose prose) {
        List<String> markup = new ArrayList<>();
        for (Piece piece : prose.document().content().pieces()) markup.add(inline(piece, prose));
        return PageHtml.finished(String.join("", markup).strip());
    }

    TableView table(RecordTable table, String caption) {
        return tables.table(table, caption);
    }

    /** The data of a table that stands among the texts. */
    List<DownloadView> downloads(RecordTable table) {
        return downloads.table(table, hrefs);
    }

    /** The data of tables that stand together in another form. */
    List<DownloadView> downloads(List<RecordTable> joined) {
        return downloads.tables(joined, hrefs);
    }

    private String inline(Piece piece, Prose prose) {
        MarkdownDocument document = prose.document();
        if (piece instanceof Piece.Html html) return html.markup();
        if (piece instanceof Piece.IdSlot) return place.idPrefix();
        if (piece instanceof Piece.LevelSlot slot) return Integer.toString(place.level(slot.level()));
        if (piece instanceof Piece.LinkSlot slot) {
            return href(prose.targets().get(document.links().get(slot.link()).target()));
        }
        if (piece instanceof Piece.ImageSlot slot) {
            Figure figure =
                    prose.figures().get(document.images().get(slot.image()).target());
            return figure instanceof Figure.Picture picture
                    ? escaped(hrefs.source(picture.file().path()))
                    : "";
        }
        return "";
    }

    private String href(Target target) {
        if (target == null)
            throw new IllegalStateException("a link without a target is an error, and ends the build before");
        return escaped(hrefs.to(target));
    }

    private static String escaped(String attribute) {
        return PageHtml.FORMAT.escapePlainText(attribute);
    }

    private Optional<SegmentView> block(Piece piece, Prose prose) {
        if (piece instanceof Piece.ContentsSlot)
            return Optional.of(new SegmentView.Contents(ContentsViews.of(prose.document(), place)));
        if (!(piece instanceof Piece.FigureSlot slot)) return Optional.empty();
        Image image = prose.document().images().get(slot.image());
        Figure figure = prose.figures().get(image.target());
        if (figure instanceof Figure.Picture picture) {
            return Optional.of(
                    picture(picture.file(), image.alt(), image.title().orElse("")));
        }
        if (figure instanceof Figure.Table table) {
            return Optional.of(new SegmentView.Table(tables.table(table.table(), image.alt())));
        }
        if (figure instanceof Figure.Scores figureScores) {
            return Optional.of(new SegmentView.Scores(
                    scores.tables(figureScores.assessments(), figureScores.levels(), charts),
                    downloads.scores(figureScores.assessments(), hrefs)));
        }
        if (figure instanceof Figure.Indicators indicators) {
            return Optional.of(new SegmentView.Charts(
                    scores.charts(indicators.assessments(), indicators.form(), charts),
                    downloads.scores(indicators.assessments(), hrefs)));
        }
        if (figure instanceof Figure.Drawn drawn) {
            return Optional.of(new SegmentView.Charts(
                    List.of(new DrawnCharts(drawn.chart(), charts).view(image.alt())),
                    downloads.chart(drawn.chart(), hrefs)));
        }
        if (figure instanceof Figure.Appendices appendices) {
            return Optional.of(new SegmentView.Appendices(entries.appendices(appendices.appendices(), hrefs)));
        }
        throw new IllegalStateException(
                "a figure without data is an error, and ends the build before: " + image.target());
    }

    SegmentView.Picture picture(MediaFile file, String alt, String caption) {
        List<Rendition> renditions = file.renditions();
        Pixels widest = file.widest().pixels();
        return new SegmentView.Picture(
                hrefs.source(file.path()),
                renditions.size() < 2 ? Optional.empty() : Optional.of(sources(renditions)),
                alt,
                Integer.toString(widest.width()),
                Integer.toString(widest.height()),
                file.original().map(hrefs::source),
                caption);
    }

    /** Addresses with widths, of which a browser takes what it needs; a comma would end an address. */
    private String sources(List<Rendition> renditions) {
        return renditions.stream()
                .map(one -> hrefs.source(one.path()).replace(",", "%2C") + " "
                        + one.pixels().width() + "w")
                .collect(Collectors.joining(", "));
    }
}
