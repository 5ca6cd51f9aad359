/** What changed in a text since a member voted on it. */
package org.mosaique.core.workflow.review.since;
