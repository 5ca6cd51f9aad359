package org.mosaique.core.settings;

import java.util.UUID;
import org.mosaique.core.access.Traced;

/**
 * An entry of a site was changed in the back office, or reset.
 *
 * @param siteKey the site
 * @param action {@code site.changed} or {@code site.reset}
 * @param detail the entry's name
 */
public record SettingChanged(String siteKey, String action, String detail) implements Traced {

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
