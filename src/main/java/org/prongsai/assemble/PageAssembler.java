package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.FreePage;
import org.prongsai.model.PageHead;
import org.prongsai.model.Prose;
import org.prongsai.problem.Place;
import org.prongsai.thai.Numerals;
import org.prongsai.thai.ThaiOrder;

/** The free pages, each below its folder's. */
final class PageAssembler {
    private final HeadAssembler heads;
    private final ProseBinder prose;
    private final Numerals numerals;

    PageAssembler(HeadAssembler heads, ProseBinder prose, Numerals numerals) {
        this.heads = heads;
        this.prose = prose;
        this.numerals = numerals;
    }

    /** Pages and folders of a folder, in one order: as they say, then by title. */
    List<FreePage> assemble(ParsedSite.Folder folder) {
        ThaiOrder thai = new ThaiOrder();
        List<Sorted> children = new ArrayList<>();
        for (ParsedText text : folder.pages()) {
            FreePage page = new FreePage(heads.head(text), prose.bind(text), List.of());
            children.add(new Sorted(orderOf(Optional.of(text)), page));
        }
        for (ParsedSite.Folder below : folder.folders()) {
            children.add(new Sorted(orderOf(below.index()), folderPage(below)));
        }
        children.sort(Comparator.comparingInt(Sorted::order)
                .thenComparing(child -> child.page().head().title(), thai));
        return children.stream().map(Sorted::page).toList();
    }

    /** A page with its place among its siblings. */
    private record Sorted(int order, FreePage page) {}

    private static int orderOf(Optional<ParsedText> text) {
        return text.flatMap(found -> found.text().front().order()).orElse(Integer.MAX_VALUE);
    }

    /** A folder is the page of its {@code index.md}, or else a list under the folder's name. */
    private FreePage folderPage(ParsedSite.Folder folder) {
        PageHead head = folder.index()
                .map(heads::head)
                .orElseGet(() -> new PageHead(
                        folder.path(),
                        folder.name(),
                        "",
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        numerals,
                        Place.ofFile(folder.file())));
        return new FreePage(head, folder.index().map(prose::bind).orElse(Prose.EMPTY), assemble(folder));
    }
}
