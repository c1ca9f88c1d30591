package org.prongsai.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate has to be in force, of the host, and of somebody who is trusted. The certificates are made by the JDK's own keytool. */
class CertificatesTest {
    private static final String PASSWORD = "of-a-test";

    @TempDir
    private static Path keys;

    @TempDir
    private Path temp;

    @BeforeAll
    static void makeCertificates() throws IOException, InterruptedException {
        make("ca", "CN=Authority of a test", "-ext", "bc:c", "-validity", "3650");
        make("valid", "CN=one.example", "-signer", "ca", "-ext", "san=dns:one.example", "-validity", "3650");
        make(
                "expired",
                "CN=one.example",
                "-signer",
                "ca",
                "-ext",
                "san=dns:one.example",
                "-startdate",
                "-9d",
                "-validity",
                "1");
        for (String alias : List.of("valid", "expired")) {
            keytool(
                    "-importkeystore",
                    "-srckeystore",
                    keys.resolve("all").toString(),
                    "-srcstorepass",
                    PASSWORD,
                    "-srcalias",
                    alias,
                    "-destkeystore",
                    keys.resolve(alias).toString(),
                    "-deststorepass",
                    PASSWORD);
        }
    }

    private static void make(String alias, String name, String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-dname",
                name,
                "-keystore",
                keys.resolve("all").toString(),
                "-storepass",
                PASSWORD));
        arguments.addAll(List.of(more));
        keytool(arguments.toArray(String[]::new));
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(keys.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(keys.resolve("log")))
                .isZero();
    }

    private static KeyStore store(String name) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys.resolve(name))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private static HttpsServer server(String alias) throws IOException, GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store(alias), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(OtherSites.loopback(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> OtherSites.answer(exchange, 200));
        server.start();
        return server;
    }

    private static SSLSocketFactory trustingTheAuthority() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("ca", store("all").getCertificate("ca"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private String verdict(String host, String certificate, SSLSocketFactory trust)
            throws IOException, GeneralSecurityException {
        HttpsServer server = server(certificate);
        try (OtherSites world = new OtherSites().trusting(trust)) {
            int port = server.getAddress().getPort();
            return world.verdict(temp.resolve("cache"), "https://" + host + ":" + port + "/");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void oneThatIsInForceIsBelieved() throws IOException, GeneralSecurityException {
        assertThat(verdict("one.example", "valid", trustingTheAuthority())).isEmpty();
    }

    @Test
    void oneThatHasExpiredIsSaidPlainly() throws IOException, GeneralSecurityException {
        assertThat(verdict("one.example", "expired", trustingTheAuthority()))
                .isEqualTo("external/certificate-expired one.example");
    }

    @Test
    void oneOfAnotherHostIsNone() throws IOException, GeneralSecurityException {
        assertThat(verdict("two.example", "valid", trustingTheAuthority()))
                .isEqualTo("external/certificate two.example");
    }

    @Test
    void oneOfSomebodyUnknownIsNone() throws IOException, GeneralSecurityException {
        assertThat(verdict("one.example", "valid", (SSLSocketFactory) SSLSocketFactory.getDefault()))
                .isEqualTo("external/certificate one.example");
    }
}
