package org.mosaique.core.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;

/**
 * What a site does with the items of others that concern its perimeter. The rule that names most decides; where no rule
 * says anything, kinship does: a parent takes what its children publish, a thematic site takes nothing by place, everybody
 * else is asked.
 *
 * @param push who may publish here without asking
 * @param rules what differs from kinship; none for most sites
 */
public record Reception(Push push, List<Rule> rules) {

    /** A site that says nothing. */
    public static final Reception BLANK = new Reception(Push.PARENT, List.of());

    /** What a site takes from others; each decides for itself, so none is taken from a parent. */
    public static final Entry<Reception> ENTRY = Entry.of("reception", BLANK, false, reception -> List.<Objection>of());

    public Reception {
        push = push == null ? Push.PARENT : push;
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /** How an item comes to a site whose perimeter contains its place. */
    public enum Manner {
        /** It is live there in the same moment. */
        @JsonProperty("at-once")
        AT_ONCE,
        /** It waits in the site's queue. */
        @JsonProperty("proposal")
        PROPOSAL,
        /** It does not come by itself; people may still propose it. */
        @JsonProperty("never")
        NEVER
    }

    /** Who may publish on a site without asking it. */
    public enum Push {
        /** Nobody: every item that somebody sends waits in the queue. */
        @JsonProperty("nobody")
        NOBODY,
        /** The site it declines. */
        @JsonProperty("parent")
        PARENT,
        /** Every site of the network. */
        @JsonProperty("everybody")
        EVERYBODY
    }

    /**
     * One rule.
     *
     * @param type key of a content type; empty for all
     * @param from key of the site of origin; empty for all
     * @param manner what is done with it
     */
    public record Rule(String type, String from, Manner manner) {

        public Rule {
            type = type == null ? "" : type;
            from = from == null ? "" : from;
            manner = manner == null ? Manner.PROPOSAL : manner;
        }

        private boolean covers(String typeKey, String originKey) {
            return (type.isEmpty() || type.equals(typeKey)) && (from.isEmpty() || from.equals(originKey));
        }

        /** A site that is named weighs more than a type that is named. */
        private int weight() {
            return (from.isEmpty() ? 0 : 2) + (type.isEmpty() ? 0 : 1);
        }
    }

    /** What a site has decided. */
    public static Reception of(Site site) {
        return site.get(ENTRY);
    }

    /** What the receiver does with an item of that type and origin that concerns its perimeter. */
    public Manner manner(String typeKey, Site origin, Site receiver) {
        return rules.stream()
                .filter(rule -> rule.covers(typeKey, origin.key()))
                .max(Comparator.comparingInt(Rule::weight))
                .map(Rule::manner)
                .orElseGet(() -> byKinship(origin, receiver));
    }

    /** What is done where no rule says anything. */
    public static Manner byKinship(Site origin, Site receiver) {
        if (origin.parentKey().filter(receiver.key()::equals).isPresent()) {
            return Manner.AT_ONCE;
        }
        return receiver.kind() == SiteKind.THEMATIC ? Manner.NEVER : Manner.PROPOSAL;
    }

    /** The rule for exactly that type and origin; empty strings stand for all. */
    public Optional<Manner> rule(String typeKey, String originKey) {
        return rules.stream()
                .filter(rule -> rule.type().equals(typeKey) && rule.from().equals(originKey))
                .map(Rule::manner)
                .findFirst();
    }

    /** Whether the origin may publish on the receiver without asking. */
    public boolean isOpenTo(Site origin, Site receiver) {
        return switch (push) {
            case NOBODY -> false;
            case PARENT -> receiver.parentKey().filter(origin.key()::equals).isPresent();
            case EVERYBODY -> true;
        };
    }
}
