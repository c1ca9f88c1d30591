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

    /** Whether the machine is connected to the world, as far as it can be known without asking a site. */
    boolean isUp();

    /** One of the servers on which all names of the world hang. Behind some offices' walls, where only a proxy leads out, it has no address either. */
    String ROOT_OF_NAMES = "a.root-servers.net";

    /** That of the machine. */
    static Network ofSystem() {
        return new Network() {
            @Override
            public List<InetAddress> addressesOf(String host) throws UnknownHostException {
                return List.of(InetAddress.getAllByName(host));
            }

            @Override
            public boolean isUp() {
                return isConnected() && isKnown(ROOT_OF_NAMES);
            }

            private boolean isConnected() {
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

            private boolean isKnown(String host) {
                try {
                    return !addressesOf(host).isEmpty();
                } catch (UnknownHostException e) {
                    return false;
                }
            }
        };
    }
}
