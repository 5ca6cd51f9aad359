package org.mosaique.core.media.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mosaique.core.media.MediaStore;

/** What the library owes without being asked: watch the rights, empty the bin. */
@ApplicationScoped
public class MediaChores {

    @Inject
    private RightsWatch watch;

    @Inject
    private Bin bin;

    @Inject
    private MediaStore store;

    /** Tells of rights that end. */
    public void watch() {
        watch.look();
    }

    /** Empties the bin; the rows go first, so that what breaks off leaves bytes and no broken picture. */
    public void tidy() {
        bin.empty().forEach(store::remove);
    }
}
