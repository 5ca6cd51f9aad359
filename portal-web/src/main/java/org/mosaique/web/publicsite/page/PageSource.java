package org.mosaique.web.publicsite.page;

import org.mosaique.core.page.PageText;

/**
 * A page that a site has, with where it comes from.
 *
 * @param siteKey the site that wrote it: this one or an ancestor
 * @param origin where it is written
 * @param text what it says, with its places not filled yet
 */
public record PageSource(String siteKey, Origin origin, PageText text) {

    /** Where a page is written. */
    public enum Origin {
        /** In the back office, by this site. */
        OWN,
        /** In the site's folder. */
        FOLDER,
        /** By the site it declines. */
        PARENT
    }

    /** The same page as a site has it that declines this one. */
    PageSource inherited() {
        return new PageSource(siteKey, Origin.PARENT, text);
    }
}
