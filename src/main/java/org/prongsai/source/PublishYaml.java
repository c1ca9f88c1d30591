package org.prongsai.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Site.Feature;
import org.prongsai.model.Written;

/** {@code publish.yaml}: where a finished site is put. It may be shown to anybody: there is no password in it. */
public record PublishYaml(Map<String, Target> targets) {
    public PublishYaml {
        targets = Present.in(targets);
    }

    /** How files get to a place. */
    public enum Kind {
        /** A folder of this machine, such as that of a memory stick. */
        FOLDER,
        SFTP,
        /** FTP whose control and data are encrypted. */
        FTPS,
        /** FTP that everybody on the way can read, the password too. */
        FTP;

        /** As it stands in YAML. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A place.
     *
     * @param host its name or number; only of another machine, and so are all below but the folder
     * @param folder of the site there
     * @param key file of a private key for SFTP; the usual ones of the person when not said
     * @param fingerprint of the host's key or certificate: {@code SHA256:} and base64 as {@code ssh} prints it, or 64 hexadecimal digits
     * @param trial whether what is put there is only a trial, whose addresses need not be served later; not when it is not said
     */
    public record Target(
            Kind kind,
            Written folder,
            Optional<Written> host,
            Optional<Integer> port,
            Optional<Written> user,
            Optional<Written> key,
            Optional<Written> fingerprint,
            Optional<Feature> trial) {}
}
