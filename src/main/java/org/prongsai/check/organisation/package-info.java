/** Rules about the organisation's own name and those of others, its units, people, posts, places and addresses. */
package org.prongsai.check.organisation;
