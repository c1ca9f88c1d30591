package org.prongsai.publish;

import java.io.IOException;
import org.prongsai.output.FinishedSite;

/** One change of a published site. */
sealed interface Step {
    /** The file that is put or removed. */
    String name();

    /** The file is put in its place, new or instead of an earlier one. @param sha256 of its bytes */
    record Put(String name, String sha256, long bytes) implements Step {
        static Put of(FinishedSite site, String name) throws IOException {
            String sum = name.equals(FinishedSite.MANIFEST)
                    ? Sums.of(Content.of(site.file(name)))
                    : site.sums().get(name);
            return new Put(name, sum, Content.of(site.file(name)).bytes());
        }

        /** Its name while it waits: one of its own for each, also where two are equal. */
        String waiting() {
            return Sums.of(sha256 + "  " + name).substring(0, 40);
        }
    }

    /** The file is removed. */
    record Remove(String name) implements Step {}
}
