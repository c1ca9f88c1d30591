package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Code;
import org.prongsai.render.view.PageView;

/** What templates may do, ours and a site's own. */
class TemplatesTest {
    private static final String NAME = "page/own.ftlh";
    private static final SitePath PAGE = new SitePath("/own/");

    @Test
    void oursEscapeEverythingAndKeepNothingInMacros() {
        Pattern unescaped = Pattern.compile("\\?no_esc|<#noautoesc|<#outputformat|<#ftl");
        Pattern kept = Pattern.compile("(?s)<#macro((?!</#macro>).)*<#(assign|global)");
        files("templates").forEach(file -> {
            String text = read(file);
            assertThat(file.toString()).matches(".*\\.ftl[hx]");
            assertThat(unescaped.matcher(text).find()).as(file.toString()).isFalse();
            assertThat(kept.matcher(text).find()).as(file.toString()).isFalse();
        });
    }

    @Test
    void markupIsMadeByTemplatesAndByTheMarkdownRoomAlone() {
        Pattern markup = Pattern.compile("\"</?[a-z]+[ >]");
        files("src/main/java")
                .filter(file -> !file.toString().contains("markdown"))
                .forEach(file -> assertThat(markup.matcher(read(file)).find())
                        .as(file.toString())
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "<#assign run='freemarker.template.utility.ObjectConstructor'?new()>",
                "${body?api.class}",
                "${body.class.name}",
                "${body.getClass().getName()}",
                "${'body.class.name'?eval}",
                "<@'${body.class.name}'?interpret/>",
                "<#include '/../pom.xml'>",
                "<#include '../../pom.xml'>",
                "<#include 'file:///etc/hostname'>",
                "<#import '/../../templates/layout/base.ftlh' as base>",
            })
    void aSitesOwnReachesNothingOutside(String template) {
        assertThatThrownBy(() -> render(template, Duration.ofSeconds(10)))
                .isInstanceOfSatisfying(
                        BrokenTemplate.class,
                        broken -> assertThat(broken.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly(Code.TEMPLATE_BROKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as n></#list>",
                "<#list 1.. as n>ก</#list>",
                "<#list (1..)?filter(n -> n lt 0) as n></#list>",
                "<#macro m><@m/></#macro><@m/>",
                "<#function f n><#return f(n + 1)></#function>${f(1)}",
                "${'ก'?left_pad(2000000000)}",
            })
    void aSitesOwnDoesNotRunForEver(String template) {
        assertThatThrownBy(() -> render(template, Duration.ofSeconds(1)))
                .isInstanceOfSatisfying(BrokenTemplate.class, broken -> {
                    assertThat(broken.problems())
                            .extracting(problem -> problem.code())
                            .containsExactly(Code.TEMPLATE_ENDLESS);
                    assertThat(broken.problems().get(0).place().file()).isEqualTo("templates/" + NAME);
                    assertThat(broken.problems().get(0).details()).startsWith("/own/");
                });
    }

    @Test
    void everyUnreadableTemplateIsToldAtOnce() {
        Templates templates = new Templates(Map.of("component/a.ftlh", "${", NAME, "<#if>"));
        assertThatThrownBy(() -> templates.render(NAME, model(), PAGE))
                .isInstanceOfSatisfying(
                        BrokenTemplate.class,
                        broken -> assertThat(broken.problems())
                                .extracting(problem -> problem.place().file())
                                .isEqualTo(List.of("templates/component/a.ftlh", "templates/" + NAME)));
    }

    /** As where the program's own folder is the site. */
    @Test
    void copiesOfOursAreNoSitesOwn() {
        Map<String, String> templates = new HashMap<>();
        Path folder = Path.of("templates");
        files("templates")
                .forEach(
                        file -> templates.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
        assertThat(templates).hasSizeGreaterThan(50);
        assertThat(BuiltInTemplates.replacedBy(templates)).isEmpty();
        templates.put("component/footer.ftlh", "ก");
        templates.put(NAME, "ข");
        assertThat(BuiltInTemplates.replacedBy(templates)).containsOnlyKeys("component/footer.ftlh", NAME);
    }

    private static byte[] render(String template, Duration longest) {
        return new Templates(Map.of(NAME, template), longest).render(NAME, model(), PAGE);
    }

    private static PageModel model() {
        return PageModel.file(new PageView.Robots("sitemap.xml"));
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            assertThat(files).isNotEmpty();
            return files.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
