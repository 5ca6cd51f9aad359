/** Pictures: taken in, made safe, kept, and found again. */
package org.mosaique.core.media;
