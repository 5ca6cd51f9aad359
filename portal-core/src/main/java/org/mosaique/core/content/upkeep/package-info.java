/** Whether contents that have been public for long are still right: who confirmed it, and what is to be verified. */
package org.mosaique.core.content.upkeep;
