package org.prongsai.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.apache.commons.net.ftp.FTPSClient;

/**
 * FTPS in which connections for data go on with the session of the one for orders: many hosts demand it, so that nobody else takes the data. Java finds a session
 * by host and port, and asks the socket that is encrypted for the port; so those for data name the port of the first.
 */
final class SecureFtpClient extends FTPSClient {
    private final SSLContext context;

    /** @param implicit whether all is encrypted from the first byte, as on port 990 */
    SecureFtpClient(boolean implicit, SSLContext context) {
        super(implicit, context);
        this.context = context;
        setEndpointCheckingEnabled(true);
    }

    /** From now on data is encrypted too. */
    void protectData() throws IOException {
        execPBSZ(0);
        execPROT("P");
        // what the library makes of it would be sessions of their own
        setSocketFactory(new PortNaming(getRemotePort()));
    }

    @Override
    protected Socket _openDataConnection_(String command, String argument) throws IOException {
        Socket plain = super._openDataConnection_(command, argument);
        if (plain == null) return null;
        SSLSocket secure =
                (SSLSocket) context.getSocketFactory().createSocket(plain, _hostname_, plain.getPort(), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    /** Makes sockets that say that they lead to one port, wherever they lead. */
    private static final class PortNaming extends SocketFactory {
        private final int port;

        PortNaming(int port) {
            this.port = port;
        }

        @Override
        public Socket createSocket() {
            return new Socket() {
                @Override
                public int getPort() {
                    return port;
                }
            };
        }

        @Override
        public Socket createSocket(String host, int at) throws IOException {
            return connected(new InetSocketAddress(host, at));
        }

        @Override
        public Socket createSocket(InetAddress host, int at) throws IOException {
            return connected(new InetSocketAddress(host, at));
        }

        private Socket connected(InetSocketAddress address) throws IOException {
            Socket socket = createSocket();
            socket.connect(address);
            return socket;
        }

        /** Nobody here asks for a number of its own on this side. */
        @Override
        public Socket createSocket(String host, int at, InetAddress local, int localPort) throws IOException {
            return createSocket(host, at);
        }

        @Override
        public Socket createSocket(InetAddress host, int at, InetAddress local, int localPort) throws IOException {
            return createSocket(host, at);
        }
    }
}
