package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.mosaique.core.content.upkeep.ToVerify;
import org.mosaique.core.site.Freshness;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.workflow.contents.Narrowing;

/** « À vérifier », in lists of contents over any number of sites: each by its own clocks and its own time. */
@ApplicationScoped
public class UpkeepNarrowing implements Narrowing {

    private SiteRegistry sites;
    private ToVerify toVerify;
    private Clock clock;

    /** For the container's proxy. */
    protected UpkeepNarrowing() {}

    @Inject
    public UpkeepNarrowing(SiteRegistry sites, ToVerify toVerify, Clock clock) {
        this.sites = sites;
        this.toVerify = toVerify;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "to-verify";
    }

    @Override
    public String condition(String item, String revision) {
        var alike = sites.all().stream().collect(Collectors.groupingBy(this::words));
        return alike.entrySet().stream()
                .map(group -> item + ".siteKey in ("
                        + group.getValue().stream()
                                .map(site -> "'" + site.key() + "'")
                                .collect(Collectors.joining(", "))
                        + ") and "
                        + filledIn(toVerify.condition(item), group.getValue().get(0)))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** What sites have in common that are asked for alike. */
    private String words(Site site) {
        return Freshness.of(site).months() + " " + site.timeZone();
    }

    private String filledIn(String condition, Site site) {
        var limit = LocalDateTime.ofInstant(Freshness.of(site).limit(site, clock), ZoneOffset.UTC);
        return condition
                .replace(":careDay", literal(Freshness.today(site, clock).toString()))
                .replace(":careLimit", literal(limit.withNano(0).toString().replace('T', ' ')));
    }

    /** Day or moment as the database writes it. */
    private static String literal(String moment) {
        return "sql('''" + moment + "''')";
    }
}
