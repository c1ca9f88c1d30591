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

        /** Where it waits. */
        String waiting() {
            return Workplace.waiting(name, sha256);
        }
    }

    /** The file is removed. */
    record Remove(String name) implements Step {}
}
