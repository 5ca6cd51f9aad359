package org.mosaique.core.media;

import java.util.UUID;
import org.mosaique.core.access.Traced;

/**
 * Something happened to a picture of the library.
 *
 * @param action {@code media.described}, {@code media.framed} and so on
 * @param siteKey the picture's site
 * @param subject the picture
 * @param detail its name
 */
public record MediaChanged(String action, String siteKey, UUID subject, String detail) implements Traced {

    @Override
    public int revision() {
        return 0;
    }

    @Override
    public String note() {
        return "";
    }
}
