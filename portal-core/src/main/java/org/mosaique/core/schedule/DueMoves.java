package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Goes through everything that is due, page by page; what breaks is noted and holds up nothing else. */
@ApplicationScoped
public class DueMoves {

    private static final Logger LOG = Logger.getLogger(DueMoves.class.getName());

    private ScheduleWorker worker;

    /** For the container's proxy. */
    protected DueMoves() {}

    @Inject
    public DueMoves(ScheduleWorker worker) {
        this.worker = worker;
    }

    /** Keeps every appointment that is due now. */
    public void perform() {
        var seen = new HashSet<Long>();
        for (var page = next(seen); !page.isEmpty(); page = next(seen)) {
            page.forEach(this::attempt);
        }
    }

    /** The next page without what was tried already, in no order: two portals seldom want the same row then. */
    private List<Long> next(Set<Long> seen) {
        var fresh = new ArrayList<>(worker.due());
        fresh.removeIf(id -> !seen.add(id));
        Collections.shuffle(fresh);
        return fresh;
    }

    private void attempt(long id) {
        try {
            worker.perform(id);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Appointment " + id + " could not be kept");
            note(id, failed);
        }
    }

    private void note(long id, RuntimeException failed) {
        try {
            worker.broken(id, isPassing(failed));
        } catch (RuntimeException again) {
            LOG.log(Level.WARNING, again, () -> "What became of appointment " + id + " could not be noted");
        }
    }

    /** The database was busy, away, or let somebody else through first: the next try may succeed. */
    static boolean isPassing(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException
                        || cause instanceof PersistenceException
                        || cause instanceof RollbackException);
    }
}
