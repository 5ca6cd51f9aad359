package org.mosaique.core.site.setting;

import java.util.Map;

/** What the back office has changed of the sites, whatever keeps it. */
@FunctionalInterface
public interface SiteOverrides {

    /** By site and by entry, the values as trees of maps, lists, texts and numbers. */
    Map<String, Map<String, Object>> read();
}
