package org.mosaique.core.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mosaique.core.access.AccountEvent;
import org.mosaique.core.access.Grant;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;

/**
 * The steps of an import, each a transaction. Lines go into rows of the import's own, which nobody reads until the last
 * step names it the one that counts: whatever happens before, the former places stay. Asks for no right.
 */
@ApplicationScoped
@Transactional
public class ImportSteps {

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int ROWS = 25; // in one statement: many parameters cost more than they save
    private static final int MOST_REFUSALS = 1_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<AccountEvent> events;

    @Inject
    private Clock clock;

    /** Begins, unless another one is running. */
    UUID begin(String fileName, int lines, String by) {
        breakOffDead();
        var running = em.createQuery("select count(i) from PlaceImport i where i.state = :running", Long.class)
                .setParameter("running", PlaceImport.State.RUNNING)
                .getSingleResult();
        if (running > 0) {
            throw RefusedException.because("places.import.running");
        }
        var begun = new PlaceImport(fileName, lines, by, clock.instant());
        em.persist(begun);
        return begun.ref();
    }

    /** Keeps some lines, and says how far the import is. */
    void keep(UUID ref, List<ImportedCommune> communes, List<CommuneFile.Refusal> refusals) {
        for (int from = 0; from < communes.size(); from += ROWS) {
            insert(ref, communes.subList(from, Math.min(from + ROWS, communes.size())));
        }
        refusals.stream()
                .limit(Math.max(0, MOST_REFUSALS - kept(ref)))
                .forEach(refusal -> em.persist(new PlaceRefusal(ref, refusal)));
        find(ref).advance(communes.size() + refusals.size(), communes.size(), refusals.size(), clock.instant());
    }

    private void insert(UUID ref, List<ImportedCommune> communes) {
        var rows = String.join(", ", Collections.nCopies(communes.size(), ROW));
        var insert = em.createNativeQuery("insert into imported_place values " + rows);
        var position = 1;
        for (var commune : communes) {
            for (var value : commune.values(ref.toString())) {
                insert.setParameter(position++, value);
            }
        }
        insert.executeUpdate();
    }

    private long kept(UUID ref) {
        return em.createQuery("select count(r) from PlaceRefusal r where r.importRef = :ref", Long.class)
                .setParameter("ref", ref)
                .getSingleResult();
    }

    /** Ends; when enough could be used, its places count from now on, all at once. */
    boolean finish(UUID ref) {
        var done = find(ref).finish(clock.instant());
        if (done) {
            em.createNativeQuery("update gazetteer_edition set number = number + 1, import_ref = ? where id = 1")
                    .setParameter(1, ref.toString())
                    .executeUpdate();
            events.fire(new AccountEvent(
                    "places.imported", Grant.NETWORK, ref, find(ref).toString()));
        }
        return done;
    }

    /** Ends without having come to the end. */
    void breakOff(UUID ref) {
        var broken = find(ref);
        if (broken.isRunning()) {
            broken.breakOff(clock.instant());
        }
    }

    /** Ends those that have said nothing for a while: their server was stopped. */
    public void breakOffDead() {
        em.createQuery("select i from PlaceImport i where i.state = :running and i.seenAt < :silent", PlaceImport.class)
                .setParameter("running", PlaceImport.State.RUNNING)
                .setParameter("silent", clock.instant().minus(PlaceImport.SILENCE))
                .getResultList()
                .forEach(dead -> dead.breakOff(clock.instant()));
    }

    /** Throws away the lines that count no more. */
    void tidy() {
        var idle = em.createQuery("select i.ref from PlaceImport i where i.state <> :running", UUID.class)
                .setParameter("running", PlaceImport.State.RUNNING)
                .getResultList();
        em.createNativeQuery("""
                        delete from imported_place where import_ref in (%s)
                        and import_ref not in (select import_ref from gazetteer_edition where import_ref is not null)""".formatted(
                        idle.stream().map(ref -> "'" + ref + "'").collect(Collectors.joining(", ", "'', ", ""))))
                .executeUpdate();
    }

    private PlaceImport find(UUID ref) {
        return em.createQuery("select i from PlaceImport i where i.ref = :ref", PlaceImport.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("import " + ref));
    }
}
