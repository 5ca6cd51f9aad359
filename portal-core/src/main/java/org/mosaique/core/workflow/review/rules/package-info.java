/** The rules by which sites decide: changed, put into one sentence, applied to reviews that are open or not. */
package org.mosaique.core.workflow.review.rules;
