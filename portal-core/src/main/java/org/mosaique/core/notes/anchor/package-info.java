/** Finds a passage again in a text that has been rewritten since. */
package org.mosaique.core.notes.anchor;
