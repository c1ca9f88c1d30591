package org.prongsai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPReply;
import org.prongsai.publish.PublishFailure.Reason;
import org.prongsai.source.PublishYaml.Kind;

/** Opens connections by FTPS, and by FTP where a target says so in its kind. */
final class FtpConnection {
    private static final int PORT = 21;
    private static final int IMPLICIT_PORT = 990;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final Target target;
    private final Optional<HostCertificate> certificate;

    private FtpConnection(Target target) {
        this.target = target;
        this.certificate =
                target.settings().kind() == Kind.FTPS ? Optional.of(new HostCertificate(target)) : Optional.empty();
    }

    /** With its host known, its person let in, and files taken as they are. */
    static FTPClient to(Target target, Access access) throws IOException {
        FtpConnection connection = new FtpConnection(target);
        FTPClient client = connection.connect();
        try {
            connection.letIn(client, access);
            client.setFileType(FTP.BINARY_FILE_TYPE);
            if (client instanceof SecureFtpClient secure) secure.protectData();
            if (client.hasFeature("UTF8")) client.sendCommand("OPTS", "UTF8 ON");
            return client;
        } catch (IOException e) {
            client.disconnect();
            throw connection
                    .certificate
                    .flatMap(HostCertificate::refusal)
                    .<IOException>map(no -> no)
                    .orElse(e);
        }
    }

    private FTPClient connect() throws IOException {
        int port = target.settings().port().orElse(PORT);
        FTPClient client = certificate
                .<FTPClient>map(right -> new SecureFtpClient(port == IMPLICIT_PORT, right.context()))
                .orElseGet(FTPClient::new);
        client.setControlEncoding(StandardCharsets.UTF_8.name());
        client.setConnectTimeout((int) PATIENCE.toMillis());
        client.setDefaultTimeout((int) SILENCE.toMillis());
        client.setDataTimeout(SILENCE);
        // the connection for data goes where the first one went, wherever the host believes itself to be
        client.setPassiveNatWorkaroundStrategy(said -> client.getRemoteAddress().getHostAddress());
        try {
            client.connect(target.host(), port);
        } catch (IOException e) {
            Optional<PublishFailure> refused = certificate.flatMap(HostCertificate::refusal);
            client.disconnect();
            if (refused.isPresent()) throw refused.get();
            throw unreachable(port, PublishFailure.wordsOf(e));
        }
        if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
            client.disconnect();
            throw unreachable(port, client.getReplyString().strip());
        }
        client.enterLocalPassiveMode();
        return client;
    }

    private PublishFailure unreachable(int port, String words) {
        return new PublishFailure(Reason.HOST_UNREACHABLE, target.host(), Integer.toString(port), words);
    }

    private void letIn(FTPClient client, Access access) throws IOException {
        String password = access.passwords()
                .password(target)
                .orElseThrow(() -> new PublishFailure(Reason.NO_PASSWORD, target.user(), target.host()));
        if (!client.login(target.user(), password))
            throw new PublishFailure(Reason.LOGIN_REFUSED, target.user(), target.host());
    }
}
