/** Beside a text that is in work: its checklist, what people say of it, links to look at it. */
package org.mosaique.web.backoffice.notes;
