package org.prongsai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.function.Consumer;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.output.FinishedSite;
import org.prongsai.publish.PublishFailure.Reason;

/** Sites are uploaded by SFTP, to a host that is known, by somebody whom it knows. */
class SftpUploadTest {
    private static final Consumer<SshServer> USUAL = server -> {};

    /** As OpenSSH speaks, and without its extensions. */
    private static final Consumer<SshServer> PLAIN = server -> {
        SftpModuleProperties.SFTP_VERSION.set(server, 3);
        server.getProperties().put("sftp-client-extensions", "");
        server.getProperties().put("sftp-openssh-extensions", "");
    };

    @TempDir
    private Path work;

    private SftpHost host;

    @AfterEach
    void stop() throws IOException {
        if (host != null) host.close();
    }

    private void start(Consumer<SshServer> settings) throws IOException, GeneralSecurityException {
        host = SftpHost.start(work, settings);
    }

    private Path ssh() throws IOException {
        return Files.createDirectories(work.resolve("ssh"));
    }

    private void publish(FinishedSite site, Target target, String password) throws IOException {
        try (Upload upload = Upload.of(site, target, TestTargets.access(ssh(), password), UploadOptions.USUAL)) {
            upload.run(UploadProgress.UNHEARD);
        }
        assertThat(MadeSite.served(host.folder())).isEqualTo(MadeSite.whole(site));
    }

    private void refuses(Reason reason, Target target, String password, String detail) {
        FinishedSite site = MadeSite.old().in(work.resolve("old"));
        assertThatThrownBy(() -> publish(site, target, password))
                .isInstanceOfSatisfying(PublishFailure.class, failure -> {
                    assertThat(failure.reason()).isEqualTo(reason);
                    assertThat(String.join(" ", failure.details()))
                            .contains(detail)
                            .doesNotContain(TestTargets.PASSWORD);
                });
        assertThat(MadeSite.all(host.folder())).isEmpty();
    }

    @Test
    void cutsAtRandomBytesLeaveTheOldSiteOrAreResumed() throws IOException, GeneralSecurityException {
        start(USUAL);
        new Cuts(host, work).make(6, 2567);
    }

    @Test
    @Tag("long")
    void cutsAtAHundredBytesLeaveTheOldSiteOrAreResumed() throws IOException, GeneralSecurityException {
        start(USUAL);
        Cuts cuts = new Cuts(host, work);
        cuts.make(100, 2568);
        assertThat(cuts.betweens()).isGreaterThanOrEqualTo(5);
    }

    @Test
    @Tag("long")
    void cutsAtAHundredBytesAreResumedWhereNoFileTakesThePlaceOfAnother() throws IOException, GeneralSecurityException {
        start(PLAIN);
        Cuts cuts = new Cuts(host.removing(), work);
        cuts.make(100, 2569);
        assertThat(cuts.betweens()).isGreaterThan(10);
    }

    @Test
    void aHostOfTheOldestKindWillDo() throws IOException, GeneralSecurityException {
        start(PLAIN);
        Target target = host.target("fingerprint: " + host.fingerprint());
        publish(MadeSite.old().in(work.resolve("old")), target, TestTargets.PASSWORD);
        publish(MadeSite.later().in(work.resolve("later")), target, TestTargets.PASSWORD);
    }

    @Test
    void aHostThatNobodyKnowsIsRefusedBeforeThePasswordIsSent() throws IOException, GeneralSecurityException {
        start(USUAL);
        refuses(Reason.HOST_KEY_UNKNOWN, host.target(), TestTargets.PASSWORD, host.fingerprint());
        assertThat(ssh()).isEmptyDirectory();
    }

    @Test
    void aHostOfKnownHostsIsKnown() throws IOException, GeneralSecurityException {
        start(USUAL);
        Files.writeString(ssh().resolve("known_hosts"), "[127.0.0.1]:" + host.port() + " " + host.publicKey() + "\n");
        publish(MadeSite.old().in(work.resolve("old")), host.target(), TestTargets.PASSWORD);
    }

    @Test
    void aHostThatHasSeveralKeysIsKnownByAnyOfThem() throws IOException, GeneralSecurityException {
        List<KeyPair> keys = severalKeys();
        start(server -> server.setKeyPairProvider(KeyPairProvider.wrap(keys)));
        FinishedSite site = MadeSite.old().in(work.resolve("old"));
        for (KeyPair key : keys) {
            String known = PublicKeyEntry.toString(key.getPublic());
            Files.writeString(ssh().resolve("known_hosts"), "[127.0.0.1]:" + host.port() + " " + known + "\n");
            publish(site, host.target(), TestTargets.PASSWORD);
        }
    }

    @Test
    void aHostThatHasSeveralKeysIsKnownByTheFingerprintOfAnyOfThem() throws IOException, GeneralSecurityException {
        List<KeyPair> keys = severalKeys();
        start(server -> server.setKeyPairProvider(KeyPairProvider.wrap(keys)));
        for (KeyPair key : keys) {
            String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
            knowsAndLetsNobodyIn(host.target("fingerprint: " + fingerprint));
        }
        refuses(
                Reason.HOST_KEY_CHANGED,
                host.target("fingerprint: SHA256:" + "A".repeat(43)),
                TestTargets.PASSWORD,
                KeyUtils.getFingerPrint(BuiltinDigests.sha256, keys.get(2).getPublic()));
    }

