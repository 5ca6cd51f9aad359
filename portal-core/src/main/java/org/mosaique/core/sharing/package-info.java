/** Carries an item from its site of origin to the sites that show it, within the transaction that publishes it. */
package org.mosaique.core.sharing;
