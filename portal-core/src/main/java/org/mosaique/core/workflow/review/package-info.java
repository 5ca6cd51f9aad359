/** A review and its votes: the run with its rule and members, who said what, what follows from it. */
package org.mosaique.core.workflow.review;
