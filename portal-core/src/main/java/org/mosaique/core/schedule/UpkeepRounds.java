package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import org.mosaique.core.shared.Chore;
import org.mosaique.core.site.SiteRegistry;

/** Goes round the sites and asks people to look at what is to be verified; what breaks holds up nothing else. */
@ApplicationScoped
public class UpkeepRounds implements Chore {

    private SiteRegistry sites;
    private UpkeepWorker worker;

    /** For the container's proxy. */
    protected UpkeepRounds() {}

    @Inject
    public UpkeepRounds(SiteRegistry sites, UpkeepWorker worker) {
        this.sites = sites;
        this.worker = worker;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        sites.all().forEach(site -> perform(site.key()));
    }

    /** One round on one site. */
    public void perform(String siteKey) {
        var seen = new HashSet<UUID>();
        for (var page = worker.due(siteKey); seen.addAll(page); page = worker.due(siteKey)) {
            Chore.each(page, worker::ask);
        }
    }
}
