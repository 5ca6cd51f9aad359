package org.mosaique.core.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mosaique.core.access.Traced;
import org.mosaique.core.site.PublicChange;

/** Tells the trail and the public face that addresses changed. */
@ApplicationScoped
class AddressEvents {

    @Inject
    private Event<AddressChanged> changed;

    @Inject
    private Event<PublicChange> shown;

    /**
     * An address changed.
     *
     * @param subject the content whose address it is, or null
     * @param revision a version of it, or 0
     */
    record AddressChanged(String siteKey, String action, String detail, UUID subject, int revision) implements Traced {

        @Override
        public String note() {
            return "";
        }
    }

    /** A redirect of a site: nothing finished is touched by it, since pages that are not there are never kept. */
    void changed(String siteKey, String action, String detail) {
        changed.fire(new AddressChanged(siteKey, action, detail, null, 0));
    }

    /** A content's address: every list that names it changes. */
    void renamed(String siteKey, String detail, UUID item, int revision) {
        changed.fire(new AddressChanged(siteKey, "content.renamed", detail, item, revision));
        shown.fire(PublicChange.item(PublicChange.EVERYWHERE, item));
    }
}
