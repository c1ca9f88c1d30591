package org.prongsai.publish;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What lets somebody in.
 *
 * @param ssh the folder of their keys and of the hosts that they know
 */
public record Access(Path ssh, Passwords passwords) {
    /** Where passwords come from. They are asked for only when they are needed. */
    public interface Passwords {
        /** The password of a person at a target. */
        Optional<String> password(Target target);

        /** The words that open a private key. */
        Optional<String> passphrase(Target target, Path key);
    }
}
