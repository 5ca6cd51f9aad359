package org.mosaique.core.site.face;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;

/**
 * Somebody who supports a site or works with it, shown as long as that holds and not a day longer.
 *
 * @param name its name
 * @param kind what it is to the site; null for a partner
 * @param level how far it reaches
 * @param url its own site; may be absent
 * @param logo its emblem in the media library; null when there is none
 * @param from the first day; null when it has always been
 * @param until the last day, included; null when no end is known
 */
public record Partner(String name, Kind kind, Level level, String url, UUID logo, LocalDate from, LocalDate until) {

    /** A site without partners of its own shows its parent's. */
    public static final Entry<List<Partner>> ENTRY = Entry.list("partners", Partner.class, true, Partner::objections);

    private static final int NAME = 160;

    /** What it is to the site. */
    public enum Kind {
        /** Gives money. */
        @JsonProperty("funder")
        FUNDER,
        /** Works along. */
        @JsonProperty("partner")
        PARTNER
    }

    /** How far it reaches. */
    public enum Level {
        /** A commune, a group of them, a département. */
        @JsonProperty("local")
        LOCAL,
        /** The region. */
        @JsonProperty("regional")
        REGIONAL,
        /** The country. */
        @JsonProperty("national")
        NATIONAL,
        /** Europe. */
        @JsonProperty("european")
        EUROPEAN
    }

    public Partner {
        kind = kind == null ? Kind.PARTNER : kind;
    }

    /** Whether it is to be shown on that day. */
    public boolean isActive(LocalDate day) {
        return new Period(from, until).contains(day);
    }

    private List<Objection> objections() {
        return new Checks()
                .text("name", name, NAME, "site.face.name-missing")
                .check(level != null, "level", "site.partner.level-missing")
                .web("url", url)
                .period(new Period(from, until))
                .found();
    }
}
