package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.render.view.FrameView;
import org.prongsai.render.view.LinkView;
import org.prongsai.testing.SmallSite;

/** What pages share is what each of them would have alone, wherever it lies: beside, above or below what the addresses lead to. */
class SurroundingsTest {
    private static final String SETTINGS = """
            organisation:
              type: องค์การบริหารส่วนตำบล
              name: ตัวอย่าง
              amphoe: ตัวอย่าง
              province: ตัวอย่าง
            url: https://www.example.go.th/
            navigation:
              - {label: หนึ่ง, to: pages/one/index.md}
              - {label: ส่วน, to: "pages/one/two/index.md#part"}
              - {label: สาม, to: pages/one/two/three.md}
              - {label: หน้าแรก, to: /}
            """;

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void write() {
        SmallSite written = SmallSite.in(folder, "").with("site.yaml", SETTINGS);
        for (String page : List.of("one/index", "one/two/index", "one/two/three", "one/four", "a", "b"))
            written.with("pages/" + page + ".md", "---\ntitle: " + page + "\n---\n## ตอน {#part}\n\nข้อความ\n");
        site = written.assembled();
    }

    @Test
    void areThoseOfThePageAlone() {
        Frames frames = new PageBuilder(site, Extent.WHOLE, OwnPictures.among(Set.of()), List.of()).frames();
        for (String path :
                List.of("/", "/one/", "/one/two/", "/one/two/three/", "/one/four/", "/css/", "/css/a/", "/b/")) {
            SitePath page = new SitePath(path);
            Hrefs hrefs = Hrefs.from(page);
            FrameView frame = frames.frame(page, "", "", MarkdownDocument.EMPTY);
            assertThat(frame.menu())
                    .as(path)
                    .extracting(LinkView::href)
                    .containsExactlyElementsOf(site.menu().stream()
                            .map(item -> hrefs.to(item.target()))
                            .toList());
            assertThat(frame.site().home()).isEqualTo(hrefs.to(SitePath.HOME));
            assertThat(frame.assets().css()).isEqualTo(hrefs.to(Surroundings.CSS));
            assertThat(frame.assets().feed()).isEqualTo(hrefs.to(Surroundings.FEED));
        }
    }

    @Test
    void markTheLinesOfThePageAndOfThoseAbove() {
        Frames frames = new PageBuilder(site, Extent.WHOLE, OwnPictures.among(Set.of()), List.of()).frames();
        assertThat(current(frames, "/")).containsExactly("หน้าแรก");
        assertThat(current(frames, "/one/two/three/")).containsExactly("หนึ่ง", "ส่วน", "สาม");
        assertThat(current(frames, "/one/four/")).containsExactly("หนึ่ง");
        assertThat(current(frames, "/b/")).isEmpty();
    }

    private static List<String> current(Frames frames, String path) {
        return frames.frame(new SitePath(path), "", "", MarkdownDocument.EMPTY).menu().stream()
                .filter(LinkView::current)
                .map(LinkView::label)
                .toList();
    }

    @Test
    void areWrittenAnewByTemplatesOfTheSitesOwn() {
        String footer = "<#macro footer site><footer>${.data_model.frame.heading}</footer></#macro>";
        SiteRenderer renderer =
                new SiteRenderer(site, new OwnFiles(Map.of("component/footer.ftlh", footer), Map.of()), List.of());
        for (String page : List.of("/a/", "/b/")) {
            String html = new String(renderer.render(new SitePath(page)), StandardCharsets.UTF_8);
            assertThat(html).contains("<footer>" + page.charAt(1) + "</footer>");
        }
    }
}
