/** Rules about what a record lacks: measures, results, who and when, evidence. */
package org.prongsai.check.coverage;
