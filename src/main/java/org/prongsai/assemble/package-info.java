/**
 * From a {@link org.prongsai.source.Manuscript} to a {@link org.prongsai.model.Site}: addresses, links, tables put together
 * with their rows' measures, navigation. Everything that needs two files and changes something.
 *
 * <p>Enters: the manuscript. Leaves: a site, also when problems were found, so that later rooms can find theirs in the same
 * run. Must not: touch the disk, or only complain about two pages (that is {@code check}).
 */
package org.prongsai.assemble;
