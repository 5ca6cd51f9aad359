package org.mosaique.core.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;

/**
 * How a site decides on what is submitted to it, for all content types or for one. What is left out of a descriptor, or
 * given as 0, takes its usual value.
 *
 * @param type key of a content type; empty for every type that has no rule of its own
 * @param rule who decides
 * @param approvals how many members must approve where the committee votes, 1 to 9; usually 2
 * @param votes how many members must have voted at least, abstentions counted, 1 to 30; usually as many as approvals
 * @param days how long the committee has, 1 to 60 days; usually 7
 * @param readers under consent, how many members must have read the text, 1 to 30; usually 1
 * @param blind whether members see what others voted only after they voted themselves
 */
public record DecisionRule(String type, Kind rule, int approvals, int votes, int days, int readers, boolean blind) {

    /** Who decides. */
    public enum Kind {
        /** Named contributors publish their own texts, which are checked afterwards; an animator approves the others. */
        @JsonProperty("trusted")
        TRUSTED,
        /** One animator's approval is enough. */
        @JsonProperty("animator")
        ANIMATOR,
        /** A number of members of the editorial committee. */
        @JsonProperty("quorum")
        QUORUM,
        /** The committee, by saying nothing against it until the deadline. */
        @JsonProperty("consent")
        CONSENT
    }

    private static final int USUAL_APPROVALS = 2;
    private static final int USUAL_DAYS = 7;
    private static final int MOST_APPROVALS = 9;
    private static final int MOST_MEMBERS = 30;
    private static final int MOST_DAYS = 60;

    /** What a site gets that says nothing: two members of the committee within a week. */
    public static final DecisionRule DEFAULT = quorum(USUAL_APPROVALS);

    /** The rules of a site: at most one for each content type, and one for the others. */
    public static final Entry<List<DecisionRule>> ENTRY =
            Entry.list("decision", DecisionRule.class, true, DecisionRule::objections, DecisionRule::doubles);

    public DecisionRule {
        type = type == null ? "" : type;
        rule = rule == null ? Kind.QUORUM : rule;
        approvals = approvals == 0 ? USUAL_APPROVALS : approvals;
        votes = votes == 0 ? approvals : votes;
        days = days == 0 ? USUAL_DAYS : days;
        readers = readers == 0 ? 1 : readers;
    }

    /** A rule for every type, with its usual numbers. */
    public static DecisionRule of(Kind kind) {
        return new DecisionRule("", kind, 0, 0, 0, 0, false);
    }

    /** So many members of the committee, within the usual time. */
    public static DecisionRule quorum(int approvals) {
        return new DecisionRule("", Kind.QUORUM, approvals, 0, 0, 0, false);
    }

    /** The rule among those of a site that holds for a content type. */
    public static DecisionRule among(List<DecisionRule> rules, String typeKey) {
        return rules.stream()
                .filter(rule -> rule.type().equals(typeKey))
                .findFirst()
                .or(() -> rules.stream().filter(rule -> rule.type().isEmpty()).findFirst())
                .orElse(DEFAULT);
    }

    /** Whether the editorial committee decides. */
    public boolean isByCommittee() {
        return rule == Kind.QUORUM || rule == Kind.CONSENT;
    }

    private List<Objection> objections() {
        var objections = new ArrayList<Objection>();
        requireWithin("approvals", approvals, MOST_APPROVALS, objections);
        requireWithin("votes", votes, MOST_MEMBERS, objections);
        requireWithin("days", days, MOST_DAYS, objections);
        requireWithin("readers", readers, MOST_MEMBERS, objections);
        if (objections.isEmpty() && votes < approvals) {
            objections.add(Objection.at("votes", "decision.votes.too-few", approvals));
        }
        return objections;
    }

    private static void requireWithin(String field, int value, int most, List<Objection> objections) {
        if (value < 1 || value > most) {
            objections.add(Objection.at(field, "decision.number", 1, most));
        }
    }

    private static List<Objection> doubles(List<DecisionRule> rules) {
        var seen = new HashSet<String>();
        var objections = new ArrayList<Objection>();
        for (int index = 0; index < rules.size(); index++) {
            if (!seen.add(rules.get(index).type())) {
                objections.add(Objection.at(index + ".type", "decision.type.twice"));
            }
        }
        return objections;
    }
}
