/** Rules about scores: what follows from them, and that one figure is the same wherever it is printed. */
package org.prongsai.check.score;
