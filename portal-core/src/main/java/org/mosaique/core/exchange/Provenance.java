package org.mosaique.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.content.PublicationCause;
import org.mosaique.core.content.PublicationState;
import org.mosaique.core.workflow.Revisions;

/** Tells where an item is and was shown: who proposed it, to whom, who decided, when, why. One line a site. */
@ApplicationScoped
@Transactional
public class Provenance {

    private static final String LINES = """
            select new org.mosaique.core.exchange.Provenance$Line(
              p.siteKey, p.typeKey, p.slug, p.state, p.cause, p.proposedByName, p.proposedAt, p.word,
              p.decidedByName, p.decidedAt, p.reason, p.takenDownAtHome, p.featured, p.introduction)
            from Publication p where p.itemRef = :item
            order by case when p.cause = org.mosaique.core.content.PublicationCause.ORIGIN then 0 else 1 end, p.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Revisions revisions;

    /** An item on one site; {@code slug} is null before it was shown there. */
    public record Line(
            String siteKey,
            String typeKey,
            String slug,
            PublicationState state,
            PublicationCause cause,
            String proposedByName,
            Instant proposedAt,
            String word,
            String decidedByName,
            Instant decidedAt,
            String reason,
            boolean takenDownAtHome,
            boolean featured,
            String introduction)
            implements Serializable {

        /** Whether the site shows it. */
        public boolean isLive() {
            return state == PublicationState.LIVE;
        }

        /** Whether it was written there. */
        public boolean isOrigin() {
            return cause == PublicationCause.ORIGIN;
        }

        /** Whether a person decided, not the site's settings. */
        public boolean isDecided() {
            return !decidedByName.isEmpty();
        }
    }

    /** Every site the item came to, its origin first, for whoever may read that revision. */
    public List<Line> of(UUID itemRef, int number) {
        revisions.readable(itemRef, number);
        return em.createQuery(LINES, Line.class).setParameter("item", itemRef).getResultList();
    }
}
