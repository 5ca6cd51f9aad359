package org.mosaique.core.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What a report is about.
 *
 * @param siteKey a site, or an empty string for the whole network
 * @param since from when on
 * @param until up to when, that moment itself excluded
 * @param zone where months begin
 */
public record ReportScope(String siteKey, Instant since, Instant until, ZoneId zone) implements Serializable {

    /** Whether it is about all sites. */
    public boolean isNetwork() {
        return siteKey.isEmpty();
    }

    /** The condition that keeps to the site; empty for the network. */
    String on(String alias) {
        return isNetwork() ? "" : " and " + alias + ".siteKey = :site";
    }
}
