package org.mosaique.core.workflow.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mosaique.core.site.DecisionRule;

/** The rule that a review follows, as it was when the review took it over. */
@Embeddable
public class RunRule {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DecisionRule.Kind rule;

    @Column(nullable = false)
    private int approvals;

    @Column(nullable = false)
    private int votes;

    @Column(nullable = false)
    private int days;

    @Column(nullable = false)
    private int readers;

    @Column(nullable = false)
    private boolean blind;

    @Column(name = "put_to_vote", nullable = false)
    private boolean putToVote;

    protected RunRule() {}

    RunRule(DecisionRule given) {
        this(given, false);
    }

    private RunRule(DecisionRule given, boolean putToVote) {
        rule = given.rule();
        approvals = given.approvals();
        votes = given.votes();
        days = given.days();
        readers = given.readers();
        blind = given.blind();
        this.putToVote = putToVote;
    }

    /** The same once consent was not found: the committee votes, with its numbers as the quorum. */
    RunRule voted() {
        return new RunRule(own(), true);
    }

    /** The rule itself, whatever became of an objection. */
    DecisionRule own() {
        return new DecisionRule("", rule, approvals, votes, days, readers, blind);
    }

    /** The rule by which votes are counted now. */
    DecisionRule counted() {
        var kind = putToVote ? DecisionRule.Kind.QUORUM : rule;
        return new DecisionRule("", kind, approvals, votes, days, readers, blind);
    }

    boolean isPutToVote() {
        return putToVote;
    }

    int days() {
        return days;
    }
}
