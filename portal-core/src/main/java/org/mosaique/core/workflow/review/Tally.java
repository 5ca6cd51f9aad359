package org.mosaique.core.workflow.review;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.mosaique.core.site.DecisionRule;

/**
 * How a round of votes stands under the rule of its run.
 *
 * @param rule the rule of the run; after an objection that was put to the vote, its numbers as a quorum
 * @param counts how many said what
 * @param chair what the member with the casting vote says, or null
 * @param voters how many members can vote or have voted
 * @param read under consent, how many members have read the text
 * @param late whether the time is over
 */
public record Tally(DecisionRule rule, Map<Verdict, Long> counts, Verdict chair, int voters, int read, boolean late)
        implements Serializable {

    /** What the votes say so far. */
    public enum Outcome {
        /** More votes, readers or time are needed. */
        OPEN,
        /** It is approved. */
        CARRIED,
        /** Enough members ask for changes. */
        SENT_BACK,
        /** Under consent: somebody objects, the clock stands still. */
        STOPPED,
        /** Whatever is still said, the rule can't be met any more. */
        STUCK
    }

    /** A member's word. */
    public record Cast(Verdict verdict, boolean byChair) {}

    public Tally {
        counts = Map.copyOf(counts);
    }

    /** Counts votes. */
    public static Tally of(DecisionRule rule, Collection<Cast> casts, int voters, int read, boolean late) {
        var counts = new EnumMap<Verdict, Long>(Verdict.class);
        Verdict chair = null;
        for (var cast : casts) {
            counts.merge(cast.verdict(), 1L, Long::sum);
            chair = cast.byChair() ? cast.verdict() : chair;
        }
        return new Tally(rule, counts, chair, Math.max(voters, casts.size()), read, late);
    }

    /** How many approve. */
    public long approvals() {
        return count(Verdict.APPROVE);
    }

    /** How many ask for changes or object. */
    public long against() {
        return count(Verdict.REQUEST_CHANGES) + count(Verdict.OBJECT);
    }

    /** How many object. */
    public long objections() {
        return count(Verdict.OBJECT);
    }

    /** How many have voted, whatever they said. */
    public long cast() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many members may still vote. */
    public long awaited() {
        return voters - cast();
    }

    private long count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    /** What the votes say. */
    public Outcome outcome() {
        if (!rule.isByCommittee()) {
            return Outcome.OPEN; // a newer rule leaves it to one person
        }
        return rule.rule() == DecisionRule.Kind.CONSENT ? consent() : quorum();
    }

    private Outcome consent() {
        if (objections() > 0) {
            return Outcome.STOPPED;
        }
        if (count(Verdict.REQUEST_CHANGES) >= rule.approvals()) {
            return Outcome.SENT_BACK;
        }
        if (late && read >= rule.readers()) {
            return Outcome.CARRIED;
        }
        return voters < rule.readers() ? Outcome.STUCK : Outcome.OPEN;
    }

    private Outcome quorum() {
        var enough = cast() >= rule.votes();
        var carried = enough && approvals() >= rule.approvals();
        var sentBack = enough && against() >= rule.approvals();
        if (carried != sentBack) {
            return carried ? Outcome.CARRIED : Outcome.SENT_BACK;
        }
        if (carried && approvals() != against()) {
            return approvals() > against() ? Outcome.CARRIED : Outcome.SENT_BACK;
        }
        if (enough && (late || awaited() == 0) && approvals() == against()) {
            return castingVote();
        }
        return canBeCarried() || canBeSentBack() ? Outcome.OPEN : Outcome.STUCK;
    }

    /** When the votes are even and nobody is waited for, the voice of the chair counts once more. */
    private Outcome castingVote() {
        if (chair == Verdict.APPROVE) {
            return Outcome.CARRIED;
        }
        if (chair != null && chair.isAgainst()) {
            return Outcome.SENT_BACK;
        }
        return awaited() == 0 ? Outcome.STUCK : Outcome.OPEN;
    }

    /** Whether the members who have not voted yet could still carry it. */
    public boolean canBeCarried() {
        if (!rule.isByCommittee()) {
            return true;
        }
        return rule.rule() == DecisionRule.Kind.CONSENT
                ? voters >= rule.readers()
                : approvals() + awaited() >= rule.approvals() && voters >= rule.votes();
    }

    private boolean canBeSentBack() {
        return against() + awaited() >= rule.approvals() && voters >= rule.votes();
    }
}
