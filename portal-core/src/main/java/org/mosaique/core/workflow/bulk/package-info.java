/** One act on several revisions at once: told before, done one by one, reported afterwards. */
package org.mosaique.core.workflow.bulk;
