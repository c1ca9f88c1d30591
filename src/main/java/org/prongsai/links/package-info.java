/**
 * Asks other sites whether what links lead to is still there.
 *
 * <p>Enters: addresses with their places. Leaves: problems. Must not: connect to an address that is not public, ask a host twice at a time, or
 * know what a site is.
 */
package org.prongsai.links;
