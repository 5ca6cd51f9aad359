package org.mosaique.core.site.check;

import java.util.List;
import java.util.Optional;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.setting.Entry;

/**
 * How strictly a site takes one check.
 *
 * @param key the check's key
 * @param rigour how strictly it is taken
 */
public record CheckSetting(String key, Rigour rigour) {

    /** The checks that a site takes otherwise than is usual; a site that says nothing takes its parent's. */
    public static final Entry<List<CheckSetting>> ENTRY =
            Entry.list("checks", CheckSetting.class, true, CheckSetting::objections);

    /** How strictly a site takes the check of that key; empty when it says nothing of it. */
    public static Optional<Rigour> of(Site site, String key) {
        return site.get(ENTRY).stream()
                .filter(setting -> setting.key().equals(key))
                .map(CheckSetting::rigour)
                .reduce((earlier, later) -> later);
    }

    private List<Objection> objections() {
        var isKey = key != null && key.matches("[a-z0-9]+(-[a-z0-9]+)*");
        return isKey && rigour != null ? List.of() : List.of(Objection.at("key", "site.check.wrong"));
    }
}
