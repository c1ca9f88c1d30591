package org.prongsai.thai;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The order of a Thai dictionary, with numbers in both kinds of digits by their value: ๑, 2, ๑๐. Texts that a dictionary
 * holds for the same are put in code-point order, so that an order never depends on luck.
 */
public final class ThaiOrder implements Comparator<String> {
    private final RuleBasedCollator collator;

    public ThaiOrder() {
        RuleBasedCollator thai = (RuleBasedCollator) Collator.getInstance(new ULocale("th"));
        RuleBasedCollator numeric = thai.cloneAsThawed();
        numeric.setNumericCollation(true);
        this.collator = (RuleBasedCollator) numeric.freeze();
    }

    @Override
    public int compare(String one, String other) {
        int order = collator.compare(one, other);
        return order != 0 ? order : one.compareTo(other);
    }
}
