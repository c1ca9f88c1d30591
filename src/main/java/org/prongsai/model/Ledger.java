package org.prongsai.model;

import java.util.List;
import java.util.Set;

/**
 * The addresses with which a site was published.
 *
 * @param addresses all of them
 * @param lost those that would lead nowhere now, in the order of the ledger
 */
public record Ledger(Set<SitePath> addresses, List<LostAddress> lost) {
    public Ledger {
        addresses = Set.copyOf(addresses);
        lost = List.copyOf(lost);
    }
}
