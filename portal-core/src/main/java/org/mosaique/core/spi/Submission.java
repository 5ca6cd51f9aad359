package org.mosaique.core.spi;

import java.util.UUID;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.Teaser;

/**
 * A text that is about to be submitted, as a {@link PublicationGuard} looks at it.
 *
 * @param itemRef the item
 * @param revision the number of its revision
 * @param siteKey the site it is written for
 * @param typeKey its content type
 * @param body what its author wrote
 * @param teaser what lists would say of it
 */
public record Submission(UUID itemRef, int revision, String siteKey, String typeKey, Body body, Teaser teaser) {}
