package org.mosaique.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.Set;
import org.mosaique.core.content.Transition;
import org.mosaique.core.site.PublicChange;

/** Tells that the public face has changed when a revision goes live or is taken away: on every site that knows the item. */
@ApplicationScoped
public class PublicNotice {

    private static final Set<Transition> PUBLIC =
            Set.of(Transition.PUBLISH, Transition.SUPERSEDE, Transition.TAKE_DOWN);

    @PersistenceContext
    private EntityManager em;

    private Event<PublicChange> changes;

    /** For the container's proxy. */
    protected PublicNotice() {}

    @Inject
    public PublicNotice(Event<PublicChange> changes) {
        this.changes = changes;
    }

    void tell(@Observes RevisionMoved moved) {
        if (!PUBLIC.contains(moved.transition())) {
            return;
        }
        var sites = new LinkedHashSet<String>();
        sites.add(moved.siteKey());
        sites.addAll(em.createQuery("select p.siteKey from Publication p where p.itemRef = :item", String.class)
                .setParameter("item", moved.itemRef())
                .getResultList());
        sites.forEach(site -> changes.fire(PublicChange.item(site, moved.itemRef())));
    }
}
