/** The quality checklist: what a text meets before it is submitted, as strictly as its site wants it. */
package org.mosaique.core.workflow.check;
