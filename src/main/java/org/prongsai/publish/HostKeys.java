package org.prongsai.publish;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.signature.Signature;
import org.prongsai.model.Written;
import org.prongsai.publish.PublishFailure.Reason;

/**
 * Which hosts are the ones that they say they are: by the fingerprint that stands in {@code publish.yaml}, or else by the person's own {@code known_hosts}. A host
 * that neither knows is refused, and nothing is ever written there.
 */
final class HostKeys implements ServerKeyVerifier {
    /** What is to be tried once a key was refused. */
    enum Wish {
        ANOTHER_KEY,
        NONE
    }

    private static final String FIRST = KeyPairProvider.SSH_ED25519;

    private final Target target;
    private final Path file;
    private final KnownHostsServerKeyVerifier known;
    private final Set<String> refused = new HashSet<>();
    private volatile Optional<String> shown = Optional.empty();
    private volatile Optional<PublishFailure> refusal = Optional.empty();

    HostKeys(Target target, Path ssh) {
        this.target = target;
        this.file = ssh.resolve("known_hosts");
        this.known =
                new KnownHostsServerKeyVerifier((session, address, key) -> refuse(Reason.HOST_KEY_UNKNOWN, key), file);
        this.known.setModifiedServerKeyAcceptor(
                (session, address, entry, expected, actual) -> refuse(Reason.HOST_KEY_CHANGED, actual));
    }

    /**
     * Makes a host that has keys of several kinds show one by which it is known, when there is one; otherwise the one that OpenSSH shows people first.
     *
     * @param port of the host
     */
    void askForKnownKeys(SshClient client, int port) throws IOException {
        Set<String> kinds = new HashSet<>();
        if (Files.isReadable(file)) {
            for (KnownHostEntry entry : KnownHostEntry.readKnownHostEntries(file)) {
                if (entry.getKeyEntry() != null && entry.isHostMatch(target.host(), port))
                    kinds.add(entry.getKeyEntry().getKeyType());
            }
        }
        prefer(client, FIRST::equals);
        prefer(client, kinds::contains);
    }

    /** Makes a host show another of its keys when the one that it showed has not the fingerprint: administrators tell that of any. */
    Wish askForAnotherKey(SshClient client) {
        boolean pinned = target.settings().fingerprint().isPresent();
        if (!pinned || shown.isEmpty() || !refused.add(shown.get())) return Wish.NONE;
        prefer(client, kind -> !refused.contains(kind));
        return Wish.ANOTHER_KEY;
    }

    private static void prefer(SshClient client, Predicate<String> kinds) {
        List<NamedFactory<Signature>> signatures = new ArrayList<>(client.getSignatureFactories());
        signatures.sort(Comparator.comparing(
                (NamedFactory<Signature> one) -> !kinds.test(KeyUtils.getCanonicalKeyType(one.getName()))));
        client.setSignatureFactories(signatures);
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
        shown = Optional.of(KeyUtils.getKeyType(key));
        Optional<String> pinned = target.settings().fingerprint().map(Written::text);
        if (pinned.isEmpty()) return known.verifyServerKey(session, address, key);
        boolean same = pinned.get().replace("=", "").equals(fingerprint(key));
        if (same) refusal = Optional.empty();
        return same || refuse(Reason.HOST_KEY_CHANGED, key);
    }

    private boolean refuse(Reason reason, PublicKey key) {
        if (refusal.isEmpty()) refusal = Optional.of(new PublishFailure(reason, target.host(), fingerprint(key)));
        return false;
    }

    private static String fingerprint(PublicKey key) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    }

    /** Why the host was refused, if it was. */
    Optional<PublishFailure> refusal() {
        return refusal;
    }
}
