package org.mosaique.core.media.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.mosaique.core.media.MediaChanged;
import org.mosaique.core.media.MediaFile;
import org.mosaique.core.media.desk.Ripples;
import org.mosaique.core.media.notice.UsageRights;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/**
 * Notices that rights to show a picture end, or will soon: drops the pages that show it, and tells its editors once. The
 * picture itself needs nobody to notice: it is refused from the first second on.
 */
@ApplicationScoped
@Transactional
public class RightsWatch {

    private static final String NEAR = """
            select m from MediaFile m
            where m.caption.rightsUntil <= :horizon and m.trashedAt is null
              and (m.toldFor is null or m.toldFor <> m.caption.rightsUntil)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SiteRegistry sites;

    @Inject
    private Ripples ripples;

    @Inject
    private RightsMail mail;

    @Inject
    private Event<MediaChanged> events;

    @Inject
    private Clock clock;

    /** Looks at every picture whose end is near; what was told once is not told again. */
    public void look() {
        var now = clock.instant();
        near(now).forEach(file -> look(file, now));
    }

    private List<MediaFile> near(Instant now) {
        var horizon = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .plus(UsageRights.NOTICE)
                .plusDays(1);
        return em.createQuery(NEAR, MediaFile.class)
                .setParameter("horizon", horizon)
                .getResultList();
    }

    private void look(MediaFile file, Instant now) {
        var zone = zone(file.siteKey());
        if (UsageRights.isOver(file.rightsUntil(), zone, now)) {
            file.told();
            mail.send("over", file);
            ripples.spread(file);
            events.fire(new MediaChanged("media.expired", file.siteKey(), file.ref(), file.originalName()));
        } else if (file.isUnwarned() && UsageRights.isNear(file.rightsUntil(), zone, now)) {
            file.warned();
            mail.send("near", file);
        }
    }

    private ZoneId zone(String siteKey) {
        return sites.find(siteKey)
                .map(Site::timeZone)
                .orElseGet(() -> sites.network().timeZone());
    }
}
