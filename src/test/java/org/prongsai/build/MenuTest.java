package org.prongsai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.Site;
import org.prongsai.testing.SmallSite;

/** The menu that comes by itself; what it looks like on pages is in the case {@code menu-of-many-pages}. */
class MenuTest {
    @TempDir
    private Path folder;

    @Test
    void namesTwelvePages() {
        assertThat(withPages(12).menu())
                .hasSize(13)
                .extracting(Site.MenuItem::label)
                .contains("หน้า 1", "หน้า 12");
    }

    @Test
    void leadsToTheListOfMore() {
        assertThat(withPages(13).menu()).extracting(Site.MenuItem::label).containsExactly("หน้าแรก", "ข้อมูลอื่น");
    }

    private Site withPages(int count) {
        SmallSite site = SmallSite.in(folder, "");
        for (int i = 1; i <= count; i++) site.with("pages/p" + i + ".md", "---\ntitle: หน้า " + i + "\n---\nข้อความ\n");
        return site.assembled();
    }
}
