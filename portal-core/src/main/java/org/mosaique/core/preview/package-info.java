/** Links by which somebody without account looks at a text before it is public. */
package org.mosaique.core.preview;
