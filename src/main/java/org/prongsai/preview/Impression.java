package org.prongsai.preview;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.prongsai.build.Proof;
import org.prongsai.build.SitePages.Rendered;
import org.prongsai.model.SitePath;

/** A proof with what was made of it last: a save that is told, the page that is asked for then, and what is in both are made once. */
final class Impression {
    /** Of a page that is looked at nobody asks for more than a few files. */
    private static final int MOST = 64;

    private final Proof proof;
    private final Map<SitePath, Rendered> pages = new ConcurrentHashMap<>();
    private final Map<SitePath, String> stamps = new ConcurrentHashMap<>();

    Impression(Proof proof) {
        this.proof = proof;
    }

    Proof proof() {
        return proof;
    }

    /** One of its pages. */
    Rendered rendered(SitePath page) {
        return made(pages, page, proof.pages().orElseThrow()::render);
    }

    /** See {@link Stamps#of}. @param page an address that somebody looks at, of a page or of none */
    String stamps(SitePath page) {
        return made(stamps, page, looked -> Stamps.of(this, looked));
    }

    private static <T> T made(Map<SitePath, T> known, SitePath page, Function<SitePath, T> making) {
        T made = known.get(page);
        if (made != null) return made;
        if (known.size() >= MOST) known.clear();
        T now = making.apply(page);
        known.put(page, now);
        return now;
    }
}
