package org.mosaique.core.founding;

import java.util.UUID;
import org.mosaique.core.access.Traced;

/**
 * A territory was founded, or all of them were read anew.
 *
 * @param siteKey the site, or the network
 * @param action {@code site.founded} or {@code site.reloaded}
 * @param detail in words
 */
public record SiteEvent(String siteKey, String action, String detail) implements Traced {

    @Override
    public UUID subject() {
        return null;
    }

    @Override
    public int revision() {
        return 0;
    }

    @Override
    public String note() {
        return "";
    }
}
