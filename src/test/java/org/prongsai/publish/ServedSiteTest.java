package org.prongsai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.output.FinishedSite;
import org.prongsai.testing.FolderServer;
import org.prongsai.testing.Folders;

/** What a server gives to readers is compared with what was built. */
class ServedSiteTest {
    @TempDir
    private Path work;

    @Test
    void tellsWhatIsMissingAndWhatDiffers() throws IOException {
        FinishedSite built = MadeSite.old().in(work.resolve("built"));
        Path served = work.resolve("served");
        Folders.copy(built.folder(), served);
        try (FolderServer server = FolderServer.start(served, "/อบต/")) {
            String address = URI.create(server.address().toString()).toASCIIString();
            ServedSite site = ServedSite.at(address).orElseThrow();
            assertThat(site.compare(built, asked -> {})).isEqualTo(new ServedSite.Comparison(9, List.of(), List.of()));
            Files.delete(served.resolve("about/index.html"));
            MadeSite.write(served.resolve("เอกสาร/แผน ปี.pdf"), MadeSite.bytes(20_000, 9));
            ServedSite.Comparison found = site.compare(built, asked -> {});
            assertThat(found.missing()).containsExactly("about/index.html");
            assertThat(found.different()).containsExactly("เอกสาร/แผน ปี.pdf");
            assertThat(found.isSame()).isFalse();
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNoSiteWithoutFiles() {
        FinishedSite built = MadeSite.old().in(work.resolve("built"));
        ServedSite site = ServedSite.at("http://127.0.0.1:9/").orElseThrow();
        assertThatThrownBy(() -> site.compare(built, asked -> {})).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "www.example.go.th", "ftp://www.example.go.th/", "https://", "http://ก ข/", "file:///etc"})
    void whatIsNoAddressOfTheWebIsNotAskedFor(String address) {
        assertThat(ServedSite.at(address)).isEmpty();
    }
}
