package org.mosaique.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mosaique.core.site.PublicChange;
import org.mosaique.core.site.PublicChangeListing;
import org.mosaique.core.site.PublicChangeListing.Row;
import org.mosaique.core.site.SiteRegistry;

/**
 * Learns of changes: of this node's own as soon as they are committed, of every node's from the database, where whoever
 * asks for a page looks when nobody did for half a second. While nobody reads, nobody asks.
 *
 * <p>This node's own changes are met in the database a second time: what other observers of the same transaction still had
 * to forget when the first page was made is forgotten by then.
 */
@ApplicationScoped
public class ChangeWatch {

    private static final Logger LOG = Logger.getLogger(ChangeWatch.class.getName());
    private static final long EVERY = Duration.ofMillis(500).toNanos();

    private final Map<Long, Boolean> seen = new ConcurrentHashMap<>();
    private final AtomicLong floor = new AtomicLong();
    private final AtomicLong due = new AtomicLong(System.nanoTime());
    private Changes changes;
    private PublicChangeListing listing;
    private SiteRegistry sites;

    /** For the container's proxy. */
    protected ChangeWatch() {}

    @Inject
    public ChangeWatch(Changes changes, PublicChangeListing listing, SiteRegistry sites) {
        this.changes = changes;
        this.listing = listing;
        this.sites = sites;
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChange change) {
        changes.note(change.scope());
    }

    /** Looks whether another node changed something, unless somebody did a moment ago. */
    public void glance() {
        var moment = due.get();
        var now = System.nanoTime();
        if (now - moment >= 0 && due.compareAndSet(moment, now + EVERY)) {
            try {
                look();
            } catch (RuntimeException unreachable) {
                LOG.log(Level.FINE, "The database does not say what changed", unreachable);
            }
        }
    }

    private void look() {
        for (var row : listing.after(floor.get())) {
            if (seen.putIfAbsent(row.id(), true) == null) {
                if (row.siteKey().equals(PublicChange.EVERYWHERE)) {
                    sites.forget(); // another node may have changed a setting
                }
                changes.note(row.siteKey());
            }
            if (row.old()) {
                forget(row);
            }
        }
    }

    /** A row of so long ago has none before it that could still turn up. */
    private void forget(Row row) {
        floor.accumulateAndGet(row.id(), Math::max);
        seen.keySet().removeIf(id -> id <= row.id());
    }
}
