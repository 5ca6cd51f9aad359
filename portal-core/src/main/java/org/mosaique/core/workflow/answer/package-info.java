/** Answers from the mail: links by which a member of the committee votes once without signing in. */
package org.mosaique.core.workflow.answer;
