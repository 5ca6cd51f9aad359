package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.upkeep.ItemCare;
import org.mosaique.core.site.Freshness;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.workflow.RevisionMoved;

/** Finds what was said of items, and notes that a new version of one went public. Whoever writes holds the item's revision. */
@ApplicationScoped
public class Cares {

    @PersistenceContext
    private EntityManager em;

    private SiteRegistry sites;
    private Clock clock;

    /** For the container's proxy. */
    protected Cares() {}

    @Inject
    public Cares(SiteRegistry sites, Clock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    Optional<ItemCare> find(UUID itemRef) {
        return em.createQuery("select c from ItemCare c where c.itemRef = :item", ItemCare.class)
                .setParameter("item", itemRef)
                .getResultStream()
                .findFirst();
    }

    /** What was said of an item, to be added to. */
    ItemCare of(UUID itemRef) {
        return find(itemRef).orElseGet(() -> {
            var care = new ItemCare(itemRef);
            em.persist(care);
            return care;
        });
    }

    /** This day on the clocks of a site. */
    LocalDate today(String siteKey) {
        return Freshness.today(sites.get(siteKey), clock);
    }

    void on(@Observes RevisionMoved moved) {
        if (moved.transition().to() == ReviewState.PUBLISHED) {
            find(moved.itemRef()).ifPresent(care -> care.published(today(moved.siteKey())));
        }
    }
}
