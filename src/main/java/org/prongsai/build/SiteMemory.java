package org.prongsai.build;

import org.prongsai.assemble.TextMemory;
import org.prongsai.check.CheckMemory;
import org.prongsai.source.FileMemory;

/** What one site was read as, for the next reading of it: what has not changed is not done again. One reading at a time. */
public record SiteMemory(FileMemory files, TextMemory texts, CheckMemory checks) {
    /** For a site that is read again and again. */
    public static SiteMemory lasting() {
        return new SiteMemory(FileMemory.lasting(), new TextMemory(), CheckMemory.lasting());
    }

    /** For a site that is read once, of which something is known from another time. */
    static SiteMemory recalling(FileMemory.Recall files, TextMemory.Recall texts) {
        return new SiteMemory(FileMemory.recalling(files), new TextMemory(texts));
    }

    /** For a site that is read once. */
    static SiteMemory none() {
        return new SiteMemory(FileMemory.none(), new TextMemory(), CheckMemory.none());
    }
}
