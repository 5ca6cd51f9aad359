package org.mosaique.core.workflow.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.workflow.Revisions;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.writing.DraftPresence.Doing;

/**
 * Who else has a draft open, on whichever node. A page says every few seconds that somebody is there; whoever is silent
 * for {@link #SILENCE} has left.
 */
@ApplicationScoped
@Transactional
public class Presence {

    /** How long somebody counts as there without a word. */
    public static final Duration SILENCE = Duration.ofSeconds(45);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Revisions revisions;

    @Inject
    private AccessControl access;

    @Inject
    private Steps steps;

    /**
     * Somebody else.
     *
     * @param first whether they were there before the current actor
     */
    public record Other(String name, Doing doing, Instant since, boolean first) implements Serializable {

        /** Whether they write in the draft itself, and came first. */
        public boolean isInTheWay() {
            return first && doing == Doing.WRITING;
        }
    }

    /** The current actor is there, and does that; answers who else is, those who came first before the others. */
    public List<Other> beat(UUID itemRef, int number, Doing doing) {
        revisions.readable(itemRef, number);
        var me = access.actor();
        var now = steps.now();
        em.createNativeQuery("""
                        insert into draft_presence
                          (item_ref, revision_number, account_ref, account_name, doing, came_at, seen_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update
                          came_at = if(seen_at < ?, values(came_at), came_at),
                          doing = values(doing), seen_at = values(seen_at), account_name = values(account_name)""")
                .setParameter(1, itemRef.toString())
                .setParameter(2, number)
                .setParameter(3, me.ref().toString())
                .setParameter(4, me.name())
                .setParameter(5, doing.name())
                .setParameter(6, Timestamp.from(now))
                .setParameter(7, Timestamp.from(now))
                .setParameter(8, Timestamp.from(now.minus(SILENCE)))
                .executeUpdate();
        return others(itemRef, number);
    }

    /** Who else has the draft open now. */
    public List<Other> others(UUID itemRef, int number) {
        revisions.readable(itemRef, number);
        var me = access.actor().ref();
        return em.createQuery("""
                        select new org.mosaique.core.workflow.writing.Presence$Other(p.name, p.doing, p.cameAt,
                          case when exists (select m from DraftPresence m where m.itemRef = :item
                            and m.number = :number and m.account = :me and (m.cameAt < p.cameAt
                              or m.cameAt = p.cameAt and m.id < p.id)) then false else true end)
                        from DraftPresence p
                        where p.itemRef = :item and p.number = :number and p.account <> :me and p.seenAt > :then
                        order by p.cameAt, p.id""", Other.class)
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .setParameter("me", me)
                .setParameter("then", steps.now().minus(SILENCE))
                .getResultList();
    }

    /** The current actor closes the draft. */
    public void leave(UUID itemRef, int number) {
        revisions.readable(itemRef, number);
        em.createQuery("delete from DraftPresence p where p.itemRef = :item and p.number = :number"
                        + " and p.account = :me")
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .setParameter("me", access.actor().ref())
                .executeUpdate();
    }
}
