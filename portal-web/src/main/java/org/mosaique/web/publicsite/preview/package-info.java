/** A text before it is public, as somebody sees it who comes by a link and has no account. */
package org.mosaique.web.publicsite.preview;
