package org.mosaique.core.page;

import java.util.UUID;
import org.mosaique.core.access.Traced;

/**
 * A static page was written, restored, or taken away for the one beneath it.
 *
 * @param action {@code page.saved}, {@code page.restored} or {@code page.reset}
 * @param siteKey the site
 * @param subject the page
 * @param revision number of the version; 0 when none is left
 * @param detail its title
 */
public record PageChanged(String action, String siteKey, UUID subject, int revision, String detail) implements Traced {

    @Override
    public String note() {
        return "";
    }
}
