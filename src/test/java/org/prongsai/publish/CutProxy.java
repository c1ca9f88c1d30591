package org.prongsai.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between an uploader and its host, and ends all connections, with nothing said, once so many bytes have gone to the host. */
final class CutProxy implements Closeable {
    private final List<Closeable> open = new CopyOnWriteArrayList<>();
    private final InetAddress host;
    private long left = Long.MAX_VALUE;
    private long sent;

    /** @param host where everything goes on to */
    CutProxy(InetAddress host) {
        this.host = host;
    }

    /** Listens at a port, for what goes to a port of the host. Gives its own. */
    int listen(InetAddress address, int port, int hostPort) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(address, port));
        open.add(server);
        start(() -> {
            while (true) connect(server.accept(), hostPort);
        });
        return server.getLocalPort();
    }

    /** Nobody may listen there any more; then it is ended here too, and the next may come. */
    private void connect(Socket client, int hostPort) throws IOException {
        Socket there = new Socket();
        try {
            there.connect(new InetSocketAddress(host, hostPort));
        } catch (IOException e) {
            client.close();
            there.close();
            return;
        }
        client.setTcpNoDelay(true);
        there.setTcpNoDelay(true);
        open.add(client);
        open.add(there);
        start(() -> forward(client, there, this::counted));
        start(() -> forward(there, client, bytes -> bytes));
    }

    /** From now on so many bytes go through. */
    synchronized void allow(long bytes) {
        left = bytes;
        sent = 0;
    }

    synchronized long sent() {
        return sent;
    }

    private synchronized int counted(int bytes) {
        int allowed = (int) Math.min(bytes, left);
        left -= allowed;
        sent += allowed;
        return allowed;
    }

    private interface Allowance {
        int of(int bytes);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // one of the two has ended it
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void forward(Socket from, Socket to, Allowance allowance) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[4096];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                int allowed = allowance.of(read);
                out.write(piece, 0, allowed);
                out.flush();
                if (allowed < read) {
                    cut();
                    return;
                }
            }
        }
    }

    private void cut() throws IOException {
        for (Closeable socket : open) {
            if (socket instanceof Socket) socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        for (Closeable socket : open) socket.close();
    }
}
