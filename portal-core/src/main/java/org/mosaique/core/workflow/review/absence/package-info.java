/** Who is away from one day to another, who stands in for them, and what that means for open reviews. */
package org.mosaique.core.workflow.review.absence;
