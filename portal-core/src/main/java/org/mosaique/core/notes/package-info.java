/** What people say about a text while it is in work: comments at a passage or a field, and the notes of its review. */
package org.mosaique.core.notes;
