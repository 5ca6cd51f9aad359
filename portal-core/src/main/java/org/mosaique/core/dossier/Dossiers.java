package org.mosaique.core.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.PublicChange;

/** Makes dossiers of a site's live contents, orders them, puts them before the public and takes them away. */
@ApplicationScoped
@Transactional
public class Dossiers {

    private DossierRepository dossiers;
    private AccessControl access;
    private Event<DossierChanged> changed;
    private Event<PublicChange> shown;
    private Clock clock;

    /** For the container's proxy. */
    protected Dossiers() {}

    @Inject
    public Dossiers(
            DossierRepository dossiers,
            AccessControl access,
            Event<DossierChanged> changed,
            Event<PublicChange> shown,
            Clock clock) {
        this.dossiers = dossiers;
        this.access = access;
        this.changed = changed;
        this.shown = shown;
        this.clock = clock;
    }

    /** One dossier, to work on it. */
    public DossierView open(UUID ref) {
        return mine(ref).view();
    }

    /**
     * A new dossier, which the public does not see yet.
     *
     * @throws RefusedException when something is missing or a content is not live on the site
     */
    public DossierView create(String siteKey, DossierText text) {
        var by = access.require(Permission.SITE_COMPOSE, siteKey).name();
        refuse(text);
        var dossier = new Dossier(siteKey, dossiers.freeSlug(siteKey, text.title()));
        dossier.write(text, titles(dossier, text), by, now());
        dossiers.add(dossier);
        tell(dossier, "dossier.created");
        return dossier.view();
    }

    /**
     * Says everything anew.
     *
     * @param version the one that was opened
     * @throws RefusedException when something is wrong, or somebody else was quicker
     */
    public DossierView save(UUID ref, int version, DossierText text) {
        var dossier = mine(ref);
        if (dossier.version() != version) {
            throw RefusedException.because("dossier.stale");
        }
        refuse(text);
        if (dossier.isPublished() && text.pieces().isEmpty()) {
            throw RefusedException.because("dossier.empty");
        }
        dossier.write(text, titles(dossier, text), access.actor().name(), now());
        dossiers.flush();
        tell(dossier, "dossier.changed");
        return dossier.view();
    }

    /**
     * Puts a dossier before the public.
     *
     * @throws RefusedException when there is nothing in it
     */
    public void publish(UUID ref) {
        var dossier = mine(ref);
        if (dossier.view().pieces().isEmpty()) {
            throw RefusedException.because("dossier.empty");
        }
        dossier.publish(access.actor().name(), now());
        tell(dossier, "dossier.published");
    }

    /** Takes a dossier away from the public. */
    public void hide(UUID ref) {
        var dossier = mine(ref);
        dossier.hide(access.actor().name(), now());
        tell(dossier, "dossier.hidden");
    }

    /** Throws a dossier away; its contents stay where they are. */
    public void delete(UUID ref) {
        var dossier = mine(ref);
        dossiers.remove(dossier);
        tell(dossier, "dossier.deleted");
    }

    private Dossier mine(UUID ref) {
        var dossier = dossiers.get(ref);
        access.require(Permission.SITE_COMPOSE, dossier.siteKey());
        return dossier;
    }

    private static void refuse(DossierText text) {
        var objections = text.objections();
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
    }

    /** Whatever is new has to be live on the site; what was in the dossier already may have been taken down since. */
    private Map<UUID, String> titles(Dossier dossier, DossierText text) {
        var items = text.pieces().stream().map(DossierText.Piece::item).toList();
        var titles = dossiers.liveTitles(dossier.siteKey(), items);
        if (!items.stream().allMatch(item -> titles.containsKey(item) || dossier.holds(item))) {
            throw RefusedException.because("dossier.item-elsewhere");
        }
        return titles;
    }

    private void tell(Dossier dossier, String action) {
        changed.fire(new DossierChanged(dossier.siteKey(), action, dossier.ref(), dossier.title()));
        shown.fire(PublicChange.block(dossier.siteKey(), dossier.ref()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
