package org.mosaique.core.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mosaique.core.site.setting.Setting;
import org.mosaique.core.site.setting.Setting.Source;

/**
 * Lays the values of the sites' entries over each other: what the back office changed, over the site's own folder, over
 * what its parent has, entry by entry.
 */
final class SiteLayers {

    private final Map<String, Map<String, Object>> folders;
    private final Map<String, Map<String, Object>> overrides;
    private final Set<String> orphans;
    private final Map<String, Map<String, Setting>> settings = new HashMap<>();

    /**
     * @param folders the descriptors of the folders by key
     * @param overrides the back office's changes by key and entry
     */
    SiteLayers(Map<String, Map<String, Object>> folders, Map<String, Map<String, Object>> overrides) {
        this.folders = folders;
        this.overrides = overrides;
        this.orphans =
                folders.keySet().stream().filter(key -> !reachesTheTop(key)).collect(Collectors.toUnmodifiableSet());
    }

    /** Every entry of a site, with its source. */
    Map<String, Setting> settings(String siteKey) {
        var known = settings.get(siteKey);
        if (known == null) {
            known = lay(siteKey);
            settings.put(siteKey, known);
        }
        return known;
    }

    private Map<String, Setting> lay(String siteKey) {
        var own = folders.get(siteKey);
        var changed = overrides.getOrDefault(siteKey, Map.of());
        var parent = own.get("parent") instanceof String key && !orphans.contains(siteKey)
                ? settings(key)
                : Map.<String, Setting>of();
        var names = new ArrayList<String>(own.keySet());
        Entries.names().stream().filter(name -> !own.containsKey(name)).sorted().forEach(names::add);
        var laid = new LinkedHashMap<String, Setting>();
        for (var name : names) {
            laid.put(name, lay(name, siteKey, own, parent.get(name), changed));
        }
        return laid;
    }

    private static Setting lay(
            String name, String siteKey, Map<String, Object> own, Setting parent, Map<String, Object> changed) {
        var beneath = beneath(name, siteKey, own, parent);
        return changed.containsKey(name)
                ? new Setting(
                        name,
                        changed.get(name),
                        Source.BACK_OFFICE,
                        siteKey,
                        beneath.value(),
                        beneath.source(),
                        beneath.sourceKey())
                : beneath;
    }

    private static Setting beneath(String name, String siteKey, Map<String, Object> own, Setting parent) {
        if (own.containsKey(name)) {
            return plain(name, own.get(name), Source.FOLDER, siteKey);
        }
        if (Entries.isInherited(name) && parent != null && parent.value() != null) {
            return plain(name, parent.value(), Source.PARENT, parent.sourceKey());
        }
        return plain(name, null, Source.DEFAULT, siteKey);
    }

    private static Setting plain(String name, Object value, Source source, String sourceKey) {
        return new Setting(name, value, source, sourceKey, value, source, sourceKey);
    }

    /** The descriptor as it holds: every entry that has a value. */
    Map<String, Object> effective(String siteKey) {
        var values = new LinkedHashMap<String, Object>();
        settings(siteKey).forEach((name, setting) -> {
            if (setting.value() != null) {
                values.put(name, setting.value());
            }
        });
        return values;
    }

    /** Whether its ancestors end at a site without parent: all exist, and none is its own. */
    private boolean reachesTheTop(String siteKey) {
        var seen = new ArrayList<String>();
        var key = siteKey;
        while (folders.get(key).get("parent") instanceof String parent) {
            if (!folders.containsKey(parent) || seen.contains(parent)) {
                return false;
            }
            seen.add(parent);
            key = parent;
        }
        return true;
    }
}
