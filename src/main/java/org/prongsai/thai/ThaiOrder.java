package org.prongsai.thai;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Objects;

/**
 * The order of a Thai dictionary, with numbers in both kinds of digits by their value: ๑, 2, ๑๐. Texts that a dictionary
 * holds for the same are put in code-point order, so that an order never depends on luck.
 */
public final class ThaiOrder implements Comparator<String> {
    private static final class Shared {
        // ICU reads and merges two tables for it
        private static final RuleBasedCollator COLLATOR = collator();
    }

    /** Sets up what all orders have in common, which the first comparison does otherwise. */
    public static void prepare() {
        Objects.requireNonNull(Shared.COLLATOR);
    }

    private static RuleBasedCollator collator() {
        RuleBasedCollator thai = (RuleBasedCollator) Collator.getInstance(new ULocale("th"));
        RuleBasedCollator numeric = thai.cloneAsThawed();
        numeric.setNumericCollation(true);
        return (RuleBasedCollator) numeric.freeze();
    }

    @Override
    public int compare(String one, String other) {
        int order = Shared.COLLATOR.compare(one, other);
        return order != 0 ? order : one.compareTo(other);
    }
}
