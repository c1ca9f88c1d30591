/** Rules about days, periods and years. */
package org.prongsai.check.date;
