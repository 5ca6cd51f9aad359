/** Work that the database threw back because others worked on the same rows: it is done again, and nobody notices. */
package org.mosaique.core.shared.again;
