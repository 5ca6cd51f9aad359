/** How pictures are walked, decoded, scaled and written; for {@code core.media} alone. */
package org.mosaique.core.media.internal;
