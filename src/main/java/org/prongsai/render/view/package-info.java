/** What templates see: ready strings, lists and choices; no arithmetic, dates, sorting or escaping is left for them. */
package org.prongsai.render.view;
