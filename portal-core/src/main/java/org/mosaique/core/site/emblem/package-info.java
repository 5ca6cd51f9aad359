/** The emblem of a site: what may be uploaded for one, made safe. */
package org.mosaique.core.site.emblem;
