/** Contents that were given up before the public ever read them: kept for thirty days, then gone for good. */
package org.mosaique.core.trash;
