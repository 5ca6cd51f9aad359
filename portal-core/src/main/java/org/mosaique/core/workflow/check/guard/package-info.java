/** The portal's own checks; modules bring theirs. */
package org.mosaique.core.workflow.check.guard;
