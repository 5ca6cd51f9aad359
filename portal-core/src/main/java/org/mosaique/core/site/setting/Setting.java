package org.mosaique.core.site.setting;

/**
 * The value of an entry on a site, where it comes from, and what a reset would bring back.
 *
 * @param name the entry's name
 * @param value as a tree of maps, lists, texts and numbers; null when the site has none and the default holds
 * @param source where the value comes from
 * @param sourceKey key of the site whose value it is: the site itself, or the ancestor that gives it
 * @param beneath the value without the back office's change; equals {@code value} where there is no change
 * @param beneathSource where that comes from
 * @param beneathKey key of the site whose value that is
 */
public record Setting(
        String name,
        Object value,
        Source source,
        String sourceKey,
        Object beneath,
        Source beneathSource,
        String beneathKey) {

    /** Where a value comes from. */
    public enum Source {
        /** Changed in the back office, for this site. */
        BACK_OFFICE,
        /** The site's own folder. */
        FOLDER,
        /** The site it declines. */
        PARENT,
        /** Nobody says anything: the portal's own. */
        DEFAULT
    }

    /** Whether the back office changed it here, so that there is something to reset. */
    public boolean isChanged() {
        return source == Source.BACK_OFFICE;
    }
}
