package org.mosaique.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.mosaique.core.site.PublicChange;

/**
 * Numbers the changes of the public face and remembers the newest of each site. A page made after a number is true as long
 * as its site has no newer one: nothing else has to be compared, whenever it was begun and whenever it is kept.
 */
@ApplicationScoped
public class Changes {

    private final AtomicLong number = new AtomicLong();
    private final AtomicLong newest = new AtomicLong();
    private final AtomicLong newestEverywhere = new AtomicLong();
    private final Map<String, Long> newestOf = new ConcurrentHashMap<>();

    /** Number of the newest change of all. */
    public long now() {
        return number.get();
    }

    /** Something changed on a site, or everywhere; what was made before is not shown any more. */
    public void note(String siteKey) {
        var change = number.incrementAndGet();
        newest.accumulateAndGet(change, Math::max);
        if (siteKey.equals(PublicChange.EVERYWHERE)) {
            newestEverywhere.accumulateAndGet(change, Math::max);
        } else {
            newestOf.merge(siteKey, change, Math::max);
        }
    }

    /** Number of the newest change that a scope sees: a site, or all of them for an empty string. */
    public long of(String scope) {
        return scope.isEmpty() ? newest.get() : Math.max(newestEverywhere.get(), newestOf.getOrDefault(scope, 0L));
    }
}
