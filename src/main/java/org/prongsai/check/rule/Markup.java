package org.prongsai.check.rule;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.markdown.Image;
import org.prongsai.markdown.Link;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Appendix;
import org.prongsai.model.Document;
import org.prongsai.model.FreePage;
import org.prongsai.model.Introduction;
import org.prongsai.model.Prose;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Site;
import org.prongsai.model.Target;
import org.prongsai.model.YearRecord;

/** The links and pictures of a site, each with its place, years before pages. */
public final class Markup {
    private final Site site;
    private final List<MarkdownDocument> documents;

    Markup(Site site) {
        this.site = site;
        this.documents = Stream.of(
                        site.home().stream().map(Introduction::body),
                        site.years().stream().flatMap(Markup::textsOf),
                        site.pages().stream().flatMap(Markup::textsOf))
                .flatMap(texts -> texts)
                .map(Prose::document)
                .toList();
    }

    private static Stream<Prose> textsOf(YearRecord year) {
        return Stream.of(
                        year.introduction().stream().map(Introduction::body),
                        year.documents().stream().map(Document::body),
                        year.tables().stream()
                                .flatMap(table -> table.rows().stream())
                                .flatMap(row -> row.cells().stream())
                                .map(RecordTable.Cell::prose),
                        year.appendices().stream().map(Appendix::body))
                .flatMap(texts -> texts);
    }

    private static Stream<Prose> textsOf(FreePage page) {
        return Stream.concat(Stream.of(page.body()), page.children().stream().flatMap(Markup::textsOf));
    }

    /** Every link of a page, a document, an appendix or a cell. */
    public List<Link> links() {
        return documents.stream().flatMap(document -> document.links().stream()).toList();
    }

    /** Addresses elsewhere that are evidence for items of the disclosure assessment, as links without a text. */
    public List<Link> evidence() {
        return site.years().stream()
                .flatMap(year -> year.evidence().stream())
                .flatMap(Markup::outside)
                .toList();
    }

    private static Stream<Link> outside(YearRecord.Evidence evidence) {
        return evidence.targets().stream()
                .filter(Target.Outside.class::isInstance)
                .map(target -> new Link(
                        ((Target.Outside) target).address(), "", evidence.item().place()));
    }

    /** Every picture in a text; images that show data are none. */
    public List<Image> pictures() {
        return documents.stream()
                .flatMap(document -> document.images().stream())
                .filter(image -> !image.isFigure())
                .toList();
    }

    /** Every picture of a gallery. */
    public List<Appendix.Photo> photos() {
        return site.years().stream()
                .flatMap(year -> year.appendices().stream())
                .flatMap(appendix -> appendix.photos().stream())
                .toList();
    }
}
