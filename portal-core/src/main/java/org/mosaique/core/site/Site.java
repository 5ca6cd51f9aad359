package org.mosaique.core.site;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mosaique.core.geo.Perimeter;
import org.mosaique.core.site.setting.Entry;

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
 * @param theme its colours
 * @param contact whom to write to
 * @param entries the structured entries that have a value; read them by {@link #get}
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
        SiteTheme theme,
        Contact contact,
        Map<Entry<?>, Object> entries) {

    public Site {
        hosts = List.copyOf(hosts);
        modules = Set.copyOf(modules);
        entries = Map.copyOf(entries);
    }

    /** The value of a structured entry: the site's own, an ancestor's, or the entry's blank. */
    @SuppressWarnings("unchecked") // the reader stored under each entry a value of its type
    public <T> T get(Entry<T> entry) {
        return (T) entries.getOrDefault(entry, entry.blank());
    }

    /** How it decides on contents of a type. */
    public DecisionRule decision(String typeKey) {
        return DecisionRule.among(get(DecisionRule.ENTRY), typeKey);
    }

    /** The key of the site that this one declines. */
    public Optional<String> parentKey() {
        return Optional.ofNullable(parent);
    }
}
