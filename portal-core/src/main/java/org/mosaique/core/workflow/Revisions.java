package org.mosaique.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.ContentCatalog;

/** Opens revisions for whoever may see them; to everybody else they are not there. */
@ApplicationScoped
public class Revisions {

    private RevisionRepository repository;
    private AccessControl access;
    private ContentCatalog catalog;
    private SiteRegistry sites;

    /** For the container's proxy. */
    protected Revisions() {}

    @Inject
    public Revisions(RevisionRepository repository, AccessControl access, ContentCatalog catalog, SiteRegistry sites) {
        this.repository = repository;
        this.access = access;
        this.catalog = catalog;
        this.sites = sites;
    }

    /**
     * A revision that the current actor may read: its own, or any of a site whose contents it may read; none of a module that
     * the site has switched off.
     *
     * @throws NotFoundException when there is none, or none for this actor
     */
    public Revision readable(UUID itemRef, int number) {
        return checked(repository.find(itemRef, number).orElseThrow(() -> missing(itemRef, number)));
    }

    /** The same, held against every other writer until the transaction ends. */
    public Revision held(UUID itemRef, int number) {
        return checked(repository.hold(itemRef, number).orElseThrow(() -> missing(itemRef, number)));
    }

    /** What keeps a revision from being submitted or published. */
    public List<Objection> objections(Revision revision) {
        return catalog.type(revision.item().typeKey()).objections(revision.body());
    }

    private Revision checked(Revision revision) {
        var actor = access.actor();
        var site = revision.item().siteKey();
        var own = revision.isBy(actor.ref()) && access.allows(Permission.CONTENT_EDIT, site);
        var off = !sites.get(site)
                .modules()
                .contains(catalog.moduleOf(revision.item().typeKey()));
        if (off || (!own && !access.allows(Permission.CONTENT_READ_ANY, site))) {
            throw missing(revision.item().ref(), revision.number());
        }
        return revision;
    }

    private static NotFoundException missing(UUID itemRef, int number) {
        return new NotFoundException("revision " + itemRef + "#" + number);
    }
}
