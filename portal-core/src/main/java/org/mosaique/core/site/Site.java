package org.mosaique.core.site;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mosaique.core.geo.Perimeter;

/**
 * A territory's public face, as declared by its {@code site.yaml}.
 *
 * @param key equals the folder's name; stands in addresses and tables
 * @param name full name
 * @param territory short name for the network bar
 * @param slogan one sentence under the name
 * @param kind what kind of face it is
 * @param parent key of the site it declines, or null
 * @param hosts host names it answers to besides {@code <key>.<portal host>}; lower case
 * @param locale language of its contents
 * @param timeZone zone of its dates
 * @param perimeter the places it serves
 * @param modules keys of the modules switched on
 * @param decision how it decides
 * @param theme its colours
 * @param contact whom to write to
 */
public record Site(
        String key,
        String name,
        String territory,
        String slogan,
        SiteKind kind,
        String parent,
        List<String> hosts,
        Locale locale,
        ZoneId timeZone,
        Perimeter perimeter,
        Set<String> modules,
        DecisionRule decision,
        SiteTheme theme,
        Contact contact) {

    public Site {
        hosts = List.copyOf(hosts);
        modules = Set.copyOf(modules);
    }

    /** The key of the site that this one declines. */
    public Optional<String> parentKey() {
        return Optional.ofNullable(parent);
    }
}
