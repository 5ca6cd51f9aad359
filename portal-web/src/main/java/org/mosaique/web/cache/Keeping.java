package org.mosaique.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/** How long a finished page is kept, here and elsewhere. */
@ApplicationScoped
public class Keeping {

    private static final String ASK_EACH_TIME = "public, no-cache";
    private static final Set<Integer> STANDARD_PORTS = Set.of(80, 443);

    private CurrentSite here;
    private SiteRegistry sites;
    private Changes changes;
    private Clock clock;
    private String pages = ASK_EACH_TIME;
    private int ownPort;

    /** For the container's proxy. */
    protected Keeping() {}

    /**
     * @param seconds how long a proxy before the portal may show a page without asking
     * @param address what links in mails begin with
     */
    @Inject
    public Keeping(
            CurrentSite here,
            SiteRegistry sites,
            Changes changes,
            Clock clock,
            @ConfigProperty(name = "portal.proxy.seconds", defaultValue = "0") int seconds,
            @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080") String address) {
        this.here = here;
        this.sites = sites;
        this.changes = changes;
        this.clock = clock;
        this.pages = seconds == 0
                ? ASK_EACH_TIME
                : "public, max-age=0, must-revalidate, s-maxage=%d, stale-while-revalidate=%d"
                        .formatted(seconds, seconds);
        this.ownPort = URI.create(address).getPort();
    }

    /**
     * Whether the request names a port at which the portal can be reached: an address holds it, and whoever makes one up
     * shall not fill the store with pages that nobody else asks for.
     */
    boolean isOurs(HttpServletRequest request) {
        var port = request.getServerPort();
        return port == request.getLocalPort() || port == ownPort || STANDARD_PORTS.contains(port);
    }

    /** Number of the newest change: what is read from now on is as new as this. */
    long now() {
        return changes.now();
    }

    /** What the page that was just made hangs on. It ends at the site's midnight: « aujourd'hui » is another day then. */
    FinishedPage.Validity validity(long since) {
        var scope = here.isAbroad() ? "" : here.site().map(Site::key).orElse("");
        var midnight = midnight();
        var until = here.trueUntil().isBefore(midnight) ? here.trueUntil() : midnight;
        return new FinishedPage.Validity(scope, since, until);
    }

    private Instant midnight() {
        var zone =
                here.site().map(Site::timeZone).orElseGet(() -> sites.network().timeZone());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return today.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** What {@code Cache-Control} says, unless the page itself says for how long it may be kept. */
    String header(String said) {
        return said == null || said.contains("no-cache") ? pages : said;
    }
}
