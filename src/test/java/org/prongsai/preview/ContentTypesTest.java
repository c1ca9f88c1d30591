package org.prongsai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.SitePath;

class ContentTypesTest {
    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/about/, text/html; charset=utf-8",
        "/feed.xml, application/atom+xml; charset=utf-8",
        "/sitemap.xml, application/xml; charset=utf-8",
        "/2567/data.csv, text/csv; charset=utf-8",
        "/2567/notes.TXT, text/plain; charset=utf-8",
        "/data.json, application/json",
        "/map.geojson, application/geo+json",
        "/site.webmanifest, application/manifest+json",
        "/img/icon.svg, image/svg+xml",
        "/fonts/a.woff2, font/woff2",
        "/2567/report.pdf, application/pdf",
        "/2567/files.zip, application/zip",
        "/2567/film.mp4, video/mp4",
        "/2567/a.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "/2567/a.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "/2567/a.odt, application/vnd.oasis.opendocument.text",
    })
    void tellsBrowsersWhatAFileIs(String path, String type) {
        assertThat(ContentTypes.of(new SitePath(path))).isEqualTo(type);
    }

    /** A browser that guesses may run what was never meant to be run. */
    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        assertThat(ContentTypes.of(new SitePath("/a.exe"))).isEqualTo("application/octet-stream");
        assertThat(ContentTypes.of(new SitePath("/LICENSE"))).isEqualTo("application/octet-stream");
    }
}
