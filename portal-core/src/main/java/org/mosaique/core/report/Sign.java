package org.mosaique.core.report;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * A sign of life: somebody voted or wrote something on a site.
 *
 * @param who their account
 * @param name how they were called then
 */
public record Sign(UUID who, String name, String siteKey, Instant at) implements Serializable {

    private record Whose(UUID who, String siteKey) {}

    /** The signs of each person on each site, in their order. */
    static Collection<List<Sign>> ofEach(List<Sign> signs) {
        var groups = new LinkedHashMap<Whose, List<Sign>>();
        for (var sign : signs) {
            groups.computeIfAbsent(new Whose(sign.who(), sign.siteKey()), whose -> new ArrayList<>())
                    .add(sign);
        }
        return groups.values();
    }
}
