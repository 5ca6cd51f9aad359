/** Links within texts: where on the network they lead, and whether anything is there. */
package org.mosaique.web.publicsite.link;
