package org.mosaique.core.workflow.review.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds absences to work on. */
@ApplicationScoped
public class AbsenceRepository {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    public void add(Absence absence) {
        em.persist(absence);
    }

    /** An absence by its key, held against every other writer until the transaction ends. */
    public Optional<Absence> hold(UUID ref) {
        var held = em.createQuery("select a from Absence a where a.ref = :ref", Absence.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        held.ifPresent(em::refresh);
        return held;
    }

    /** What a person has said and what is not over, first days first. */
    public List<Absence> of(UUID account) {
        return em.createQuery(
                        "select a from Absence a where a.accountRef = :account and a.state <> :over order by a.fromDay",
                        Absence.class)
                .setParameter("account", account)
                .setParameter("over", Absence.State.OVER)
                .getResultList();
    }

    /** Those in which a person stands in for another and which are not over, first days first. */
    public List<Absence> filledBy(UUID substitute) {
        return em.createQuery("""
                        select a from Absence a
                        where a.substituteRef = :substitute and a.state <> :over order by a.fromDay""", Absence.class)
                .setParameter("substitute", substitute)
                .setParameter("over", Absence.State.OVER)
                .getResultList();
    }

    /** Who is away from a site now. */
    public List<Absence> running(String siteKey) {
        return em.createQuery("select a from Absence a where a.siteKey = :site and a.state = :running", Absence.class)
                .setParameter("site", siteKey)
                .setParameter("running", Absence.State.RUNNING)
                .getResultList();
    }

    /** Those that may have to begin or to end by that day. */
    public List<Absence> near(LocalDate day) {
        return em.createQuery("""
                        select a from Absence a
                        where (a.state = :planned and a.fromDay <= :day) or (a.state = :running and a.toDay < :day)
                        order by a.fromDay, a.id""", Absence.class)
                .setParameter("planned", Absence.State.PLANNED)
                .setParameter("running", Absence.State.RUNNING)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultList();
    }
}
