package org.mosaique.core.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.Entries;
import org.mosaique.core.site.Finding;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.core.site.setting.EntryCodec;
import org.mosaique.core.site.setting.Setting;

/**
 * Changes entries of a site's descriptor from the back office, and resets them to what the folder or the parent says. A
 * change holds as soon as the transaction has succeeded, for the site and for those that take the entry from it.
 */
@ApplicationScoped
@Transactional
public class SiteSettings {

    private SiteRegistry sites;
    private StoredOverrides stored;
    private AccessControl access;
    private SettingEvents events;
    private Clock clock;

    /** For the container's proxy. */
    protected SiteSettings() {}

    @Inject
    public SiteSettings(
            SiteRegistry sites, StoredOverrides stored, AccessControl access, SettingEvents events, Clock clock) {
        this.sites = sites;
        this.stored = stored;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The value of an entry on a site, where it comes from, and what a reset would bring back. */
    public Setting setting(String siteKey, String entry) {
        requireRight(siteKey, entry);
        var setting = sites.settings(siteKey).get(entry);
        if (setting == null) {
            throw new NotFoundException("entry " + entry + " of site " + siteKey);
        }
        return setting;
    }

    /**
     * Gives a structured entry a value.
     *
     * @throws RefusedException when the value is wrong; the objections name the fields
     */
    public <T> void change(String siteKey, Entry<T> entry, T value) {
        var objections = entry.objections(value);
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
        change(siteKey, entry.name(), EntryCodec.tree(value));
    }

    /**
     * Gives a structured entry a value in place of the one that its writer has seen.
     *
     * @param seen what the writer has seen, as {@link EntryCodec#json} writes it
     * @throws StaleEntryException when it has another value by now; nothing is changed
     * @throws RefusedException when the value is wrong; the objections name the fields
     */
    public <T> void replace(String siteKey, Entry<T> entry, String seen, T value) {
        requireRight(siteKey, entry.name());
        var now = sites.settings(siteKey).get(entry.name()).value();
        if (!EntryCodec.json(now).equals(seen)) {
            throw stored.find(siteKey, entry.name())
                    .map(setting -> new StaleEntryException(entry.name(), setting.changedBy(), setting.changedAt()))
                    .orElseGet(() -> new StaleEntryException(entry.name(), "", null));
        }
        change(siteKey, entry, value);
    }

    /**
     * Gives an entry a value.
     *
     * @param value as {@code site.yaml} would have it: maps, lists, texts and numbers
     * @throws RefusedException when the site would be wrong with it
     */
    public void change(String siteKey, String entry, Object value) {
        change(siteKey, Map.of(entry, value));
    }

    /**
     * Gives several entries a value each, all of them or none.
     *
     * @param values as {@code site.yaml} would have them, by the names of the entries
     * @throws RefusedException when the site would be wrong with them
     */
    public void change(String siteKey, Map<String, Object> values) {
        values.keySet().forEach(entry -> requireRight(siteKey, entry));
        refuse(String.join(", ", values.keySet()), sites.findingsIf(siteKey, values));
        values.forEach((entry, value) -> store(siteKey, entry, value));
    }

    private void store(String siteKey, String entry, Object value) {
        var actor = access.actor().name();
        var setting = stored.find(siteKey, entry).orElseGet(() -> {
            var fresh = new SiteSetting(siteKey, entry);
            fresh.change("null", actor, clock.instant());
            stored.add(fresh);
            return fresh;
        });
        setting.change(EntryCodec.json(value), actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.changed(siteKey, "site.changed", value instanceof String text ? entry + " · " + text : entry);
    }

    /**
     * Takes the back office's change of an entry away; nothing happens when there is none.
     *
     * @throws RefusedException when the site would be wrong without it
     */
    public void reset(String siteKey, String entry) {
        requireRight(siteKey, entry);
        refuse(entry, sites.findingsIf(siteKey, Collections.singletonMap(entry, null)));
        stored.find(siteKey, entry).ifPresent(setting -> {
            stored.remove(setting);
            events.changed(siteKey, "site.reset", entry);
        });
    }

    private String requireRight(String siteKey, String entry) {
        if (!Entries.isChangeable(entry)) {
            throw new NotFoundException("entry " + entry);
        }
        sites.get(siteKey);
        var permission = Entries.isComposed(entry) ? Permission.SITE_COMPOSE : Permission.SITE_SETTINGS;
        return access.require(permission, siteKey).name();
    }

    /** In the actor's language, at the field that the finding names, or at the entry as a whole. */
    private void refuse(String entry, List<Finding> findings) {
        if (!findings.isEmpty()) {
            var language = Locale.forLanguageTag(access.actor().language());
            throw new RefusedException(findings.stream()
                    .map(finding -> Objection.at(
                            finding.entry().isEmpty() ? entry : finding.entry(),
                            "site.setting.refused",
                            finding.what(language),
                            finding.remedy(language)))
                    .toList());
        }
    }
}
