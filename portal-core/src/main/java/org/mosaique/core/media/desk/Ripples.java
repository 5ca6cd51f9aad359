package org.mosaique.core.media.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.TreeSet;
import org.mosaique.core.media.MediaFile;
import org.mosaique.core.site.PublicChange;

/** Tells that a picture looks different from now on, for each site whose pages show it. */
@ApplicationScoped
public class Ripples {

    @Inject
    private WhereUsed whereUsed;

    @Inject
    private Event<PublicChange> changes;

    /** Tells every site that shows it to the public; nobody when nobody does. */
    public void spread(MediaFile file) {
        var concerned = new TreeSet<String>();
        whereUsed.of(file.ref()).stream().filter(Placement::live).forEach(place -> {
            concerned.add(place.siteKey());
            concerned.addAll(place.shownOn());
        });
        concerned.forEach(site -> changes.fire(PublicChange.block(site, file.ref())));
    }
}
