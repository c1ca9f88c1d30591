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
import org.prongsai.render.view.PageView.SignatureView;

/** The pages of a year's documents. */
final class DocumentPages {
    private final PageBuilder builder;

    DocumentPages(PageBuilder builder) {
        this.builder = builder;
    }

    List<PlannedPage> plan(YearRecord year) {
        return year.documents().stream().map(document -> plan(document, year)).toList();
    }

    private PlannedPage plan(Document document, YearRecord year) {
        SitePath path = document.head().path();
        return document instanceof Document.Memo memo
                ? new PlannedPage(path, "page/memo.ftlh", () -> memo(memo, year))
                : new PlannedPage(path, "page/report.ftlh", () -> report((Document.Report) document, year));
    }

    private FrameView frame(Document document, YearRecord year) {
        return builder.frames()
                .frame(
                        document.head().path(),
                        document.head().title(),
                        document.head().summary(),
                        document.body().document(),
                        List.of(builder.frames().data().report(document, year)));
    }

    private PageModel memo(Document.Memo memo, YearRecord year) {
        SitePath path = memo.head().path();
        return PageModel.page(frame(memo, year), memo(memo, builder.prose(path), builder.hrefs(path)));
    }

    /** A memo on any page. */
    PageView.Memo memo(Document.Memo memo, ProseViews prose, Hrefs hrefs) {
        return new PageView.Memo(
                new PageView.CrestView(
                        memo.crest(), builder.ownPictures().crest().map(hrefs::source)),
                fields(memo),
                prose.segments(memo.body()),
                closing(memo.closing()),
                memo.head().extra());
    }

    private static List<PageView.MemoField> fields(Document.Memo memo) {
        Document.MemoLabels labels = memo.labels();
        return List.of(
                new PageView.MemoField("office", labels.office(), memo.office().text()),
                new PageView.MemoField("number", labels.number(), memo.number().text()),
                new PageView.MemoField(
                        "date", labels.date(), memo.date().written().text()),
                new PageView.MemoField(
                        "subject", labels.subject(), memo.subject().text()),
                new PageView.MemoField("to", labels.to(), memo.to().text()));
    }

    private PageModel report(Document.Report report, YearRecord year) {
        SitePath path = report.head().path();
        return PageModel.page(frame(report, year), report(report, builder.prose(path), builder.hrefs(path)));
    }

    /** A report on any page. */
    PageView.Report report(Document.Report report, ProseViews prose, Hrefs hrefs) {
        return new PageView.Report(
                report.cover(),
                builder.facts().of(report.head(), hrefs),
                prose.segments(report.body()),
                closing(report.closing()),
                report.running(),
                report.head().extra());
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
