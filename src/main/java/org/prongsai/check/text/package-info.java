/** Rules about letters, words and spaces. */
package org.prongsai.check.text;
