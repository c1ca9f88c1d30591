/**
 * The program's table of contents: calls the stages in order.
 *
 * <p>Enters: what to build and where to. Leaves: what came of it. Must not: do a stage's work.
 */
package org.prongsai.build;
