package org.prongsai.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.check.rule.FileTexts.Standing;
import org.prongsai.markdown.Image;
import org.prongsai.markdown.Link;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.FreePage;
import org.prongsai.model.PageHead;
import org.prongsai.model.Passage;
import org.prongsai.model.Prose;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Site;
import org.prongsai.model.YearRecord;

/** Puts together what stands in each file of a site. */
public final class TextsByFile {
    /** Most files have a title, a summary and a body. */
    private static final int FEW = 4;

    private final Map<String, Gathered> files = new LinkedHashMap<>();
    private Gathered last = new Gathered("");

    private TextsByFile() {}

    /** In the order of the files. */
    public static List<FileTexts> of(Site site) {
        TextsByFile texts = new TextsByFile();
        for (Passage passage : site.passages())
            texts.file(passage.file()).passages.add(passage);
        site.home().ifPresent(home -> texts.page(home.head(), home.body(), Standing.ELSE));
        site.years().forEach(texts::year);
        site.pages().forEach(texts::page);
        return texts.files.values().stream().map(Gathered::finished).toList();
    }

    private void year(YearRecord year) {
        year.introduction().ifPresent(text -> page(text.head(), text.body(), Standing.ELSE));
        year.documents().forEach(document -> page(document.head(), document.body(), Standing.DOCUMENT));
        year.appendices().forEach(appendix -> page(appendix.head(), appendix.body(), Standing.ELSE));
        year.tables().forEach(this::table);
    }

    private void page(FreePage page) {
        page(page.head(), page.body(), Standing.ELSE);
        page.children().forEach(this::page);
    }

    private void page(PageHead head, Prose body, Standing standing) {
        Gathered file = file(head.source().file());
        file.standing = standing;
        file.add(body.document());
    }

    private void table(RecordTable table) {
        Gathered file = file(table.place().file());
        for (RecordTable.Row row : table.rows())
            row.cells().forEach(cell -> file.add(cell.prose().document()));
    }

    private Gathered file(String name) {
        if (!last.name.equals(name)) last = files.computeIfAbsent(name, Gathered::new);
        return last;
    }

    /** What has been found of a file. */
    private static final class Gathered {
        private final String name;
        private final List<Passage> passages = new ArrayList<>(FEW);
        private Standing standing = Standing.ELSE;
        private List<Link> links = List.of();
        private List<Image> images = List.of();

        Gathered(String name) {
            this.name = name;
        }

        void add(MarkdownDocument document) {
            links = joined(links, document.links());
            images = joined(images, document.images());
        }

        private static <T> List<T> joined(List<T> some, List<T> more) {
            if (more.isEmpty()) return some;
            if (some.isEmpty()) return more;
            List<T> all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        }

        FileTexts finished() {
            return new FileTexts(name, standing, passages, links, images);
        }
    }
}
