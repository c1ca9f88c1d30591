package org.prongsai.publish;

import java.io.IOException;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.apache.commons.net.ftp.FTPSClient;

/**
 * FTPS in which connections for data go on with the session of the one for orders: many hosts demand it, so that nobody else takes the data. Java finds a session
 * by host and port, so each of them is given those of the first.
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
        setSocketFactory(SocketFactory.getDefault());
    }

    @Override
    protected Socket _openDataConnection_(String command, String argument) throws IOException {
        Socket plain = super._openDataConnection_(command, argument);
        if (plain == null) return null;
        SSLSocket secure =
                (SSLSocket) context.getSocketFactory().createSocket(plain, _hostname_, getRemotePort(), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }
}
