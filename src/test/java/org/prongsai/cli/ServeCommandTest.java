package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.pdf.InstalledBrowsers.Family;
import org.prongsai.testing.Program;
import org.prongsai.testing.SmallSite;

class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    @TempDir
    private Path folder;

    /** From the start to the signal that Ctrl+C sends; Windows has no such signal for a process without a console. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void tellsWhereItIsServesAndSaysThatItHasStopped() throws IOException, InterruptedException {
        SmallSite.in(folder, "").withPage("pages/about.md", "ข้อความ");
        Process process = Program.in(folder, Map.of()).startHeard("serve", "--port", "0", "--no-open");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Matcher address = ADDRESS.matcher(lines.readLine());
            assertThat(address.find()).isTrue();
            HttpRequest about = HttpRequest.newBuilder(URI.create(address.group() + "about/"))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(about, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("ข้อความ");
            process.toHandle().destroy();
            assertThat(lines.lines().toList()).containsExactly("หยุดแสดงตัวอย่างแล้ว");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void saysWhenThePortIsTaken() throws IOException {
        SmallSite.in(folder, "");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandLine run = CommandLine.run("serve", folder, "--port", taken.getLocalPort());
            assertThat(run.exitCode()).isEqualTo(Main.PROBLEMS);
            assertThat(run.err(folder)).contains("พอร์ต " + taken.getLocalPort());
        }
    }

    @Test
    void saysWhenThereIsNoSuchFolderOrPort() {
        CommandLine nowhere = CommandLine.run("serve", folder.resolve("nowhere"));
        assertThat(nowhere.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(nowhere.err(folder)).contains("site/no-content");
        assertThat(CommandLine.run("serve", folder, "--port", "65536").exitCode())
                .isEqualTo(Main.USAGE);
        assertThat(CommandLine.run("serve", folder, "--port", "http").exitCode())
                .isEqualTo(Main.USAGE);
    }

    @Test
    void opensWithWhatTheSystemHas() {
        String address = "http://127.0.0.1:8080/";
        assertThat(new AddressOpener(Family.WINDOWS, Map.of()).command(address))
                .containsExactly("cmd", "/c", "start", "", address);
        assertThat(new AddressOpener(Family.MACOS, Map.of()).command(address)).containsExactly("open", address);
        assertThat(new AddressOpener(Family.OTHER, Map.of("DISPLAY", ":0")).command(address))
                .containsExactly("xdg-open", address);
        assertThat(new AddressOpener(Family.OTHER, Map.of()).command(address)).isEqualTo(List.of());
        assertThat(new AddressOpener(Family.OTHER, Map.of()).open(address)).isFalse();
    }
}
