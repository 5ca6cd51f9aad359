package org.mosaique.core.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.mosaique.core.site.PublicChange;
import org.mosaique.core.site.SiteRegistry;

/** Tells the trail and the public face what a setting's change touches, and has the sites read anew once it holds. */
@ApplicationScoped
public class SettingEvents {

    @Inject
    private SiteRegistry sites;

    @Inject
    private Event<SettingChanged> changed;

    @Inject
    private Event<PublicChange> shown;

    void changed(String siteKey, String action, String entry) {
        changed.fire(new SettingChanged(siteKey, action, entry));
        // Names, colours and addresses stand in the network bar of every site; what is inherited reaches descendants.
        shown.fire(PublicChange.site(PublicChange.EVERYWHERE));
    }

    void readAnew(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingChanged change) {
        sites.forget();
    }
}
