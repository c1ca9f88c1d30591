/**
 * Frameworks of assessments: what was assessed in a fiscal year, by which tools, with which levels, and which items had to be
 * disclosed; each fact with how certain it is.
 */
package org.prongsai.model.framework;
