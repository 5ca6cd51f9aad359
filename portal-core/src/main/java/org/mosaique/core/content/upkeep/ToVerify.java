package org.mosaique.core.content.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import org.mosaique.core.site.Freshness;
import org.mosaique.core.site.SiteRegistry;

/**
 * Which public contents of a site are to be verified: their day has come, or nobody has looked at them for as long as the
 * site allows.
 */
@ApplicationScoped
public class ToVerify {

    private static final String CONDITION = """
             (ITEM.liveRevision is not null and (
               exists (select care from ItemCare care where care.itemRef = ITEM.ref and care.reviewOn <= :careDay)
               or (not exists (select care from ItemCare care where care.itemRef = ITEM.ref
                     and (care.reviewOn > :careDay or care.confirmedAt > :careLimit))
                 and exists (select live from Revision live where live.item = ITEM
                     and live.number = ITEM.liveRevision and live.movedAt <= :careLimit))))""";

    private SiteRegistry sites;
    private Clock clock;

    /** For the container's proxy. */
    protected ToVerify() {}

    @Inject
    public ToVerify(SiteRegistry sites, Clock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    /** A condition on items, to be added to a query behind {@code where} or {@code and}; its parameters are set by {@link #bind}. */
    public String condition(String alias) {
        return CONDITION.replace("ITEM", alias);
    }

    /** Sets the parameters of the condition, for the contents of one site. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query, String siteKey) {
        var site = sites.get(siteKey);
        return query.setParameter("careDay", Freshness.today(site, clock))
                .setParameter("careLimit", Freshness.of(site).limit(site, clock));
    }
}
