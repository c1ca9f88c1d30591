package org.prongsai.render;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Document;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.FrameView;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.PageView.ClosingView;
import org.prongsai.render.view.PageView.FactView;
import org.prongsai.render.view.PageView.SignatureView;
import org.prongsai.render.view.SegmentView;

/** The pages of a year's documents. */
final class DocumentPages {
    private final PageBuilder builder;

    DocumentPages(PageBuilder builder) {
        this.builder = builder;
    }

    List<PlannedPage> plan(YearRecord year) {
        return year.documents().stream().map(this::plan).toList();
    }

    private PlannedPage plan(Document document) {
        SitePath path = document.head().path();
        return document instanceof Document.Memo memo
                ? new PlannedPage(path, "page/memo.ftlh", () -> memo(memo))
                : new PlannedPage(path, "page/report.ftlh", () -> report((Document.Report) document));
    }

    private FrameView frame(Document document) {
        return builder.frames()
                .frame(
                        document.head().path(),
                        document.head().title(),
                        document.head().summary(),
                        document.body().document());
    }

    private PageModel memo(Document.Memo memo) {
        List<SegmentView> body = builder.prose(memo.head().path()).segments(memo.body());
        return PageModel.page(
                frame(memo),
                new PageView.Memo(
                        memo.crest(),
                        fields(memo),
                        body,
                        closing(memo.closing()),
                        memo.head().extra()));
    }

    private static List<FactView> fields(Document.Memo memo) {
        Document.MemoLabels labels = memo.labels();
        return List.of(
                FactViews.fact(labels.office(), memo.office().text()),
                FactViews.fact(labels.number(), memo.number().text()),
                FactViews.fact(labels.date(), memo.date().written().text()),
                FactViews.fact(labels.subject(), memo.subject().text()),
                FactViews.fact(labels.to(), memo.to().text()));
    }

    private PageModel report(Document.Report report) {
        List<SegmentView> body = builder.prose(report.head().path()).segments(report.body());
        return PageModel.page(
                frame(report),
                new PageView.Report(
                        report.cover(),
                        builder.facts()
                                .of(report.head(), Hrefs.from(report.head().path())),
                        body,
                        closing(report.closing()),
                        report.running(),
                        report.head().extra()));
    }

    private static List<ClosingView> closing(List<Document.Closing> closing) {
        return closing.stream().map(DocumentPages::closing).toList();
    }

    private static ClosingView closing(Document.Closing entry) {
        if (entry instanceof Document.Signature signature) {
            return new ClosingView("signature", "", "", List.of(), List.of(), Optional.of(view(signature)));
        }
        if (entry instanceof Document.Comment comment) {
            return new ClosingView(
                    "comment",
                    comment.text(),
                    comment.label(),
                    List.of(),
                    Collections.nCopies(comment.blankLines(), 1),
                    comment.signature().map(DocumentPages::view));
        }
        if (entry instanceof Document.Stamps stamps) {
            return new ClosingView("stamps", "", "", stamps.lines(), List.of(), Optional.empty());
        }
        String line = ((Document.ClosingLine) entry).text();
        return new ClosingView("line", line, "", List.of(), List.of(), Optional.empty());
    }

    private static SignatureView view(Document.Signature signature) {
        return new SignatureView(signature.sign(), signature.lost(), signature.lines());
    }
}
