package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.model.SitePath;

class StaticFilesTest {
    /** The program's folder is a site too, whose static files are those of the program. */
    @Test
    void stylesOfPagesBesideASiteAreNoPartOfOne() {
        Path statics = Path.of("static");
        Map<SitePath, Path> own = Map.of(
                new SitePath("/report/page.css"), statics.resolve("report/page.css"),
                new SitePath("/preview/preview.js"), statics.resolve("preview/preview.js"),
                new SitePath("/report/of-ours.css"), statics.resolve("report/page.css"));
        assertThat(StaticFiles.of(own).keySet())
                .contains(new SitePath("/report/of-ours.css"))
                .doesNotContain(new SitePath("/report/page.css"), new SitePath("/preview/preview.js"))
                .noneMatch(path -> path.value().startsWith("/preview/"));
    }
}
