package org.prongsai.thai;

import com.ibm.icu.util.ULocale;

/** Names of languages. */
public final class Languages {
    private static final ULocale THAI = new ULocale("th");

    private Languages() {}

    /** {@code ไทย} for {@code th} and {@code th-TH}; the tag itself for one that nobody knows. @param tag as in BCP 47 */
    public static String nameOf(String tag) {
        ULocale named = ULocale.forLanguageTag(tag);
        return named.getLanguage().isEmpty() ? tag : named.getDisplayLanguage(THAI);
    }
}
