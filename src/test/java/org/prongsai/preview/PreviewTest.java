package org.prongsai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A site is shown as its source is; while that has errors, as it was. */
@Timeout(180)
class PreviewTest {
    private static final String BROKEN = "[ไม่มี](nowhere.md)";

    @TempDir
    private Path folder;

    @Test
    void showsPagesAndFilesWithTheirTypes() throws IOException, InterruptedException {
        ShownSite.written(folder);
        try (ShownSite site = ShownSite.of(folder)) {
            assertThat(site.get("/about/").body()).contains("ข้อความแรก");
            assertThat(site.get("/about/index.html").body()).contains("ข้อความแรก");
            assertThat(site.get("/about").headers().firstValue("Location")).contains("/about/");
            assertThat(site.type("/")).isEqualTo("text/html; charset=utf-8");
            assertThat(site.type("/css/site.css")).isEqualTo("text/css; charset=utf-8");
            assertThat(site.type("/css/theme.css")).isEqualTo("text/css; charset=utf-8");
            assertThat(site.type("/js/table.js")).isEqualTo("text/javascript; charset=utf-8");
            assertThat(site.type("/img/icon.svg")).isEqualTo("image/svg+xml");
            assertThat(site.type("/fonts/sarabun-thai-400-normal.woff2")).isEqualTo("font/woff2");
            assertThat(site.type("/robots.txt")).isEqualTo("text/plain; charset=utf-8");
            assertThat(site.get("/").headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(folder.toFile().list()).containsExactly("content");
        }
    }

    @Test
    void saysByTheSitesOwnPageThatThereIsNone() throws IOException, InterruptedException {
        ShownSite.written(folder);
        try (ShownSite site = ShownSite.of(folder)) {
            HttpResponse<String> answer = site.get("/nowhere/");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("องค์การบริหารส่วนตำบลตัวอย่าง");
        }
    }

    @Test
    void answersHeadAsGetWithoutTheBody() throws IOException, InterruptedException {
        ShownSite.written(folder);
        try (ShownSite site = ShownSite.of(folder)) {
            HttpResponse<String> head = site.ask("HEAD", "/about/");
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Length"))
                    .isEqualTo(site.get("/about/").headers().firstValue("Content-Length"));
        }
    }

    /** A template that fails when it is used does not, as long as nobody asks for the page that uses it. */
    @Test
    void makesThePageThatIsAskedForAndNoOther() throws IOException, InterruptedException {
        ShownSite.written(folder);
        Files.createDirectories(folder.resolve("templates/page"));
        Files.writeString(folder.resolve("templates/page/search.ftlh"), "<#stop \"made\">");
        try (ShownSite site = ShownSite.of(folder)) {
            assertThat(site.get("/").statusCode()).isEqualTo(200);
            HttpResponse<String> broken = site.get("/search/");
            assertThat(broken.statusCode()).isEqualTo(500);
            assertThat(broken.body()).contains("templates/page/search.ftlh", "template/broken");
        }
    }

    @Test
    void tellsOfASaveAndOnlyThePagesThatItChanges() throws IOException, InterruptedException {
        ShownSite.written(folder);
        try (ShownSite site = ShownSite.of(folder);
                ShownSite.News about = site.news("/about/");
                ShownSite.News contact = site.news("/contact/")) {
            List<String> before = contact.next();
            assertThat(before).hasSize(2);
            assertThat(site.get("/contact/").body()).contains(String.join(" ", before));
            site.write("pages/about.md", ShownSite.page("เกี่ยวกับเรา", "ข้อความที่สอง"));
            assertThat(about.until(page -> page.contains("ข้อความที่สอง"))).doesNotContain("ข้อความแรก");
            assertThat(contact.next()).isEqualTo(before);
        }
    }

    @Test
    void tellsOfAStyleAndAPictureThatThePageShows() throws IOException {
        ShownSite.written(folder);
        Path style = folder.resolve("static/css/component/footer.css");
        Files.createDirectories(style.getParent());
        Files.writeString(style, ".footer { color: black; }\n");
        try (ShownSite site = ShownSite.of(folder);
                ShownSite.News news = site.news("/about/")) {
            String before = news.next().get(0);
            Files.writeString(style, ".footer { color: white; }\n");
            assertThat(news.next().get(0)).isNotEqualTo(before);
        }
    }

    @Test
    void keepsTheLastGoodPageWhileTheSourceHasErrors() throws IOException, InterruptedException {
        ShownSite.written(folder);
        try (ShownSite site = ShownSite.of(folder);
                ShownSite.News news = site.news("/about/")) {
            String good = news.next().get(0);
            site.write("pages/about.md", ShownSite.page("เกี่ยวกับเรา", "ข้อความที่สอง " + BROKEN));
            List<String> told = news.next();
            assertThat(told.get(0)).isEqualTo(good);
            Document page = Jsoup.parse(site.get("/about/").body());
            assertThat(page.select("main").text()).contains("ข้อความแรก").doesNotContain("ข้อความที่สอง");
            assertThat(page.select("template").html())
                    .contains(
                            "มีข้อผิดพลาด 1 ข้อ แสดงหน้าชุดก่อน", "ที่หน้านี้", "content/pages/about.md", "nowhere.md");
            assertThat(site.get("/-/bar?page=%2Fcontact%2F").body())
                    .contains("ทั้งเว็บไซต์")
                    .doesNotContain("ที่หน้านี้");
            site.write("pages/about.md", ShownSite.page("เกี่ยวกับเรา", "ข้อความที่สาม"));
            assertThat(news.until(html -> html.contains("ข้อความที่สาม"))).doesNotContain("แสดงหน้าชุดก่อน");
        }
    }

    @Test
    void showsWhatStandsInTheWayWhenThereWasNoGoodPageYet() throws IOException, InterruptedException {
        ShownSite.written(folder).with("pages/about.md", ShownSite.page("เกี่ยวกับเรา", BROKEN));
        try (ShownSite site = ShownSite.of(folder);
                ShownSite.News news = site.news("/about/")) {
            HttpResponse<String> answer = site.get("/about/");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("content/pages/about.md", "link/broken", "/-/preview.js");
            site.write("pages/about.md", ShownSite.page("เกี่ยวกับเรา", "ข้อความที่สอง"));
            news.until(page -> page.contains("ข้อความที่สอง"));
            assertThat(site.get("/about/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void keepsTheLastGoodPageWhileATemplateIsBroken() throws IOException, InterruptedException {
        ShownSite.written(folder);
        Path template = folder.resolve("templates/component/footer.ftlh");
        Files.createDirectories(template.getParent());
        String good = "<#macro footer site><p>ท้ายหน้าของเราเอง</p></#macro>";
        Files.writeString(template, good);
        try (ShownSite site = ShownSite.of(folder);
                ShownSite.News news = site.news("/about/")) {
            assertThat(news.next()).hasSize(2);
            Files.writeString(template, "<#macro footer site><p>${site.nothing}</p></#macro>");
            assertThat(news.until(page -> page.contains("แสดงหน้าชุดก่อน"))).contains("ท้ายหน้าของเราเอง");
            Files.writeString(template, "<#macro footer site><p>${</p></#macro>");
            assertThat(news.until(page -> page.contains("แสดงหน้าชุดก่อน"))).contains("ท้ายหน้าของเราเอง");
            Files.writeString(template, good.replace("เราเอง", "พวกเรา"));
            news.until(page -> page.contains("ท้ายหน้าของพวกเรา"));
        }
    }

    /** What is quoted from a broken file stays text, in the page, in the bar and where there is no page. */
    @Test
    void quotesWhatIsTypedAsText() throws IOException, InterruptedException {
        String payload = "</template></div><script>alert(1)</script><img src=x onerror=alert(2)>";
        ShownSite.written(folder);
        try (ShownSite site = ShownSite.of(folder);
                ShownSite.News news = site.news("/about/")) {
            site.write("pages/about.md", ShownSite.page("เกี่ยวกับเรา", BROKEN + payload));
            String page = news.until(html -> html.contains("แสดงหน้าชุดก่อน"));
            assertInert(page);
            assertInert(site.get("/-/bar?page=%2Fabout%2F").body());
            assertInert(site.get("/-/check").body());
            assertInert(site.get("/-/?page=%2F%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")
                    .body());
        }
        try (ShownSite site = ShownSite.of(folder)) {
            assertThat(site.get("/about/").body()).contains("alert(1)");
            assertInert(site.get("/about/").body());
        }
    }

    private static void assertInert(String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select("script").eachText()).noneMatch(text -> text.contains("alert"));
        assertThat(html).doesNotContain("<script>alert", "<img src=x", "</template></div><");
    }

    @Test
    void followsWhatIsAddedRenamedAndRemoved() throws IOException, InterruptedException {
        ShownSite.written(folder);
        try (ShownSite site = ShownSite.of(folder);
                ShownSite.News added = site.news("/more/deep/");
                ShownSite.News renamed = site.news("/renamed/");
                ShownSite.News removed = site.news("/contact/")) {
            assertThat(site.get("/more/deep/").statusCode()).isEqualTo(404);
            site.write("pages/more/index.md", ShownSite.page("เพิ่มเติม", "สารบัญ"));
            site.write("pages/more/deep.md", ShownSite.page("ลึก", "ในโฟลเดอร์ใหม่"));
            added.until(page -> page.contains("ในโฟลเดอร์ใหม่"));
            site.write("pages/more/deep.md", ShownSite.page("ลึก", "แก้ในโฟลเดอร์ใหม่"));
            added.until(page -> page.contains("แก้ในโฟลเดอร์ใหม่"));
            Files.move(site.file("pages/about.md"), site.file("pages/renamed.md"));
            renamed.until(page -> page.contains("ข้อความแรก"));
            assertThat(site.get("/about/").statusCode()).isEqualTo(404);
            Files.delete(site.file("pages/contact.md"));
            removed.until(page -> !page.contains("ที่อยู่ของเรา"));
            Files.delete(site.file("pages/more/deep.md"));
            Files.delete(site.file("pages/more/index.md"));
            Files.delete(site.file("pages/more"));
            added.until(page -> !page.contains("แก้ในโฟลเดอร์ใหม่"));
            site.write("pages/more/index.md", ShownSite.page("เพิ่มเติม", "สารบัญ"));
            site.write("pages/more/deep.md", ShownSite.page("ลึก", "กลับมาแล้ว"));
            added.until(page -> page.contains("กลับมาแล้ว"));
            assertThat(site.faults()).isEmpty();
        }
    }

    /** As when another branch is checked out. */
    @Test
    void followsAThousandFilesAtOnce() throws IOException, InterruptedException {
        ShownSite.written(folder);
        try (ShownSite site = ShownSite.of(folder);
                ShownSite.News last = site.news("/p999/")) {
            for (int i = 0; i < 1000; i++)
                site.write("pages/p" + i + ".md", ShownSite.page("หน้า " + i, "ครั้งที่หนึ่ง"));
            last.until(page -> page.contains("ครั้งที่หนึ่ง"));
            for (int i = 0; i < 1000; i++)
                site.write("pages/p" + i + ".md", ShownSite.page("หน้า " + i, "ครั้งที่สอง"));
            last.until(page -> page.contains("ครั้งที่สอง"));
            assertThat(site.get("/p0/").body()).contains("ครั้งที่สอง");
            assertThat(site.faults()).isEmpty();
        }
    }

    @Test
    void showsDraftsAndMarksThem() throws IOException, InterruptedException {
        ShownSite.written(folder)
                .with("pages/plan/index.md", ShownSite.page("แผนงาน", "สารบัญ"))
                .with("pages/plan/draft.md", "---\ntitle: แผนปีหน้า\ndraft: true\n---\nยังเขียนไม่เสร็จ\n");
        try (ShownSite site = ShownSite.of(folder)) {
            Document draft = Jsoup.parse(site.get("/plan/draft/").body());
            assertThat(draft.select("main").text()).contains("ยังเขียนไม่เสร็จ");
            assertThat(draft.select("template").html()).contains("ฉบับร่าง");
            assertThat(Jsoup.parse(site.get("/plan/").body()).select("main").text())
                    .contains("แผนปีหน้า ฉบับร่าง");
            assertThat(site.get("/about/").body()).doesNotContain("ฉบับร่าง");
        }
    }

    @Test
    void hasAPageOfItsOwn() throws IOException, InterruptedException {
        ShownSite.written(folder);
        try (ShownSite site = ShownSite.of(folder)) {
            Document desk = Jsoup.parse(site.get("/-/?page=%2Fabout%2F").body());
            assertThat(desk.select("iframe").attr("src")).isEqualTo("/about/");
            assertThat(desk.text()).contains(site.preview().address().toString());
            assertThat(site.get("/-/check").body()).contains("ผลการตรวจก่อนเผยแพร่");
            assertThat(site.get("/-/other").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void usesNoMoreThreadsAfterTwoHundredSaves() throws IOException, InterruptedException {
        ShownSite.written(folder);
        try (ShownSite site = ShownSite.of(folder);
                ShownSite.News news = site.news("/about/")) {
            save(site, news, 0);
            long before = threads();
            for (int i = 1; i <= 200; i++) save(site, news, i);
            assertThat(threads()).isLessThanOrEqualTo(before + 2);
            assertThat(site.faults()).isEmpty();
        }
    }

    private static void save(ShownSite site, ShownSite.News news, int number) throws IOException, InterruptedException {
        site.write("pages/about.md", ShownSite.page("เกี่ยวกับเรา", "ครั้งที่ " + number + " จบ"));
        news.until(page -> page.contains("ครั้งที่ " + number + " จบ"));
    }

    private static long threads() {
        return Stream.of(Thread.getAllStackTraces().keySet().toArray(Thread[]::new))
                .filter(thread -> thread.getName().startsWith("preview"))
                .count();
    }
}
