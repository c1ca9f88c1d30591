package org.prongsai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.SmallSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell search engines: it can be read, it is complete, and its addresses are those of pages that are there. */
class StructuredDataTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** What has to be said of a thing; by whom it is read, and by schema.org. */
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "GovernmentOrganization", List.of("@id", "name", "url"),
            "WebSite", List.of("@id", "name", "url", "inLanguage", "publisher"),
            "Report", List.of("@id", "name", "url", "inLanguage", "author", "publisher", "isPartOf"),
            "Dataset", List.of("@id", "name", "description", "url", "temporalCoverage", "creator"),
            "BreadcrumbList", List.of("itemListElement"));

    @TempDir
    private Path temp;

    static List<Path> sites() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            return Stream.concat(Stream.of(Path.of("")), examples.sorted()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageOfTheExamplesHasDataThatHold(Path site) throws IOException {
        BuiltSite built = BuiltSite.build(site.toAbsolutePath(), temp.resolve("out"));
        Set<String> types = new TreeSet<>();
        for (Map.Entry<Path, Document> page : pages(built.folder()).entrySet()) {
            List<JsonNode> things = things(page.getValue());
            URI home = home(page.getKey(), page.getValue(), built.folder());
            for (JsonNode thing : things) {
                String type = thing.path("@type").stringValue();
                types.add(type);
                for (String member : REQUIRED.get(type))
                    assertThat(thing.has(member))
                            .as(page.getKey() + ": " + type + "." + member)
                            .isTrue();
                assertThat(dead(thing, home, built.folder()))
                        .as(page.getKey().toString())
                        .isEmpty();
            }
            assertThat(trail(things)).as(page.getKey().toString()).isEqualTo(shownTrail(page.getValue()));
            assertThat(ofType("Report", things).isPresent())
                    .as(page.getKey().toString())
                    .isEqualTo(page.getValue().is(":has(body.page--report, body.page--memo)"));
        }
        assertThat(types).contains("GovernmentOrganization", "WebSite", "Report", "Dataset", "BreadcrumbList");
    }

    private static Map<Path, Document> pages(Path folder) throws IOException {
        Map<Path, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".html")).toList())
                pages.put(file, BuiltSite.parse(file));
        }
        return pages;
    }

    /** Of the one block that a page may have; nothing where it has none. */
    private static List<JsonNode> things(Document page) {
        List<Element> blocks = page.select("script[type=application/ld+json]");
        assertThat(blocks).hasSizeLessThanOrEqualTo(1);
        List<JsonNode> things = new ArrayList<>();
        for (Element block : blocks) {
            JsonNode data = JSON.readTree(block.data());
            assertThat(data.path("@context").stringValue()).isEqualTo("https://schema.org");
            data.path("@graph").forEach(things::add);
        }
        return things;
    }

    /** The address of the home page, by that of another. */
    private static URI home(Path file, Document page, Path folder) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        if (canonical == null) return URI.create("/");
        String path = folder.relativize(file).toString().replace('\\', '/').replaceFirst("index\\.html$", "");
        return URI.create(canonical.attr("href").replaceFirst(path + "$", ""));
    }

    /** Addresses in a thing, however deep, at which the site has no page. */
    private static List<String> dead(JsonNode thing, URI home, Path folder) {
        List<String> dead = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : thing.properties()) {
            if (Set.of("@id", "url", "item").contains(member.getKey())) {
                String address = member.getValue().stringValue();
                String path = address.replaceFirst("#.*", "");
                boolean ours = path.startsWith(home.toString()) && home.isAbsolute();
                Path file = folder.resolve(ours ? path.substring(home.toString().length()) + "index.html" : "none");
                if (!Files.exists(file)) dead.add(address);
            }
            if (member.getValue().isObject()) dead.addAll(dead(member.getValue(), home, folder));
            if (member.getValue().isArray()) member.getValue().forEach(item -> dead.addAll(dead(item, home, folder)));
        }
        return dead;
    }

    private static Optional<JsonNode> ofType(String type, List<JsonNode> things) {
        return things.stream()
                .filter(thing -> thing.path("@type").stringValue().equals(type))
                .findFirst();
    }

    /** Numbers and labels of the trail for search engines. */
    private static List<String> trail(List<JsonNode> things) {
        List<String> trail = new ArrayList<>();
        ofType("BreadcrumbList", things)
                .ifPresent(list -> list.path("itemListElement")
                        .forEach(item -> trail.add(item.path("position").intValue() + " "
                                + item.path("name").stringValue())));
        return trail;
    }

    private static List<String> shownTrail(Document page) {
        List<String> labels = page.select(".trail__list li").eachText();
        List<String> trail = new ArrayList<>();
        for (String label : labels) trail.add(trail.size() + 1 + " " + label);
        return trail;
    }

    @Test
    void aDatasetCoversItsFiscalYearsAndAReportHasItsDate() {
        BuiltSite built = BuiltSite.build(Path.of("examples", "tuayang"), temp.resolve("out"));
        assertThat(member("2567/measures/index.html", "Dataset", "temporalCoverage", built))
                .isEqualTo("2023-10-01/2024-09-30");
        assertThat(member("compare/2567-2568/index.html", "Dataset", "temporalCoverage", built))
                .isEqualTo("2023-10-01/2025-09-30");
        assertThat(member("scores/index.html", "Dataset", "temporalCoverage", built))
                .isEqualTo("2022-10-01/2025-09-30");
        assertThat(member("2568/memo/index.html", "Report", "datePublished", built))
                .isEqualTo("2025-09-30");
        assertThat(member("index.html", "GovernmentOrganization", "alternateName", built))
                .isEqualTo("อบต.ตัวอย่าง");
    }

    private static String member(String page, String type, String name, BuiltSite built) {
        return ofType(type, things(built.page(page))).orElseThrow().path(name).stringValue();
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        SmallSite.in(temp, "").with("2567/report.md", "---\ntitle: รายงาน\n---\n");
        BuiltSite built = BuiltSite.build(temp, temp.resolve("out"));
        JsonNode report =
                ofType("Report", things(built.page("2567/report/index.html"))).orElseThrow();
        assertThat(report.has("datePublished")).isFalse();
        assertThat(report.has("description")).isFalse();
        JsonNode organisation = ofType("GovernmentOrganization", things(built.page("index.html")))
                .orElseThrow();
        assertThat(organisation.has("telephone")).isFalse();
        assertThat(organisation.path("address").has("streetAddress")).isFalse();
    }

    @Test
    void aHostileTitleStaysAName() throws IOException {
        String title = "</script><script>alert(1)</script><!-- & \\ \" ]]>";
        SmallSite.in(temp, "").with("2567/report.md", "---\ntitle: '" + title + "'\n---\n");
        BuiltSite built = BuiltSite.build(temp, temp.resolve("out"));
        Document page = built.page("2567/report/index.html");
        assertThat(page.select("script:not([src])")).hasSize(1);
        JsonNode report = ofType("Report", things(page)).orElseThrow();
        assertThat(report.path("name").stringValue()).isEqualTo(title);
        String html = Files.readString(built.folder().resolve("2567/report/index.html"));
        assertThat(html).doesNotContain("alert(1)</script>", "<script>alert");
    }
}
