package org.mosaique.core.exchange;

import java.util.Locale;
import java.util.UUID;
import org.mosaique.core.access.Traced;

/** Somebody asked a site for something about an item, or decided on it for that site. Carries keys, never entities. */
public record PublicationMoved(Act act, UUID subject, String siteKey, int revision, String detail, String note)
        implements Traced {

    /** What was done. */
    public enum Act {
        /** Proposed to the site. */
        PROPOSE,
        /** Published there without asking, as the site allows. */
        PUSH,
        /** Accepted by the site. */
        ACCEPT,
        /** Declined by the site. */
        DECLINE,
        /** Taken down by the site for itself. */
        TAKE_DOWN,
        /** Put on top of the site's front page. */
        FEATURE,
        /** Not on top any more. */
        UNFEATURE,
        /** Introduced by the site in its own words. */
        INTRODUCE
    }

    @Override
    public String action() {
        return "publication." + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
