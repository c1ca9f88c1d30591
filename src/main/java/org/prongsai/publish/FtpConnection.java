package org.prongsai.publish;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPClientConfig;
import org.apache.commons.net.ftp.FTPReply;
import org.prongsai.publish.PublishFailure.Reason;
import org.prongsai.source.PublishYaml.Kind;

/** Opens connections by FTPS, and by FTP where a target says so in its kind. */
final class FtpConnection {
    /** At this one, all is encrypted from the first byte. */
    static final int IMPLICIT_PORT = 990;

    private static final int PORT = 21;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** What hosts answer that will open no connection for data. vsftpd says 522 of one that does not go on with the first session. */
    private static final Set<Integer> NO_DATA =
            Set.of(FTPReply.CANNOT_OPEN_DATA_CONNECTION, FTPReply.TRANSFER_ABORTED, 522);

    private final Target target;
    private final Access access;
    private final HostCertificate certificate;
    private final int implicit;
    private Optional<String> password = Optional.empty();

    private FtpConnection(Target target, Access access, int implicit) {
        this.target = target;
        this.access = access;
        this.certificate = new HostCertificate(target);
        this.implicit = implicit;
    }

    /** With its host known, its person let in, files taken as they are, and data on its way.
     *
     * @param implicit the port at which all is encrypted from the first byte
     */
    static FTPClient to(Target target, Access access, int implicit) throws IOException {
        FtpConnection connection = new FtpConnection(target, access, implicit);
        return target.settings().kind() == Kind.FTPS ? connection.secure() : connection.plain();
    }

    private FTPClient plain() throws IOException {
        try {
            return ready(connected(new FTPClient()));
        } catch (SSLException e) {
            throw noData(e);
        }
    }

    /** Which way a host takes is seen when it is asked for data. */
    private FTPClient secure() throws IOException {
        List<PublishFailure> refusals = new ArrayList<>();
        for (Resumption way : Resumption.values()) {
            try {
                return ready(connected(new SecureFtpClient(port() == implicit, way.context(certificate))));
            } catch (PublishFailure e) {
                if (e.reason() != Reason.NO_ENCRYPTION) throw e;
                refusals.add(e);
            } catch (SSLException e) {
                // it got further than where there was no encryption
                refusals.add(0, noData(e));
            }
        }
        throw refusals.get(0);
    }

    private int port() {
        return target.settings().port().orElse(PORT);
    }

    private FTPClient connected(FTPClient client) throws IOException {
        client.setControlEncoding(StandardCharsets.UTF_8.name());
        client.setConnectTimeout((int) PATIENCE.toMillis());
        client.setDefaultTimeout((int) SILENCE.toMillis());
        client.setDataTimeout(SILENCE);
        // the connection for data goes where the first one went, wherever the host believes itself to be
        client.setPassiveNatWorkaroundStrategy(said -> client.getRemoteAddress().getHostAddress());
        client.configure(new FTPClientConfig(FTPClientConfig.SYST_UNIX));
        client.setParserFactory(new ListForms());
        try {
            client.connect(target.host(), port());
        } catch (IOException e) {
            client.disconnect();
            if (certificate.refusal().isPresent()) throw certificate.refusal().get();
            throw e instanceof SSLException
                    ? new PublishFailure(
                            Reason.NO_ENCRYPTION,
                            target.host(),
                            PublishFailure.wordsOf(e).strip())
                    : unreachable(PublishFailure.wordsOf(e));
        }
        if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
            client.disconnect();
            throw unreachable(client.getReplyString().strip());
        }
        client.enterLocalPassiveMode();
        return client;
    }

    private FTPClient ready(FTPClient client) throws IOException {
        try {
            if (!client.login(target.user(), password()))
                throw new PublishFailure(Reason.LOGIN_REFUSED, target.user(), target.host());
            client.setFileType(FTP.BINARY_FILE_TYPE);
            if (client instanceof SecureFtpClient secure) secure.protectData();
            if (client.hasFeature("UTF8")) client.sendCommand("OPTS", "UTF8 ON");
            askForData(client);
            return client;
        } catch (IOException e) {
            client.disconnect();
            throw e;
        }
    }

    /** @throws SSLException when the host might give data in another way */
    private void askForData(FTPClient client) throws IOException {
        try {
            client.listNames();
        } catch (ConnectException | SocketTimeoutException e) {
            throw noData(e);
        }
        if (NO_DATA.contains(client.getReplyCode()))
            throw new SSLException(client.getReplyString().strip());
    }

    private PublishFailure noData(IOException e) {
        return new PublishFailure(
                Reason.NO_DATA, target.host(), PublishFailure.wordsOf(e).strip());
    }

    private PublishFailure unreachable(String words) {
        return new PublishFailure(Reason.HOST_UNREACHABLE, target.host(), Integer.toString(port()), words);
    }

    private String password() throws PublishFailure {
        if (password.isEmpty()) password = access.passwords().password(target);
        return password.orElseThrow(() -> new PublishFailure(Reason.NO_PASSWORD, target.user(), target.host()));
    }
}
