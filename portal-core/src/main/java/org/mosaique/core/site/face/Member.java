package org.mosaique.core.site.face;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;

/**
 * A role that a person or an organisation has for a site, from one day to another. Whoever has two roles stands here
 * twice; whoever left stays here with the last day, and is shown no more.
 *
 * @param name of the person or the organisation
 * @param nature which of the two; null for a person
 * @param body where the role belongs; null for the team
 * @param role what it is: « animatrice », « présidente »
 * @param organisation for whom; may be absent
 * @param email shown only when it is given
 * @param from the first day; null when nobody remembers
 * @param until the last day, included; null while no end is known
 */
public record Member(
        String name,
        Nature nature,
        Body body,
        String role,
        String organisation,
        String email,
        LocalDate from,
        LocalDate until) {

    /** Each site has its own people. */
    public static final Entry<List<Member>> ENTRY = Entry.list("team", Member.class, false, Member::objections);

    private static final int NAME = 160;

    /** Who has the role. */
    public enum Nature {
        /** Somebody. */
        @JsonProperty("person")
        PERSON,
        /** A legal person. */
        @JsonProperty("organisation")
        ORGANISATION
    }

    /** Where a role belongs. */
    public enum Body {
        /** Decides: the board, the committee, the members of the cooperative. */
        @JsonProperty("governance")
        GOVERNANCE,
        /** Does the daily work. */
        @JsonProperty("team")
        TEAM
    }

    public Member {
        nature = nature == null ? Nature.PERSON : nature;
        body = body == null ? Body.TEAM : body;
    }

    /** Whether the role holds on that day. */
    public boolean isActive(LocalDate day) {
        return new Period(from, until).contains(day);
    }

    private List<Objection> objections() {
        return new Checks()
                .text("name", name, NAME, "site.face.name-missing")
                .text("role", role, NAME, "site.member.role-missing")
                .length("organisation", organisation, NAME)
                .email("email", email)
                .period(new Period(from, until))
                .found();
    }
}
