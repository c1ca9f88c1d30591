package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of changes stands alone, and what it quotes stays text. */
class ChangePageTest {
    private static final List<ChangePage.Page> PAGES =
            List.of(new ChangePage.Page("<script>alert(1)</script> & ปี ๒๕๖๘", "2568/ก ข/index.html"));

    private static Document page(ChangePage.State state) {
        byte[] html = ChangePage.page(new ChangePage.Changes(
                "https://www.example.go.th/", "E:\\<b>", state, PAGES, List.of(), PAGES, List.of(1, 0, 2)));
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    @Test
    void namesPagesAndLeadsToThoseThatAreThere() {
        Document page = page(ChangePage.State.DONE);
        assertThat(page.select("section h2").eachText()).containsExactly("หน้าที่เพิ่ม 1 หน้า", "หน้าที่ลบ 1 หน้า");
        assertThat(page.select("section a").eachAttr("href"))
                .containsExactly("https://www.example.go.th/2568/%E0%B8%81%20%E0%B8%82/index.html");
        assertThat(page.text()).contains("ส่งแล้ว", "เพิ่ม 1 แก้ไข 0 ลบ 2", "<script>alert(1)</script> & ปี ๒๕๖๘");
        assertThat(page(ChangePage.State.PLANNED).text()).contains("ยังไม่ได้ส่ง");
        assertThat(page(ChangePage.State.TRIED).text()).contains("เมื่อทดลองส่ง", "ยังไม่ใช่การเผยแพร่");
    }

    @ParameterizedTest
    @EnumSource(names = "DONE", mode = EnumSource.Mode.EXCLUDE)
    void leadsToNoPageThatNobodyCanOpen(ChangePage.State state) {
        assertThat(page(state).select("section a")).isEmpty();
    }

    /** Two thousand lines are read by nobody, and printed by mistake. */
    @Test
    void manyPagesArePutTogetherByYearAndPart() {
        List<ChangePage.Page> many = new ArrayList<>();
        many.add(new ChangePage.Page("หน้าแรก", "index.html"));
        for (int i = 0; i < 1_200; i++)
            many.add(new ChangePage.Page("มาตรการ", "2567/measures/m-" + i + "/index.html"));
        many.add(new ChangePage.Page("เกี่ยวกับเรา", "about/index.html"));
        byte[] html = ChangePage.page(new ChangePage.Changes(
                "https://www.example.go.th/", "x", ChangePage.State.DONE, PAGES, many, List.of(), List.of(0, 0, 0)));
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        assertThat(page.select("section h2").eachText())
                .containsExactly("หน้าที่เพิ่ม 1 หน้า", "หน้าที่แก้ไข 1,202 หน้า");
        assertThat(page.select("details:not([open]) > summary").eachText())
                .containsExactly("หน้าแรกและหน้าที่ไม่อยู่ในโฟลเดอร์ 1 หน้า", "ปี 2567 1,200 หน้า", "/about/ 1 หน้า");
        assertThat(page.select("details li")).hasSize(1_202);
        assertThat(page.select("section > ul li")).as("few are a list").hasSize(1);
    }

    @Test
    void fetchesNothing() {
        Document page = page(ChangePage.State.DONE);
        assertThat(page.select("script, img, link, iframe, [src], b")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("http:", "https:", "@import");
    }
}
