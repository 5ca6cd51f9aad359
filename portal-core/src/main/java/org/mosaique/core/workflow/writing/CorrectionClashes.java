package org.mosaique.core.workflow.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.workflow.Revisions;

/** The quick corrections that a draft has not taken in, until one of its writers has carried them over. */
@ApplicationScoped
@Transactional
public class CorrectionClashes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Revisions revisions;

    @Inject
    private AccessControl access;

    /**
     * A correction that is to be carried over.
     *
     * @param correction the version that has it
     * @param fields the names of the fields, with blanks between
     */
    public record Row(int correction, String by, String fields, Instant at) implements Serializable {

        /** The names of the fields. */
        public List<String> names() {
            return List.of(fields.split(" "));
        }
    }

    /** The corrections that a revision has not taken in, oldest first. */
    public List<Row> of(UUID itemRef, int number) {
        revisions.readable(itemRef, number);
        return em.createQuery(
                        "select new org.mosaique.core.workflow.writing.CorrectionClashes$Row(c.correction, c.by,"
                                + " c.fields, c.at) from CorrectionClash c where c.itemRef = :item"
                                + " and c.number = :number order by c.correction",
                        Row.class)
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .getResultList();
    }

    /** One of its writers has carried them over, or decided otherwise. */
    public void settle(UUID itemRef, int number) {
        var revision = revisions.readable(itemRef, number);
        var site = revision.item().siteKey();
        var actor = access.require(Permission.CONTENT_EDIT, site);
        if (!revision.isBy(actor.ref())) {
            access.require(Permission.CONTENT_EDIT_ANY, site);
        }
        em.createQuery("delete from CorrectionClash c where c.itemRef = :item and c.number = :number")
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .executeUpdate();
    }
}
