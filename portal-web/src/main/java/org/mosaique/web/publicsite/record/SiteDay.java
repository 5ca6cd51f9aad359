package org.mosaique.web.publicsite.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.mosaique.core.site.Site;

/** Which day it is where a site is at home. */
@ApplicationScoped
public class SiteDay {

    private Clock clock;

    /** For the container's proxy. */
    protected SiteDay() {}

    @Inject
    public SiteDay(Clock clock) {
        this.clock = clock;
    }

    /** The day in the site's zone. */
    public LocalDate on(Site site) {
        return clock.instant().atZone(site.timeZone()).toLocalDate();
    }
}
