package org.mosaique.core.media.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.media.ImageIntake;
import org.mosaique.core.media.MediaChanged;
import org.mosaique.core.media.MediaFile;
import org.mosaique.core.media.MediaStore;
import org.mosaique.core.media.Rendition;
import org.mosaique.core.media.framing.Framing;
import org.mosaique.core.media.framing.Ratio;
import org.mosaique.core.media.notice.Description;
import org.mosaique.core.media.notice.UsageRights;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.SiteRegistry;

/** Describes, frames, shares and deletes pictures of the library. One call, one transaction, one picture. */
@ApplicationScoped
@Transactional
public class MediaDesk {

    @Inject
    private AccessControl access;

    @Inject
    private MediaRights rights;

    @Inject
    private WhereUsed whereUsed;

    @Inject
    private Ripples ripples;

    @Inject
    private ImageIntake intake;

    @Inject
    private MediaStore store;

    @Inject
    private SiteRegistry sites;

    @Inject
    private Event<MediaChanged> events;

    @Inject
    private Clock clock;

    /** A picture, with what the reader may do with it and where it is used. */
    public PictureSheet open(UUID ref) {
        var file = rights.seen(ref);
        var zone = sites.get(file.siteKey()).timeZone();
        var now = clock.instant();
        var placements = whereUsed.uses(ref).stream().map(rights::readable).toList();
        return PictureSheet.of(
                file,
                UsageRights.isOver(file.rightsUntil(), zone, now),
                UsageRights.isNear(file.rightsUntil(), zone, now),
                placements,
                rights.on(file));
    }

    /**
     * Says something else of a picture.
     *
     * @param version the version the editor was opened with
     * @throws RefusedException when somebody else was quicker
     */
    public void describe(UUID ref, int version, Description said) {
        var file = current(rights.described(ref), version);
        var before = file.rightsUntil();
        file.describe(said);
        tell("media.described", file);
        if (before == null ? said.rightsUntil() != null : !before.equals(said.rightsUntil())) {
            ripples.spread(file);
        }
    }

    /**
     * Shows another part of the original from now on, everywhere; the original is kept.
     *
     * @throws RefusedException when somebody else was quicker
     */
    public void frame(UUID ref, int version, Framing wanted, Ratio ratio) {
        var file = current(rights.described(ref), version);
        var frame = file.frame();
        var framing = wanted.fitted(ratio, frame.originalWidth(), frame.originalHeight());
        if (file.frame(framing)) {
            var image = intake.crop(original(file), framing);
            store.keep(ref, file.frame().edition(), image.renditions());
        }
        tell("media.framed", file);
        ripples.spread(file);
    }

    /** Offers a picture to the whole network, or no more; where it is used already it stays. */
    public void share(UUID ref, boolean withTheNetwork) {
        var file = rights.managed(ref);
        file.share(withTheNetwork);
        tell(withTheNetwork ? "media.shared" : "media.unshared", file);
    }

    /**
     * Puts a picture into the bin, from where it can be fetched for thirty days.
     *
     * @throws PictureInUse when something shows it; it names the places
     */
    public void trash(UUID ref) {
        var file = rights.managed(ref);
        var uses = whereUsed.uses(ref);
        if (!uses.isEmpty()) {
            throw new PictureInUse(uses.stream().map(rights::readable).toList());
        }
        file.trash(clock.instant().truncatedTo(ChronoUnit.MICROS));
        tell("media.trashed", file);
    }

    /** Fetches a picture from the bin. */
    public void restore(UUID ref) {
        var file = rights.managed(ref);
        file.restore();
        tell("media.restored", file);
    }

    /**
     * A picture as an author of a site shows it: with the alternative text and the credit of the library, to begin with.
     *
     * @throws RefusedException when its rights have ended
     */
    public ImageUse use(String siteKey, UUID ref) {
        access.require(Permission.CONTENT_EDIT, siteKey);
        var file = rights.seen(ref);
        if (!file.siteKey().equals(siteKey) && !file.isShared()
                || file.trashedAt().isPresent()) {
            throw new NotFoundException("picture " + ref + " on " + siteKey);
        }
        if (UsageRights.isOver(file.rightsUntil(), sites.get(file.siteKey()).timeZone(), clock.instant())) {
            throw RefusedException.because("media.use.expired");
        }
        var said = file.description();
        var picture = file.picture();
        return new ImageUse(ref, picture.width(), picture.height(), said.alt(), said.credit(), said.decorative());
    }

    /** The largest rendition of the original, for those who may frame it. */
    public Rendition original(UUID ref) {
        var file = rights.described(ref);
        return store.find(ref, file.frame().originalWidth()).orElseThrow(() -> new NotFoundException("file of " + ref));
    }

    /** The places where a picture is used, as far as the reader may know. */
    public List<Placement> placements(UUID ref) {
        rights.seen(ref);
        return whereUsed.uses(ref).stream().map(rights::readable).toList();
    }

    private byte[] original(MediaFile file) {
        try {
            return Files.readAllBytes(original(file.ref()).path());
        } catch (IOException failed) {
            throw new UncheckedIOException("the original of " + file + " can't be read", failed);
        }
    }

    private static MediaFile current(MediaFile file, int version) {
        if (file.version() != version) {
            throw RefusedException.because("media.stale");
        }
        return file;
    }

    private void tell(String action, MediaFile file) {
        events.fire(new MediaChanged(action, file.siteKey(), file.ref(), file.originalName()));
    }
}
