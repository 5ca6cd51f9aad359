package org.mosaique.core.media.desk;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * One place where a picture is used.
 *
 * @param itemRef the content; null when the site itself shows it, in its settings
 * @param number the revision that shows it; 0 for a site
 * @param typeKey the content's type; empty for a site
 * @param siteKey the content's site of origin, or the site itself
 * @param title what the content is called; empty when the reader may not know
 * @param live whether the public sees it
 * @param shownOn keys of the sites that show it, empty for a draft
 */
public record Placement(
        UUID itemRef, int number, String typeKey, String siteKey, String title, boolean live, List<String> shownOn)
        implements Serializable {

    public Placement {
        shownOn = List.copyOf(shownOn);
    }

    /** Whether it stands in the settings of a site. */
    public boolean isOfSite() {
        return itemRef == null;
    }

    /** Whether the reader may not know more than that it exists. */
    public boolean isHidden() {
        return itemRef != null && title.isEmpty();
    }

    /** The same for somebody who may not read it. */
    Placement hidden() {
        return new Placement(itemRef, number, typeKey, siteKey, "", live, shownOn);
    }
}
