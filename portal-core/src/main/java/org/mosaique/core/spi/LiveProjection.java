package org.mosaique.core.spi;

import org.mosaique.core.content.Body;
import org.mosaique.core.content.ContentItem;

/**
 * Keeps a module's own tables equal to what is live. Called inside the publishing transaction: when it throws, nothing is
 * published.
 */
@Spi
public interface LiveProjection<B extends Body> {

    /** The content type it serves. */
    String typeKey();

    /** The class of the bodies it takes. */
    Class<B> bodyType();

    /** The item is live with this body from now on; may have been live before with another. */
    void show(ContentItem item, B body);

    /** The item is live no more. */
    void hide(ContentItem item);
}
