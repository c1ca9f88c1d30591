/** Rules about digits and the numbering of lists. */
package org.prongsai.check.number;
