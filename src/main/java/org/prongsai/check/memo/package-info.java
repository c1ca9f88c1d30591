/** Rules about memos: their number, who signs for whom, and who comments when. */
package org.prongsai.check.memo;
