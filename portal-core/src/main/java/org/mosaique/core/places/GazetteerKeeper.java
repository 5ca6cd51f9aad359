package org.mosaique.core.places;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import org.mosaique.core.geo.Gazetteer;

/**
 * Keeps the gazetteer in step with the database: at the start, after an import, and every few seconds when another node
 * has changed something. Asking takes one row.
 */
@ApplicationScoped
public class GazetteerKeeper {

    private final AtomicLong current = new AtomicLong();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Editions editions;

    @Inject
    private Gazetteer gazetteer;

    /** Begins to read what the portal brings along, beside whatever else a start does; whoever asks meanwhile waits. */
    public void readAhead() {
        executor.execute(gazetteer::size);
    }

    /** Reads the places again if they have changed since they were read last. */
    public synchronized void refresh() {
        var edition = editions.current();
        if (edition.number() != current.get()) {
            gazetteer.replace(editions.read(edition));
            current.set(edition.number());
        }
    }
}
