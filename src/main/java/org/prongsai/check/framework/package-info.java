/** Rules that compare a site with the frameworks of its assessments. */
package org.prongsai.check.framework;
