/** Draws the pictures of the demonstration: flat layered landscapes, streets and rooms, the same for the same seed. */
package org.mosaique.core.demonstration.painter;
