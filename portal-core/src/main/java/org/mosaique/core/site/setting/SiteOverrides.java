package org.mosaique.core.site.setting;

import java.util.Map;

/** What the back office has changed of the sites, whatever keeps it. */
@FunctionalInterface
public interface SiteOverrides {

    /** By site and by entry, the values as trees of maps, lists, texts and numbers. */
    Map<String, Map<String, Object>> read();

    /**
     * The same as whoever comes now sees it: a transaction under way that began before the last change would read what
     * stood there then, and one that has changed something what may never hold.
     */
    default Map<String, Map<String, Object>> committed() {
        return read();
    }
}
