package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.inside.Sitting.SITE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;
import org.mosaique.core.people.People;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.Tally.Outcome;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.core.workflow.review.absence.AbsenceClock;
import org.mosaique.core.workflow.review.absence.Absences;
import org.mosaique.core.workflow.review.steer.Act;
import org.mosaique.core.workflow.review.steer.Helm;
import org.mosaique.core.workflow.review.steer.Steering;

/** Members leave, are away for a while, or too few of them are left. */
@ArquillianTest
class MembersIT {

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
    private Steering steering;

    @Inject
    private Absences absences;

    @Inject
    private AbsenceClock clock;

    @Inject
    private People people;

    @Inject
    private Tables tables;

    @BeforeEach
    void begin() throws Exception {
        sitting.begin();
    }

    @AfterEach
    void end() throws Exception {
        sitting.end();
    }

    @Test
    void whoeverLosesTheRoleIsNotWaitedForAndTheAnimatorsLearnThatTheRuleCannotBeMet() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(3));
        sitting.vote(sitting.cleo, Verdict.APPROVE);
        take(sitting.cleo);
        assertThat(round().tally().approvals()).isEqualTo(1);
        assertThat(helm().hopeless()).isFalse();

        take(sitting.dan);

        assertThat(helm().hopeless()).isTrue();
        assertThat(sitting.trail("review.stuck")).isEqualTo(1);
    }

    @Test
    void thoseOfTodayCanBeCalledWhereTooFewAreLeft() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(3));
        take(sitting.dan);
        assertThat(helm().act(Act.Kind.CALL_MEMBERS).orElseThrow().blockedBy()).isEqualTo("steer.call-members.nobody");
        join("Léo");

        stage.does(sitting.animator, () -> steering.callMembers(sitting.item(), 1));

        assertThat(helm().hopeless()).isFalse();
    }

    @Test
    void whoeverStandsInTakesTheSeatAndTheClaimAndHandsThemBack() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(3));
        stage.does(sitting.cleo, () -> steering.claim(sitting.item(), 1));
        var lea = join("Léa");
        var ref = away(sitting.cleo, lea.ref());
        assertThat(round().course().claimedName()).isEqualTo("Léa");
        assertThat(leftSeats()).containsExactly("Cléo");
        assertThat(round().seats())
                .filteredOn(seat -> seat.name().equals("Léa"))
                .extracting(Committee.Seat::standsFor)
                .containsExactly("Cléo");
        assertThat(colleagues.notices(lea, "message = 'absence-begun'")).isEqualTo(1);

        sitting.vote(lea, Verdict.APPROVE);
        assertThatThrownBy(() -> sitting.vote(sitting.cleo, Verdict.APPROVE)).isInstanceOf(RefusedException.class);
        stage.does(sitting.cleo, () -> absences.end(ref));

        sitting.vote(sitting.dan, Verdict.APPROVE);
        assertThat(sitting.vote(sitting.eve, Verdict.APPROVE)).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void whoeverComesBackSitsThereAgainUnlessTheSeatWasUsed() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(3));
        var lea = join("Léa");
        var ref = away(sitting.cleo, lea.ref());
        stage.does(sitting.cleo, () -> absences.end(ref));
        assertThat(leftSeats()).containsExactly("Léa");

        var again = away(sitting.cleo, lea.ref());
        assertThat(leftSeats()).containsExactly("Cléo");
        sitting.vote(lea, Verdict.APPROVE);
        stage.does(sitting.cleo, () -> absences.end(again));

        assertThat(leftSeats()).isEmpty();
        assertThatThrownBy(() -> sitting.vote(sitting.cleo, Verdict.APPROVE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("vote.substitute-voted");
    }

    @Test
    void nobodyStandsInWhoDoesNotHoldTheRole() throws Exception {
        assertThatThrownBy(() -> away(sitting.cleo, sitting.animator.ref()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::messageKey)
                                .containsExactly("absence.substitute.role"));
    }

    @Test
    void anAbsenceBeginsOnItsDayAndEndsAfterItOnce() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(2));
        var day = LocalDate.now().plusDays(2);
        var ref = stage.as(sitting.cleo, () -> absences.declare(SITE, day, day.plusDays(1), sitting.dan.ref()));
        assertThat(clock.due()).doesNotContain(ref);
        tables.run("update absence set from_day = date_sub(from_day, interval 3 day) where ref = '" + ref + "'");

        clock.perform(ref);
        clock.perform(ref);
        assertThat(sitting.trail("review.member-left")).isEqualTo(1);

        tables.run("update absence set to_day = date_sub(to_day, interval 9 day) where ref = '" + ref + "'");
        clock.perform(ref);
        clock.perform(ref);
        assertThat(sitting.trail("review.member-back")).isEqualTo(1);
    }

    private Actor join(String name) {
        return residents.settle(Somebody.newcomer(name, Role.COMMITTEE, SITE));
    }

    private void take(Actor member) throws Exception {
        stage.does(sitting.administrator, () -> people.take(member.ref(), new Grant(SITE, Role.COMMITTEE)));
    }

    private UUID away(Actor member, UUID substitute) throws Exception {
        var today = LocalDate.now();
        return stage.as(member, () -> absences.declare(SITE, today, today.plusDays(9), substitute));
    }

    private Helm helm() throws Exception {
        return stage.as(sitting.animator, () -> steering.helm(sitting.item(), 1));
    }

    private List<String> leftSeats() throws Exception {
        return round().seats().stream()
                .filter(Committee.Seat::left)
                .map(Committee.Seat::name)
                .toList();
    }

    private Committee.Round round() throws Exception {
        return stage.as(sitting.animator, () -> committee.round(sitting.item(), 1));
    }
}
