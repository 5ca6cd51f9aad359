package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.core.workflow.review.Verdict.ABSTAIN;
import static org.mosaique.core.workflow.review.Verdict.APPROVE;
import static org.mosaique.core.workflow.review.Verdict.REQUEST_CHANGES;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;
import org.mosaique.core.audit.AuditListing;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.DecisionRule.Kind;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.Tally.Outcome;
import org.mosaique.core.workflow.review.since.SinceMyVote;

/** Who votes, who sees what the others said, and what a vote is still worth when the text changes. */
@ArquillianTest
class VotingIT {

    @Inject
    private Stage stage;

    @Inject
    private Sitting sitting;

    @Inject
    private Residents residents;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Committee committee;

    @Inject
    private SinceMyVote since;

    @Inject
    private AuditListing trail;

    @BeforeEach
    void begin() throws Exception {
        sitting.begin();
    }

    @AfterEach
    void end() throws Exception {
        sitting.end();
    }

    @Test
    void isNoAffairOfWhoeverBecameAMemberLater() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(2));
        var late = residents.settle(Somebody.newcomer("Léo", Role.COMMITTEE, Sitting.SITE));

        assertThatThrownBy(() -> sitting.vote(late, APPROVE)).isInstanceOf(RefusedException.class);
    }

    @Test
    void isNoAffairAnyMoreOfWhoeverHasAnotherRoleNow() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(2));
        var animates = List.of(new Grant(Sitting.SITE, Role.ANIMATOR));
        var former = new Actor(sitting.cleo.ref(), "Cléo", sitting.cleo.email(), "fr", animates);

        assertThatThrownBy(() -> sitting.vote(former, APPROVE)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void isDecidedByTheChairWhenVotesAreEven() throws Exception {
        colleagues.dismiss(sitting.dan);
        sitting.bringUnder(DecisionRule.quorum(2));
        sitting.vote(sitting.cleo, REQUEST_CHANGES);

        assertThat(sitting.vote(sitting.eve, APPROVE)).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void beginsAnewWhenTheTextChanges() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(2));
        sitting.vote(sitting.cleo, APPROVE);
        sitting.edit();

        assertThat(sitting.vote(sitting.dan, APPROVE)).isEqualTo(Outcome.OPEN);
        assertThat(sitting.vote(sitting.cleo, APPROVE)).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void tellsThoseWhoHadVotedAndShowsThemWhatChangedUntilTheyVoteAgain() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(2));
        sitting.vote(sitting.cleo, APPROVE);
        sitting.edit();
        assertThat(colleagues.notices(sitting.cleo, "kind = 'VOTES_CLEARED'")).isOne();
        assertThat(colleagues.notices(sitting.dan, "kind = 'VOTES_CLEARED'")).isZero();

        sitting.vote(sitting.dan, APPROVE);
        assertThat(stage.as(sitting.cleo, () -> since.earlier(sitting.item(), 1)))
                .hasValueSatisfying(earlier -> assertThat(earlier.verdict()).isEqualTo(APPROVE));
        assertThat(stage.as(sitting.cleo, () -> since.changes(sitting.item(), 1)))
                .isNotEmpty();

        sitting.vote(sitting.cleo, APPROVE);
        assertThat(stage.as(sitting.cleo, () -> since.earlier(sitting.item(), 1)))
                .isEmpty();
    }

    @Test
    void hidesTheVotesOfOthersUntilOneHasVotedWhereTheSiteSaysSo() throws Exception {
        sitting.bringUnder(new DecisionRule("", Kind.QUORUM, 3, 3, 0, 0, true));
        sitting.vote(sitting.cleo, APPROVE);
        assertThat(ballotsSeenBy(sitting.dan))
                .singleElement()
                .matches(Committee.Ballot::isHidden)
                .extracting(Committee.Ballot::member)
                .isEqualTo("Cléo");
        assertThat(courseSeenBy(sitting.dan)).contains("content.pass-on").doesNotContain("vote.approve");
        assertThat(courseSeenBy(sitting.cleo)).contains("vote.approve");

        sitting.vote(sitting.dan, ABSTAIN);

        assertThat(ballotsSeenBy(sitting.dan)).hasSize(2).noneMatch(Committee.Ballot::isHidden);
        assertThat(courseSeenBy(sitting.dan)).contains("vote.approve", "vote.abstain");
    }

    private List<String> courseSeenBy(Actor reader) throws Exception {
        return stage.as(reader, () -> trail.course(sitting.item(), 1)).stream()
                .map(AuditListing.Row::action)
                .toList();
    }

    private List<Committee.Ballot> ballotsSeenBy(Actor member) throws Exception {
        return stage.as(member, () -> committee.round(sitting.item(), 1)).ballots();
    }
}
