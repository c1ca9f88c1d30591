package org.prongsai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.render.ChangePage;
import org.prongsai.render.ChangePage.Page;
import org.prongsai.render.ChangePage.State;

/** Reports of changes, of one page and of a whole site. */
public final class ChangePages {
    private static final String LONG =
            "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานขององค์การบริหารส่วนตำบล";

    private ChangePages() {}

    /** Puts them into a folder. */
    public static List<Path> pages(Path folder) {
        Page one = new Page("แผนปฏิบัติการป้องกันการทุจริต", "2568/plan/index.html");
        return List.of(
                write(folder, "one", State.DONE, List.of(), List.of(one), List.of()),
                write(folder, "few", State.TRIED, many(2, "new"), many(3, "about"), many(1, "old")),
                write(folder, "many", State.PLANNED, many(600, "new"), many(1_300, "measures"), many(100, "old")));
    }

    private static Path write(
            Path folder, String name, State state, List<Page> added, List<Page> changed, List<Page> removed) {
        ChangePage.Changes changes = new ChangePage.Changes(
                "https://www.example.go.th/",
                "sftp://www.example.go.th/var/www/html/" + "องค์การบริหารส่วนตำบลตัวอย่าง".repeat(3),
                state,
                added,
                changed,
                removed,
                List.of(added.size(), changed.size(), removed.size()));
        try {
            return Files.write(folder.resolve("changes-" + name + ".html"), ChangePage.page(changes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Page> many(int count, String section) {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page("หน้าแรก", "index.html"));
        for (int i = 1; i < count; i++) {
            String place = i % 3 == 0 ? section : Integer.toString(2560 + i % 9);
            pages.add(
                    new Page(LONG + " " + i, place + "/measures/m-" + i + "/" + "ยาว".repeat(i % 40) + "/index.html"));
        }
        return pages;
    }
}
