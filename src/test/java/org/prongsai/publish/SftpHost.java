package org.prongsai.publish;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.function.Consumer;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.helpers.AbstractSession;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A server for SFTP, on loopback. */
final class SftpHost implements Host, Closeable {
    static final String USER = "officer";

    private final SshServer server;
    private final CutProxy proxy;
    private final Path work;
    private final Path home;
    private final KeyPair key;
    private final int port;
    private boolean removes;

    private SftpHost(SshServer server, CutProxy proxy, Path work, Path home, KeyPair key, int port) {
        this.server = server;
        this.proxy = proxy;
        this.work = work;
        this.home = home;
        this.key = key;
        this.port = port;
    }

    /** @param settings changes the server before it starts */
    static SftpHost start(Path work, Consumer<SshServer> settings) throws IOException, GeneralSecurityException {
        Path home = Files.createDirectories(work.resolve("home"));
        Files.createDirectories(home.resolve("www"));
        KeyPair key = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setPasswordAuthenticator(
                (user, password, session) -> user.equals(USER) && password.equals(TestTargets.PASSWORD));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        settings.accept(server);
        server.start();
        CutProxy proxy = new CutProxy(InetAddress.getByName("127.0.0.1"));
        int port = proxy.listen(InetAddress.getByName("127.0.0.1"), 0, server.getPort());
        return new SftpHost(server, proxy, work, home, key, port);
    }

    /** As its administrator would tell it. */
    String fingerprint() {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
    }

    /** As it stands in {@code known_hosts}. */
    String publicKey() {
        return PublicKeyEntry.toString(key.getPublic());
    }

    int port() {
        return port;
    }

    /** It removes a file before another takes its name. */
    SftpHost removing() {
        removes = true;
        return this;
    }

    Target target(String... more) {
        String[] lines = new String[5 + more.length];
        List<String> usual = List.of("kind: sftp", "host: 127.0.0.1", "port: " + port, "user: " + USER, "folder: /www");
        for (int i = 0; i < lines.length; i++) lines[i] = i < 5 ? usual.get(i) : more[i - 5];
        return TestTargets.of(work, lines);
    }

    @Override
    public Path folder() {
        return home.resolve("www");
    }

    @Override
    public Remote connect(long bytes) throws IOException {
        // what a cut connection had sent may still be on its way to the disk
        for (AbstractSession session : server.getActiveSessions())
            session.close(true).await();
        proxy.allow(bytes);
        return Connection.to(
                target("fingerprint: " + fingerprint()),
                TestTargets.access(work.resolve("no-ssh"), TestTargets.PASSWORD));
    }

    @Override
    public long sent() {
        return proxy.sent();
    }

    @Override
    public boolean removesBeforeRenaming() {
        return removes;
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        server.stop(true);
    }
}
