package org.prongsai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;

/** What the last look finds, whoever made the page and in whatever order pages come. */
class PageAuditTest {
    private final Map<String, byte[]> pages = new LinkedHashMap<>();
    private final Set<SitePath> others = new LinkedHashSet<>();

    private void page(String path, String body) {
        String html = "<!DOCTYPE html>\n<html lang=\"th\">\n<head>\n<title>ก</title>\n</head>\n<body>\n<h1>ก</h1>\n"
                + body + "\n</body>\n</html>\n";
        pages.put(path, html.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> problems(Markup markup) {
        return problems(markup, List.copyOf(pages.keySet()).stream());
    }

    private List<String> problems(Markup markup, Stream<String> order) {
        Set<SitePath> paths = new LinkedHashSet<>();
        pages.keySet().forEach(path -> paths.add(new SitePath(path)));
        paths.addAll(others);
        Problems problems = new Problems();
        PageAudit audit = new PageAudit(paths, problems);
        order.forEach(path -> audit.look(new SitePath(path), pages.get(path), markup));
        try {
            audit.finish(this::written);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return problems.sorted().stream().map(PageAuditTest::told).toList();
    }

    private byte[] written(String file) throws IOException {
        for (Map.Entry<String, byte[]> page : pages.entrySet()) {
            if (new SitePath(page.getKey()).fileName().equals(file)) return page.getValue();
        }
        throw new NoSuchFileException(file);
    }

    private static String told(Problem problem) {
        return problem.place().file() + " " + problem.code().id() + " " + String.join(" ", problem.details());
    }

    @ParameterizedTest
    @EnumSource
    void linksToIdsAreFollowedWithinAPageAndToOthers(Markup markup) {
        others.add(new SitePath("/a/plan.pdf"));
        page(
                "/",
                "<p id=\"here\"><a href=\"#here\">ก</a> <a href=\"index.html#gone\">ก</a> <a href=\"a/index.html#%E0%B8%81\">ก</a>"
                        + " <a href=\"a/index.html#lost\">ก</a> <a href=\"a/index.html#\">ก</a></p>");
        page("/a/", "<p id=\"ก\"><a href=\"../index.html#here\">ก</a> <a href=\"plan.pdf#page=2\">ก</a></p>");
        assertThat(problems(markup))
                .containsExactly(
                        "/a/index.html audit/dead-anchor #page=2 ",
                        "/index.html audit/dead-anchor #gone ",
                        "/index.html audit/dead-anchor #lost ");
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleFindsWhatItIsFor(Markup markup) {
        others.add(new SitePath("/x.png"));
        page(
                "/a/b/",
                "<p id=\"x\" data-id=\"x\"><a id=\"x\" href=\"../gone.html#a\">ก</a><a href=\"/\">ก</a><a href=\"mailto:a@b\">ก</a><a href=\"../../../x.png\">ก</a></p>"
                        + "<p><img src=\"../../x.png\"><img src=\"../../y.png\" alt=\"ก\"><img src=\"//e.test/x\" alt=\"\" role=\"presentation\"><img src=\"./../.././x.png\" alt=\"\"></p>");
        assertThat(problems(markup))
                .containsExactly(
                        "/a/b/index.html audit/dead-link ../../../x.png ",
                        "/a/b/index.html audit/dead-link ../../y.png ",
                        "/a/b/index.html audit/dead-link ../gone.html#a ",
                        "/a/b/index.html audit/dead-link / ",
                        "/a/b/index.html audit/duplicate-id x ",
                        "/a/b/index.html audit/no-alt ../../x.png ",
                        "/a/b/index.html audit/no-alt ./../.././x.png ",
                        "/a/b/index.html audit/outside-request //e.test/x ");
    }

    @ParameterizedTest
    @EnumSource
    void aHeadingOutOfOrderIsQuotedAsItIsRead(Markup markup) {
        page("/", "<h3>ก <b>ข</b>\n&amp; ค</h3><h1>ง</h1>");
        page("/without/", "");
        pages.put("/none/", "<!DOCTYPE html><html><head></head><body></body></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(problems(markup))
                .containsExactly(
                        "/index.html audit/heading-order ก ข & ค ",
                        "/index.html audit/heading-order ง ",
                        "/none/index.html audit/heading-order h1 ");
    }

    @Test
    void theFirstPageOfTheSiteIsNamedWhicheverIsLookedAtFirst() {
        for (int i = 200; i > 0; i--)
            page("/" + i + "/", "<p><a href=\"gone.html\">ก</a><a href=\"../1/index.html#gone\">ก</a></p>");
        List<String> expected =
                List.of("/200/index.html audit/dead-anchor #gone 199", "/200/index.html audit/dead-link gone.html 199");
        assertThat(problems(Markup.OURS)).isEqualTo(expected);
        List<String> turned = new ArrayList<>(pages.keySet());
        Collections.reverse(turned);
        assertThat(problems(Markup.OURS, turned.stream())).isEqualTo(expected);
        assertThat(problems(Markup.ANYBODYS, turned.parallelStream())).isEqualTo(expected);
        assertThat(problems(Markup.OURS, turned.parallelStream())).isEqualTo(expected);
    }
}
