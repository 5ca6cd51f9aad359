package org.mosaique.core.media;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.mosaique.core.media.framing.Framing;
import org.mosaique.core.media.notice.UsageRights;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/**
 * Knows from memory how the pictures are shown that are cropped, have a point that matters, rights that end, or lie in the
 * bin; all the others are shown whole. Public pages ask it at every picture, without a query.
 *
 * <p>Read anew after each change, and once a minute for what another machine has changed.
 */
@ApplicationScoped
public class PictureBook {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int FIRST = 1;

    private static final String EXCEPTIONS = """
            select new org.mosaique.core.media.PictureBook$Row(
              m.ref, m.siteKey, m.frame.edition, m.frame.x, m.frame.y, m.frame.width, m.frame.height, m.frame.focusX,
              m.frame.focusY, m.frame.originalWidth, m.frame.originalHeight, m.caption.rightsUntil, m.trashedAt)
            from MediaFile m
            where m.frame.edition > 1 or m.frame.focusX <> 50 or m.frame.focusY <> 50
              or m.caption.rightsUntil is not null or m.trashedAt is not null""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SiteRegistry sites;

    @Inject
    private Clock clock;

    private final AtomicReference<Pages> pages = new AtomicReference<>();

    /** What the book says, and since when. */
    private record Pages(Map<UUID, Showing> showings, Instant at) {}

    /** One picture that is not simply shown whole. */
    public record Row(
            UUID ref,
            String siteKey,
            int edition,
            int x,
            int y,
            int width,
            int height,
            int focusX,
            int focusY,
            int originalWidth,
            int originalHeight,
            LocalDate rightsUntil,
            Instant trashedAt) {

        private Framing framing() {
            return new Framing(x, y, width, height, focusX, focusY);
        }
    }

    /** How a picture is shown; empty when it is shown whole, for ever, in its first edition. */
    public Optional<Showing> showing(UUID ref) {
        return Optional.ofNullable(pages().showings.get(ref));
    }

    /** Whether a picture may be shown now. */
    public boolean isShown(UUID ref) {
        return showing(ref).filter(showing -> showing.isOver(clock.instant())).isEmpty();
    }

    /** The number of the edition that is shown. */
    public int edition(UUID ref) {
        return showing(ref).map(showing -> showing.picture().edition()).orElse(FIRST);
    }

    /** Before the pages that were made of it are dropped: whoever makes them again reads it anew. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(1) MediaChanged change) {
        pages.set(null);
    }

    private Pages pages() {
        var known = pages.get();
        if (known != null && clock.instant().isBefore(known.at.plus(LONGEST))) {
            return known;
        }
        var read = new Pages(read(), clock.instant());
        pages.compareAndSet(known, read);
        return read;
    }

    private Map<UUID, Showing> read() {
        var showings = new HashMap<UUID, Showing>();
        em.createQuery(EXCEPTIONS, Row.class).getResultList().forEach(row -> showings.put(row.ref, showing(row)));
        return showings;
    }

    private Showing showing(Row row) {
        return new Showing(
                Picture.of(row.ref, row.width, row.height, row.edition),
                row.framing().shownFocusX(row.originalWidth),
                row.framing().shownFocusY(row.originalHeight),
                UsageRights.end(row.rightsUntil, zone(row.siteKey)),
                row.trashedAt != null);
    }

    private ZoneId zone(String siteKey) {
        return sites.find(siteKey)
                .map(Site::timeZone)
                .orElseGet(() -> sites.network().timeZone());
    }
}
