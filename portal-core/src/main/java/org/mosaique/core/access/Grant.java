package org.mosaique.core.access;

import java.io.Serializable;

/**
 * A role that holds somewhere.
 *
 * @param siteKey the site, or {@link #NETWORK}
 * @param role the role
 */
public record Grant(String siteKey, Role role) implements Serializable {

    /** Stands for every site of the network. */
    public static final String NETWORK = "*";

    /** Whether this grant holds on that site. */
    public boolean holdsOn(String site) {
        return siteKey.equals(NETWORK) || siteKey.equals(site);
    }

    /** Whether it holds on every site. */
    public boolean isNetworkWide() {
        return siteKey.equals(NETWORK);
    }
}
