/** The hand on a review between two moves: who sees to it, until when, with whom and by which rule. */
package org.mosaique.core.workflow.review.steer;
