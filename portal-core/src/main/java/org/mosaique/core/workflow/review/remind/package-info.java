/** Reminds those who are expected, and tells others when nobody decides or nobody can. */
package org.mosaique.core.workflow.review.remind;
