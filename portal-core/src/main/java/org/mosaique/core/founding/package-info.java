/** How territories come into being and are read anew: folders, written and taken over while the portal runs. */
package org.mosaique.core.founding;
