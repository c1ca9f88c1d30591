package org.prongsai.preview;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The doors of this machine to itself, on one port: 127.0.0.1, and ::1 where the machine has it. Nobody else reaches them.
 *
 * @param channels open and bound, one for each address
 */
record Loopback(int port, List<ServerSocketChannel> channels) {
    private static final String IPV4 = "127.0.0.1";
    private static final String IPV6 = "::1";
    private static final int WAITING = 128;

    /** Nothing when none of the ports is free at all addresses. */
    static Optional<Loopback> open(Port wanted) {
        Optional<ServerSocketChannel> sixth = bind(IPV6, 0);
        sixth.ifPresent(Loopback::close);
        for (int i = 0; i < wanted.tries(); i++) {
            Optional<Loopback> opened = open(wanted.first() + (wanted.first() == 0 ? 0 : i), sixth.isPresent());
            if (opened.isPresent()) return opened;
        }
        return Optional.empty();
    }

    private static Optional<Loopback> open(int port, boolean both) {
        Optional<ServerSocketChannel> fourth = bind(IPV4, port);
        if (fourth.isEmpty()) return Optional.empty();
        int bound = fourth.get().socket().getLocalPort();
        List<ServerSocketChannel> channels = new ArrayList<>(List.of(fourth.get()));
        if (both) bind(IPV6, bound).ifPresent(channels::add);
        if (both && channels.size() == 1) {
            close(fourth.get());
            return Optional.empty();
        }
        return Optional.of(new Loopback(bound, channels));
    }

    private static Optional<ServerSocketChannel> bind(String address, int port) {
        try {
            ServerSocketChannel channel = ServerSocketChannel.open();
            try {
                return Optional.of(channel.bind(new InetSocketAddress(address, port), WAITING));
            } catch (IOException e) {
                channel.close();
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void close(ServerSocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // it was never used
        }
    }

    /** How a browser of this machine may call the server; any other name was made to point here by somebody else. */
    Set<String> names() {
        return Set.of(IPV4 + ":" + port, "localhost:" + port, "[" + IPV6 + "]:" + port);
    }

    /** Where the server is. */
    String address() {
        return "http://" + IPV4 + ":" + port + "/";
    }
}
