package org.mosaique.core.site.face;

import java.util.List;
import java.util.UUID;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;

/**
 * An organisation that bears a site, with what it does for it.
 *
 * @param name its name
 * @param role what it is: « financeur solidaire », « collectif d’entrepreneurs salariés »
 * @param url its own site; may be absent
 * @param logo its emblem in the media library; null when there is none
 */
public record Bearer(String name, String role, String url, UUID logo) {

    /** Who bears a site is its own affair: it is never taken from the parent. */
    public static final Entry<List<Bearer>> ENTRY = Entry.list("bearers", Bearer.class, false, Bearer::objections);

    private static final int NAME = 160;

    private List<Objection> objections() {
        return new Checks()
                .text("name", name, NAME, "site.face.name-missing")
                .text("role", role, NAME, "site.bearer.role-missing")
                .web("url", url)
                .found();
    }
}
