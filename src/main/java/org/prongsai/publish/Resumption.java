package org.prongsai.publish;

import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * How a connection for data goes on with the session of the one for orders, which many hosts demand. No way will do for all of them, so they are tried in this
 * order.
 */
enum Resumption {
    /** The host remembers the session. Java takes no ticket that is good for more than a week, and vsftpd gives no others. */
    BY_NUMBER("TLSv1.2", "false"),
    /** The host remembers nothing, and gives a ticket. */
    BY_TICKET("TLSv1.2", "true"),
    /** For hosts that speak nothing older. Java uses each ticket once, and gets no other while it sends: a host that demands the session soon refuses. */
    NEWEST("TLSv1.3", "true");

    /** Java reads it when a context is made, and has no other switch. */
    private static final String TICKETS = "jdk.tls.client.enableSessionTicketExtension";

    private final String protocol;
    private final String tickets;

    Resumption(String protocol, String tickets) {
        this.protocol = protocol;
        this.tickets = tickets;
    }

    /** With no sessions yet. */
    SSLContext context(HostCertificate certificate) {
        synchronized (TICKETS) {
            String before = System.getProperty(TICKETS);
            System.setProperty(TICKETS, tickets);
            try {
                SSLContext context = SSLContext.getInstance(protocol);
                context.init(null, new TrustManager[] {certificate}, null);
                return context;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            } finally {
                if (before == null) System.clearProperty(TICKETS);
                else System.setProperty(TICKETS, before);
            }
        }
    }
}
