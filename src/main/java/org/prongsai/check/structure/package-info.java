/** Rules about the parts of a paper: what was lost, headings of tables, appendices, links, pictures and files. */
package org.prongsai.check.structure;
