package org.mosaique.core.site;

import java.util.List;

/** What else must be right about a site, known to those above: every bean of this kind is asked before a set is taken over. */
@FunctionalInterface
public interface SiteCheck {

    /** What is wrong with a site; empty when nothing is. */
    List<Finding> findings(Site site);
}