    private static List<KeyPair> severalKeys() throws GeneralSecurityException {
        return List.of(
                KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256),
                KeyUtils.generateKeyPair("ssh-rsa", 2048),
                KeyUtils.generateKeyPair("ssh-ed25519", 256));
    }

    /** Whoever is refused for the password has come past the key. */
    private void knowsAndLetsNobodyIn(Target target) {
        refuses(Reason.LOGIN_REFUSED, target, "wrong", SftpHost.USER);
    }

    @Test
    void aHostWithAnotherKeyThanBeforeIsRefused() throws IOException, GeneralSecurityException {
        start(USUAL);
        KeyPair before = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        String line = "[127.0.0.1]:" + host.port() + " " + PublicKeyEntry.toString(before.getPublic()) + "\n";
        Files.writeString(ssh().resolve("known_hosts"), line);
        refuses(Reason.HOST_KEY_CHANGED, host.target(), TestTargets.PASSWORD, host.fingerprint());
        assertThat(ssh().resolve("known_hosts")).hasContent(line);
        refuses(
                Reason.HOST_KEY_CHANGED,
                host.target("fingerprint: SHA256:" + "A".repeat(43)),
                TestTargets.PASSWORD,
                host.fingerprint());
    }

    @Test
    void aWrongPasswordIsRefusedAndAMissingOneIsToldSo() throws IOException, GeneralSecurityException {
        start(USUAL);
        Target target = host.target("fingerprint: " + host.fingerprint());
        refuses(Reason.LOGIN_REFUSED, target, "wrong", SftpHost.USER);
        refuses(Reason.NO_PASSWORD, target, "", SftpHost.USER);
    }

    @Test
    void aKeyLetsInAndSoDoesOneThatIsOpenedByWords() throws IOException, GeneralSecurityException {
        KeyPair person = KeyUtils.generateKeyPair("ssh-ed25519", 256);
        start(server -> {
            server.setPasswordAuthenticator(null);
            server.setPublickeyAuthenticator((user, key, session) -> KeyUtils.compareKeys(key, person.getPublic()));
        });
        OpenSSHKeyPairResourceWriter writer = OpenSSHKeyPairResourceWriter.INSTANCE;
        Target usual = host.target("fingerprint: " + host.fingerprint());
        try (var out = Files.newOutputStream(ssh().resolve("id_ed25519"))) {
            writer.writePrivateKey(person, "", null, out);
        }
        publish(MadeSite.old().in(work.resolve("old")), usual, "");
        Files.delete(ssh().resolve("id_ed25519"));
        OpenSSHKeyEncryptionContext words = new OpenSSHKeyEncryptionContext();
        words.setPassword("opens");
        words.setCipherType("256");
        try (var out = Files.newOutputStream(work.resolve("own-key"))) {
            writer.writePrivateKey(person, "", words, out);
        }
        Target named = host.target("fingerprint: " + host.fingerprint(), "key: " + work.resolve("own-key"));
        publish(MadeSite.later().in(work.resolve("later")), named, "opens");
        assertThatThrownBy(() -> publish(MadeSite.old().in(work.resolve("old")), named, "wrong"))
                .isInstanceOfSatisfying(
                        PublishFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.KEY_UNREADABLE));
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws IOException, GeneralSecurityException {
        start(USUAL);
        Files.delete(host.folder());
        Target target = host.target("fingerprint: " + host.fingerprint());
        assertThatThrownBy(() -> publish(MadeSite.old().in(work.resolve("old")), target, TestTargets.PASSWORD))
                .isInstanceOfSatisfying(
                        PublishFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.NO_FOLDER));
        Files.createDirectories(host.folder());
    }

    @Test
    void aFullHostKeepsTheOldSiteAndNothingOfTheNew() throws IOException, GeneralSecurityException {
        Quota quota = new Quota(Long.MAX_VALUE);
        start(server -> server.setSubsystemFactories(List.of(quota.subsystem())));
        Target target = host.target("fingerprint: " + host.fingerprint());
        FinishedSite old = MadeSite.old().in(work.resolve("old"));
        publish(old, target, TestTargets.PASSWORD);
        quota.set(20_000);
        assertThatThrownBy(() -> publish(MadeSite.later().in(work.resolve("later")), target, TestTargets.PASSWORD))
                .isInstanceOfSatisfying(
                        PublishFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.NO_SPACE));
        assertThat(MadeSite.served(host.folder())).isEqualTo(MadeSite.whole(old));
        assertThat(host.folder().resolve(Workplace.FOLDER)).doesNotExist();
        quota.set(Long.MAX_VALUE);
        publish(MadeSite.later().in(work.resolve("later")), target, TestTargets.PASSWORD);
    }
}
