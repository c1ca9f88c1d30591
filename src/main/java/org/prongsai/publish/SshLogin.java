package org.prongsai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserInteraction;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.prongsai.publish.PublishFailure.Reason;

/** How somebody is let in by SSH: by a private key, or else by the password, for which nobody is asked before the host wants it. */
final class SshLogin implements UserInteraction {
    private static final List<String> USUAL_KEYS = List.of("id_ed25519", "id_ecdsa", "id_rsa");

    private final Target target;
    private final Access access;
    private Optional<Optional<String>> password = Optional.empty();
    private volatile Optional<Path> unopened = Optional.empty();

    SshLogin(Target target, Access access) {
        this.target = target;
        this.access = access;
    }

    void prepare(SshClient client) throws PublishFailure {
        List<Path> files = keyFiles();
        if (target.settings().key().isPresent() && !Files.isReadable(files.get(0)))
            throw new PublishFailure(Reason.KEY_UNREADABLE, files.get(0).toString());
        client.setKeyIdentityProvider(session -> keys(session, files));
        client.setPasswordIdentityProvider(session -> password().map(List::of).orElse(List.of()));
        client.setUserInteraction(this);
    }

    private List<Path> keyFiles() {
        return target.settings()
                .key()
                .map(key -> List.of(fromHome(key.text())))
                .orElseGet(() -> USUAL_KEYS.stream()
                        .map(access.ssh()::resolve)
                        .filter(Files::isReadable)
                        .toList());
    }

    private Path fromHome(String file) {
        boolean home = file.startsWith("~/") || file.startsWith("~\\");
        return home ? access.ssh().resolveSibling(file.substring(2)) : Path.of(file);
    }

    /** Those that can be opened. A file that cannot is no reason not to try the others, and the password. */
    private List<KeyPair> keys(SessionContext session, List<Path> files) {
        List<KeyPair> keys = new ArrayList<>();
        for (Path file : files) {
            FilePasswordProvider words = (context, resource, retry) ->
                    access.passwords().passphrase(target, file).orElse(null);
            try (InputStream in = Files.newInputStream(file)) {
                SecurityUtils.loadKeyPairIdentities(session, NamedResource.ofName(file.toString()), in, words)
                        .forEach(keys::add);
            } catch (IOException | GeneralSecurityException e) {
                unopened = Optional.of(file);
            }
        }
        return keys;
    }

    private synchronized Optional<String> password() {
        if (password.isEmpty()) password = Optional.of(access.passwords().password(target));
        return password.get();
    }

    /** What to say to somebody who was not let in. */
    PublishFailure refusal() {
        boolean none = password.filter(Optional::isEmpty).isPresent();
        if (unopened.isPresent() && target.settings().key().isPresent())
            return new PublishFailure(Reason.KEY_UNREADABLE, unopened.get().toString());
        return new PublishFailure(none ? Reason.NO_PASSWORD : Reason.LOGIN_REFUSED, target.user(), target.host());
    }

    @Override
    public boolean isInteractionAllowed(ClientSession session) {
        return true;
    }

    /** Some hosts ask for the password as for the answer to a question. */
    @Override
    public String[] interactive(
            ClientSession session, String name, String instruction, String language, String[] prompts, boolean[] echo) {
        boolean forPassword = prompts.length == 1 && !echo[0];
        return forPassword ? password().map(words -> new String[] {words}).orElse(null) : new String[0];
    }

    /** A new password is a matter between a person and the host. */
    @Override
    public String getUpdatedPassword(ClientSession session, String prompt, String language) {
        return null;
    }
}
