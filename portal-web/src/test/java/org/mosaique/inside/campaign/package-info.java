/** Many people at work on the same few texts, at random or all at once, and what must hold whatever they do. */
package org.mosaique.inside.campaign;
