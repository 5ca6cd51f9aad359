/** The pages by which a committee decides: votes, the hand on a review, rules, absences. */
package org.mosaique.web.backoffice.decision;
