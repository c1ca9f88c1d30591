package org.prongsai.publish;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Why a site is not published, where more can be said than that something went wrong on the way. */
public final class PublishFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> details;

    /** Each has a sentence in the messages. */
    public enum Reason {
        /** The finished site does not say whose it is. */
        NO_ADDRESS,
        /** The finished site has a file whose name is kept for publishing. */
        NAME_RESERVED,
        /** Two names of the finished site are one to some machines. */
        NAMES_ALIKE,
        /** The finished site is not as its manifest says. */
        SITE_CHANGED,
        NO_FOLDER,
        /** It has the site of others. */
        OTHER_SITE,
        /** It has files of others, and nothing that says whose it is. */
        FOREIGN_FILES,
        /** Files of others have the names of new files. */
        IN_THE_WAY,
        /** A folder of others stands where a file has to be, or the other way round. */
        BLOCKED,
        /** The target is a folder of this site itself. */
        OWN_FOLDER,
        /** Another upload of this machine to this target has not ended. */
        BUSY_HERE,
        /** Another machine is putting its files in their places, or was cut while it did. */
        OTHERS_UNFINISHED,
        /** While files were sent, somebody else has published. */
        MEANWHILE,
        /** Somebody else has finished this upload, which they thought to be cut. */
        TAKEN_OVER,
        HOST_UNREACHABLE,
        /** The host encrypts nothing, or in no way that is safe enough. */
        NO_ENCRYPTION,
        /** Somebody is let in, but files find no way. */
        NO_DATA,
        HOST_KEY_UNKNOWN,
        HOST_KEY_CHANGED,
        CERTIFICATE_UNTRUSTED,
        KEY_UNREADABLE,
        NO_PASSWORD,
        LOGIN_REFUSED,
        NO_SPACE,
        /** The other side will not do it. */
        REFUSED,
        /** What arrived is not what was sent. */
        DAMAGED;

        /** Whether somebody else is publishing, or has published, so that it is not known here which site readers see. */
        public boolean isUpToOthers() {
            return this == BUSY_HERE || this == OTHERS_UNFINISHED || this == MEANWHILE || this == TAKEN_OVER;
        }

        /** Of the sentence in the messages. */
        public String key() {
            return "publish." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    PublishFailure(Reason reason, String... details) {
        super(reason.key() + " " + String.join(", ", details));
        this.reason = reason;
        this.details = List.of(details);
    }

    /** What the system says of it, without what the libraries between say. */
    public static String wordsOf(IOException failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return deepest.getMessage() == null ? "" : deepest.getMessage();
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentence quotes. */
    public List<String> details() {
        return details;
    }
}
