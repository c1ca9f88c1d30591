package org.prongsai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A certificate that nobody has signed but its own host. */
final class Certificate {
    static final String PASSWORD = "changeit";

    private final Path file;

    private Certificate(Path file) {
        this.file = file;
    }

    static Certificate make(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("host.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "host",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=www.example.go.th",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0 || !Files.exists(file)) throw new IllegalStateException("keytool");
        return new Certificate(file);
    }

    Path file() {
        return file;
    }

    /** As {@code openssl} prints it. */
    String fingerprint() {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(store.getCertificate("host").getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(sum);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
