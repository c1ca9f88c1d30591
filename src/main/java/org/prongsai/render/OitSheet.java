package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.data.Csv;
import org.prongsai.data.Workbook;
import org.prongsai.model.ClickPath;
import org.prongsai.model.OitBoard;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;

/**
 * What staff enter in ITAS for each item that has evidence: the address of the item's page, and how an assessor comes there from the home
 * page, by the words on the links.
 */
final class OitSheet {
    private static final List<String> HEAD = List.of("ข้อ", "รายการ", "URL", "คำอธิบาย");
    private static final List<Integer> WIDTHS = List.of(8, 40, 48, 72);

    private final Site site;
    private final OitBoard board;
    private final TargetLabels labels;

    OitSheet(OitBoard board, Site site, TargetLabels labels) {
        this.board = board;
        this.site = site;
        this.labels = labels;
    }

    /** @param explanation lines, the steps numbered */
    record Row(String number, String title, String address, String explanation) {
        List<String> cells() {
            return List.of(number, title, address, explanation);
        }
    }

    List<Row> rows() {
        return board.entries().stream()
                .filter(entry -> entry.state() != OitBoard.State.MISSING)
                .map(entry -> new Row(
                        entry.item().number(), entry.item().title(), site.addressOf(entry.path()), explanation(entry)))
                .toList();
    }

    private String explanation(OitBoard.Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add("เปิด " + site.addressOf(SitePath.HOME));
        ClickPath path = ClickPath.to(entry.path(), site);
        path.menu().ifPresent(menu -> lines.add("เลือกเมนู “" + menu + "”"));
        path.links().forEach(link -> lines.add("เลือก “" + link + "”"));
        for (int i = 0; i < lines.size(); i++)
            lines.set(i, site.numerals().ofGenerated(Integer.toString(i + 1)) + ". " + lines.get(i));
        String evidence = entry.evidence().stream()
                .filter(one -> one.substance() == OitBoard.Substance.PRESENT)
                .map(one -> labels.of(one.target()))
                .collect(Collectors.joining(", "));
        lines.add("หลักฐานในหน้านี้: " + evidence);
        return String.join("\n", lines);
    }

    byte[] csv() {
        return Csv.of(cells());
    }

    byte[] workbook() {
        return Workbook.ofTexts("ITAS " + board.year(), WIDTHS, cells());
    }

    private List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEAD);
        rows().forEach(row -> cells.add(row.cells()));
        return cells;
    }
}
