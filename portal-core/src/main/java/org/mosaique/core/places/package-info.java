/** Places that administrators bring in over those the portal brings along: imports of official files, places abroad. */
package org.mosaique.core.places;
