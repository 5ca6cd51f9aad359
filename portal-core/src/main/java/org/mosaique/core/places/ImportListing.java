package org.mosaique.core.places;

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
import org.mosaique.core.shared.NotFoundException;

/** Tells how far imports of places are and what they refused, to the administrators of the network. */
@ApplicationScoped
@Transactional
public class ImportListing {

    private static final String ROW = """
            select new org.mosaique.core.places.ImportListing$Row(
              i.ref, i.fileName, i.state, i.startedBy, i.startedAt, i.finishedAt, i.totalLines, i.readLines, i.taken,
              i.refused)
            from PlaceImport i
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    /** One import; {@code finishedAt} is null while it runs. */
    public record Row(
            UUID ref,
            String fileName,
            PlaceImport.State state,
            String startedBy,
            Instant startedAt,
            Instant finishedAt,
            int totalLines,
            int readLines,
            int taken,
            int refused)
            implements Serializable {

        /** Whether lines are being read. */
        public boolean running() {
            return state == PlaceImport.State.RUNNING;
        }
    }

    /** A line that was refused: its number in the file, why, and how it begins. */
    public record Refused(int line, String reason, String said) implements Serializable {}

    /** The newest imports. */
    public List<Row> latest(int size) {
        access.requireEverywhere(Permission.SITE_SETTINGS);
        return em.createQuery(ROW + " order by i.startedAt desc, i.id desc", Row.class)
                .setMaxResults(size)
                .getResultList();
    }

    /** One import. */
    public Row find(UUID ref) {
        access.requireEverywhere(Permission.SITE_SETTINGS);
        return em.createQuery(ROW + " where i.ref = :ref", Row.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("import " + ref));
    }

    /** The lines an import refused, in order; a thousand at most are kept. */
    public List<Refused> refusals(UUID ref, int most) {
        access.requireEverywhere(Permission.SITE_SETTINGS);
        return em.createQuery("""
                        select new org.mosaique.core.places.ImportListing$Refused(r.line, r.reason, r.said)
                        from PlaceRefusal r where r.importRef = :ref order by r.line""", Refused.class)
                .setParameter("ref", ref)
                .setMaxResults(most)
                .getResultList();
    }
}
