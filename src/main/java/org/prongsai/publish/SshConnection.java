package org.prongsai.publish;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.prongsai.publish.HostKeys.Wish;
import org.prongsai.publish.PublishFailure.Reason;

/** A connection by SSH, with its host known and its person let in. */
final class SshConnection implements Closeable {
    private static final int PORT = 22;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A host that has gone silent is given up after so many questions, one in each of these times. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int UNANSWERED = 4;

    private final SshClient client;
    private final ClientSession session;
    private final SftpClient files;

    private SshConnection(SshClient client, ClientSession session, SftpClient files) {
        this.client = client;
        this.session = session;
        this.files = files;
    }

    static SshConnection to(Target target, Access access) throws IOException {
        SshClient client = SshClient.setUpDefaultClient();
        // of a person's files for SSH, those are looked at that say whom to trust and who one is
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, HEARTBEAT);
        CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(client, UNANSWERED);
        CoreModuleProperties.PASSWORD_PROMPTS.set(client, 1);
        HostKeys hosts = new HostKeys(target, access.ssh());
        client.setServerKeyVerifier(hosts);
        hosts.askForKnownKeys(client, target.settings().port().orElse(PORT));
        SshLogin login = new SshLogin(target, access);
        login.prepare(client);
        client.start();
        try {
            ClientSession session = letIn(client, target, hosts, login);
            return new SshConnection(
                    client, session, SftpClientFactory.instance().createSftpClient(session));
        } catch (IOException | RuntimeException e) {
            client.stop();
            throw e;
        }
    }

    private static ClientSession connect(SshClient client, Target target) throws PublishFailure {
        int port = target.settings().port().orElse(PORT);
        try {
            return client.connect(target.user(), target.host(), port)
                    .verify(PATIENCE)
                    .getSession();
        } catch (IOException e) {
            throw new PublishFailure(
                    Reason.HOST_UNREACHABLE, target.host(), Integer.toString(port), PublishFailure.wordsOf(e));
        }
    }

    /** A host that is not known is refused before anybody is asked for a password. */
    private static ClientSession letIn(SshClient client, Target target, HostKeys hosts, SshLogin login)
            throws IOException {
        while (true) {
            ClientSession session = connect(client, target);
            try {
                session.auth().verify();
                return session;
            } catch (IOException e) {
                if (hosts.refusal().isEmpty()) throw session.isOpen() ? login.refusal() : e;
                if (hosts.askForAnotherKey(client) == Wish.NONE)
                    throw hosts.refusal().get();
                session.close(true);
            }
        }
    }

    SftpClient files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        // after a cut nothing can be said any more, and nobody need wait for an answer
        session.close(true);
        client.stop();
    }
}
