package org.prongsai.publish;

import java.util.Locale;
import org.prongsai.output.FinishedSite;

/** The address under which a site is published, as its home page says it: {@code https://www.example.go.th/}. It tells one organisation's site from another's. */
public record SiteAddress(String text) {
    /** That of a finished site. */
    public static SiteAddress of(FinishedSite site) throws PublishFailure {
        return site.identity()
                .map(identity -> new SiteAddress(identity.address()))
                .orElseThrow(() -> new PublishFailure(PublishFailure.Reason.NO_ADDRESS));
    }

    /** Whether it is the same site, though perhaps once with encryption and once without, or with another case. */
    boolean isSameSite(SiteAddress other) {
        return plain().equals(other.plain());
    }

    private String plain() {
        String plain = text.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return plain.endsWith("/") ? plain : plain + "/";
    }
}
