package org.prongsai.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.List;

/** What the machine knows of others. */
interface Network {
    /** What the name of a host stands for: at least one address. */
    List<InetAddress> addressesOf(String host) throws UnknownHostException;

    /** Whether the machine is connected to anything but itself. */
    boolean isUp();

    /** That of the machine. */
    static Network ofSystem() {
        return new Network() {
            @Override
            public List<InetAddress> addressesOf(String host) throws UnknownHostException {
                return List.of(InetAddress.getAllByName(host));
            }

            @Override
            public boolean isUp() {
                try {
                    for (NetworkInterface card :
                            NetworkInterface.networkInterfaces().toList())
                        if (card.isUp() && !card.isLoopback()) return true;
                    return false;
                } catch (IOException e) {
                    // nobody can tell; what was not reached is told one by one then
                    return true;
                }
            }
        };
    }
}
