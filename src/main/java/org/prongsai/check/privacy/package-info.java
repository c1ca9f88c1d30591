/** Rules about what should not be published of people. */
package org.prongsai.check.privacy;
