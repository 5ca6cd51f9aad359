package org.mosaique.core.spi;

import org.mosaique.core.content.Body;
import org.mosaique.core.content.ImageUse;

/**
 * Turns the demonstration texts of a site's folder into bodies of one content type. Called at the first start of the
 * demonstration, within a transaction for each site.
 */
@Spi
public interface DemonstrationContent {

    /** The content type it makes. */
    String typeKey();

    /**
     * A body from a demonstration text.
     *
     * @param text what the file says; html is clean
     * @param image the picture, or null
     */
    Body body(DemonstrationText text, ImageUse image);
}
