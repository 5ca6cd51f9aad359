/** How strictly a site takes each of the checks that a text meets before it is submitted. */
package org.mosaique.core.site.check;
