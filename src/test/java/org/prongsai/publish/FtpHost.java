package org.prongsai.publish;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.ftpserver.DataConnectionConfiguration;
import org.apache.ftpserver.DataConnectionConfigurationFactory;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.ftplet.Authority;
import org.apache.ftpserver.ftplet.FileSystemFactory;
import org.apache.ftpserver.ftplet.FtpException;
import org.apache.ftpserver.impl.FtpIoSession;
import org.apache.ftpserver.listener.Listener;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.usermanager.PropertiesUserManagerFactory;
import org.apache.ftpserver.usermanager.impl.BaseUser;
import org.apache.ftpserver.usermanager.impl.WritePermission;

/** A server for FTPS and FTP on loopback, with a proxy before it that has another number and the same ports, so that data goes through it as well. */
final class FtpHost implements Host, Closeable {
    static final String USER = "officer";

    private static final String SERVER = "127.0.0.1";
    private static final String PROXY = "127.0.0.2";
    private static final int DATA_PORTS = 6;

    private final FtpServer server;
    private final Listener listener;
    private final CutProxy proxy;
    private final Certificate certificate;
    private final Path work;
    private final Path home;
    private final int port;

    private FtpHost(
            FtpServer server,
            Listener listener,
            CutProxy proxy,
            Certificate certificate,
            Path work,
            Path home,
            int port) {
        this.server = server;
        this.listener = listener;
        this.proxy = proxy;
        this.certificate = certificate;
        this.work = work;
        this.home = home;
        this.port = port;
    }

    /** Whether this machine has the number of the proxy; not all have. */
    static boolean isPossible() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(PROXY))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    static FtpHost start(Path work, Certificate certificate, FileSystemFactory files, FtpOddity... oddities)
            throws IOException, FtpException {
        Set<FtpOddity> all = Set.of(oddities);
        Path home = Files.createDirectories(work.resolve("home"));
        Files.createDirectories(home.resolve("www"));
        List<Integer> ports = freePorts(DATA_PORTS + 1);
        int port = ports.get(0);
        List<Integer> data = ports.subList(1, ports.size());

        DataConnectionConfigurationFactory connections = new DataConnectionConfigurationFactory();
        connections.setPassiveAddress(SERVER);
        OddEncryption encryption = new OddEncryption(certificate, all);
        ListenerFactory listener = new ListenerFactory();
        listener.setServerAddress(SERVER);
        listener.setPort(port);
        listener.setSslConfiguration(encryption);
        connections.setSslConfiguration(encryption);
        listener.setImplicitSsl(all.contains(FtpOddity.ENCRYPTED_FROM_THE_FIRST_BYTE));
        listener.setDataConnectionConfiguration(atPorts(data, connections.createDataConnectionConfiguration()));

        FtpServerFactory factory = new FtpServerFactory();
        Listener listening = listener.createListener();
        factory.addListener("default", listening);
        factory.setFileSystem(files);
        factory.setCommandFactory(FtpOddity.commands(all));
        factory.setUserManager(new PropertiesUserManagerFactory().createUserManager());
        factory.getUserManager().save(user(home));
        FtpServer server = factory.createServer();
        server.start();

        CutProxy proxy = new CutProxy(InetAddress.getByName(SERVER));
        for (int each : ports) proxy.listen(InetAddress.getByName(PROXY), each, each);
        return new FtpHost(server, listening, proxy, certificate, work, home, port);
    }

    /** The server itself takes a port only when no number of the machine uses it, and the proxy's does. */
    private static DataConnectionConfiguration atPorts(List<Integer> ports, DataConnectionConfiguration usual) {
        Deque<Integer> free = new ConcurrentLinkedDeque<>(ports);
        return (DataConnectionConfiguration) Proxy.newProxyInstance(
                FtpHost.class.getClassLoader(),
                new Class<?>[] {DataConnectionConfiguration.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "requestPassivePort" -> free.remove();
                    case "releasePassivePort" -> {
                        free.add((Integer) arguments[0]);
                        yield null;
                    }
                    default -> method.invoke(usual, arguments);
                });
    }

    private static BaseUser user(Path home) {
        BaseUser user = new BaseUser();
        user.setName(USER);
        user.setPassword(TestTargets.PASSWORD);
        user.setHomeDirectory(home.toString());
        List<Authority> authorities = new ArrayList<>();
        authorities.add(new WritePermission());
        user.setAuthorities(authorities);
        return user;
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        List<Integer> ports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ServerSocket socket = new ServerSocket(0);
            sockets.add(socket);
            ports.add(socket.getLocalPort());
        }
        for (ServerSocket socket : sockets) socket.close();
        return ports;
    }

    int port() {
        return port;
    }

    Target target(String kind, String... more) {
        return targetAt(SERVER, kind, more);
    }

    private Target targetAt(String address, String kind, String... more) {
        List<String> lines = new ArrayList<>(
                List.of("kind: " + kind, "host: " + address, "port: " + port, "user: " + USER, "folder: www"));
        lines.addAll(List.of(more));
        return TestTargets.of(work, lines.toArray(String[]::new));
    }

    @Override
    public Path folder() {
        return home.resolve("www");
    }

    @Override
    public Remote connect(long bytes) throws IOException {
        // what a cut connection had sent may still be on its way to the disk
        for (FtpIoSession session : listener.getActiveSessions())
            session.closeNow().awaitUninterruptibly();
        proxy.allow(bytes);
        return Connection.to(
                targetAt(PROXY, "ftps", "fingerprint: " + certificate.fingerprint()),
                TestTargets.access(work, TestTargets.PASSWORD));
    }

    @Override
    public long sent() {
        return proxy.sent();
    }

    /** As this server does. */
    @Override
    public boolean removesBeforeRenaming() {
        return true;
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        server.stop();
    }
}
