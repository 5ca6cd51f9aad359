package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
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
import org.mosaique.core.content.Release;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.people.People;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.DecisionRule.Kind;
import org.mosaique.core.site.setting.EntryCodec;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.TextChanged;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Tally.Outcome;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.core.workflow.review.absence.AbsenceClock;
import org.mosaique.core.workflow.review.absence.Absences;
import org.mosaique.core.workflow.review.remind.Reminders;
import org.mosaique.core.workflow.review.rules.RuleChange;
import org.mosaique.core.workflow.review.rules.RuleChange.Answer;
import org.mosaique.core.workflow.review.since.SinceMyVote;
import org.mosaique.core.workflow.review.steer.Act;
import org.mosaique.core.workflow.review.steer.Steering;

/** Reviews in which something happens on the way: the text, the rule, the members or the time change. */
@ArquillianTest
class DecisionIT {

    private static final String SITE = "loire";

    @Inject
    private Stage stage;

    @Inject
    private Residents residents;

    @Inject
    private Drafting drafting;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private Deliberation deliberation;

    @Inject
    private Committee committee;

    @Inject
    private Steering steering;

    @Inject
    private SinceMyVote since;

    @Inject
    private RuleChange rules;

    @Inject
    private Absences absences;

    @Inject
    private AbsenceClock absenceClock;

    @Inject
    private Reminders reminders;

    @Inject
    private People people;

    @Inject
    private SiteSettings settings;

    @Inject
    private Event<TextChanged> texts;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private final Actor author = person("Ada", Role.CONTRIBUTOR);
    private final Actor animator = person("Bo", Role.ANIMATOR);
    private final Actor cleo = person("Cléo", Role.COMMITTEE);
    private final Actor dan = person("Dan", Role.COMMITTEE);
    private final Actor eve = person("Eve", Role.COMMITTEE);
    private final Actor administrator = person("Zoé", Role.ADMINISTRATOR);
    private UUID item;

    @BeforeEach
    void nobodyElseSitsInTheCommittee() throws Exception {
        inTransaction("delete from role_assignment where site_key = '" + SITE + "'");
        inTransaction("update review_run set state = 'CLOSED' where site_key = '" + SITE + "'");
        List.of(author, animator, cleo, dan, eve, administrator).forEach(residents::settle);
    }

    @AfterEach
    void letTheRuleBe() throws Exception {
        stage.as(administrator, () -> done(() -> settings.reset(SITE, "decision")));
    }

    @Test
    void theDecidingVoteThatArrivesAfterAnEditDecidesNothingYet() throws Exception {
        before(DecisionRule.quorum(2));
        vote(cleo, Verdict.APPROVE);
        edit();

        assertThat(vote(dan, Verdict.APPROVE)).isEqualTo(Outcome.OPEN);
        assertThat(stage.as(cleo, () -> since.earlier(item, 1)))
                .hasValueSatisfying(earlier -> assertThat(earlier.verdict()).isEqualTo(Verdict.APPROVE));
        assertThat(stage.as(cleo, () -> since.changes(item, 1))).isNotEmpty();
        assertThat(vote(cleo, Verdict.APPROVE)).isEqualTo(Outcome.CARRIED);
        assertThat(stage.as(cleo, () -> since.earlier(item, 1))).isEmpty();
    }

    @Test
    void openReviewsKeepTheirRuleWhenThatWasTheAnswer() throws Exception {
        before(DecisionRule.quorum(3));
        vote(cleo, Verdict.APPROVE);
        assertThat(stage.as(administrator, () -> rules.touched(SITE, List.of(DecisionRule.quorum(2)))))
                .isEqualTo(1);
        change(DecisionRule.quorum(2), Answer.KEEP);

        assertThat(vote(dan, Verdict.APPROVE)).isEqualTo(Outcome.OPEN);
        assertThat(stage.as(animator, () -> steering.helm(item, 1)).isOutdated())
                .isTrue();
    }

    @Test
    void openReviewsFollowTheNewRuleAndTheirVotesAreCountedAnew() throws Exception {
        before(DecisionRule.quorum(3));
        vote(cleo, Verdict.APPROVE);
        vote(dan, Verdict.APPROVE);
        change(DecisionRule.quorum(2), Answer.APPLY);

        assertThat(state()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void aReviewThatANewRuleTakesFromTheCommitteeIsSettledByTheAnimator() throws Exception {
        before(DecisionRule.quorum(2));
        change(DecisionRule.of(Kind.ANIMATOR), Answer.APPLY);
        assertThat(state()).isEqualTo(ReviewState.IN_COMMITTEE);

        move(animator, Transition.SETTLE);

        assertThat(state()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void aMemberWhoLosesTheRoleIsNotWaitedForAndTheAnimatorsLearnThatTheRuleCannotBeMet() throws Exception {
        before(DecisionRule.quorum(3));
        vote(cleo, Verdict.APPROVE);
        take(cleo);
        assertThat(round().tally().approvals()).isEqualTo(1);
        assertThat(stage.as(animator, () -> steering.helm(item, 1)).hopeless()).isFalse();

        take(dan);

        assertThat(stage.as(animator, () -> steering.helm(item, 1)).hopeless()).isTrue();
        assertThat(trail("review.stuck")).isEqualTo(1);
    }

    @Test
    void theMembersOfTodayCanBeCalledWhereTooFewAreLeft() throws Exception {
        before(DecisionRule.quorum(3));
        take(dan);
        assertThat(blocked(Act.Kind.CALL_MEMBERS)).isEqualTo("steer.call-members.nobody");
        residents.settle(person("Léo", Role.COMMITTEE));

        stage.as(animator, () -> done(() -> steering.callMembers(item, 1)));

        assertThat(stage.as(animator, () -> steering.helm(item, 1)).hopeless()).isFalse();
    }

    @Test
    void whoeverStandsInTakesTheSeatAndTheClaimAndHandsThemBack() throws Exception {
        before(DecisionRule.quorum(3));
        stage.as(cleo, () -> done(() -> steering.claim(item, 1)));
        var lea = residents.settle(person("Léa", Role.COMMITTEE));
        var ref = away(cleo, lea.ref());
        assertThat(round().course().claimedName()).isEqualTo("Léa");
        assertThat(round().seats())
                .filteredOn(Committee.Seat::left)
                .extracting(Committee.Seat::name)
                .containsExactly("Cléo");
        assertThat(round().seats())
                .filteredOn(seat -> seat.name().equals("Léa"))
                .extracting(Committee.Seat::standsFor)
                .containsExactly("Cléo");
        assertThat(notices(lea, "absence-begun")).isEqualTo(1);

        vote(lea, Verdict.APPROVE);
        assertThatThrownBy(() -> vote(cleo, Verdict.APPROVE)).isInstanceOf(RefusedException.class);
        stage.as(cleo, () -> done(() -> absences.end(ref)));

        vote(dan, Verdict.APPROVE);
        assertThat(vote(eve, Verdict.APPROVE)).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void nobodyStandsInWhoDoesNotHoldTheRole() throws Exception {
        assertThatThrownBy(() -> away(cleo, animator.ref()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::messageKey)
                                .containsExactly("absence.substitute.role"));
    }

    @Test
    void anAbsenceBeginsOnItsDayAndEndsAfterItOnce() throws Exception {
        before(DecisionRule.quorum(2));
        var tomorrow = LocalDate.now().plusDays(2);
        var ref = stage.as(cleo, () -> absences.declare(SITE, tomorrow, tomorrow.plusDays(1), dan.ref()));
        assertThat(absenceClock.due()).doesNotContain(ref);
        inTransaction("update absence set from_day = date_sub(from_day, interval 3 day) where ref = '" + ref + "'");

        absenceClock.perform(ref);
        absenceClock.perform(ref);
        assertThat(trail("review.member-left")).isEqualTo(1);

        inTransaction("update absence set to_day = date_sub(to_day, interval 9 day) where ref = '" + ref + "'");
        absenceClock.perform(ref);
        absenceClock.perform(ref);
        assertThat(trail("review.member-back")).isEqualTo(1);
    }

    @Test
    void thoseWhoAreExpectedAreRemindedTwiceAndOthersToldOnceEach() throws Exception {
        before(DecisionRule.quorum(2));
        vote(cleo, Verdict.APPROVE);
        assertThat(reminders.due()).noneMatch(due -> due.itemRef().equals(item));

        dueIn(30);
        remind();
        assertThat(trail("review.reminded")).isEqualTo(2);
        dueIn(-1);
        remind();
        assertThat(trail("review.reminded")).isEqualTo(4);
        dueIn(-30);
        remind();
        assertThat(trail("review.escalated")).isEqualTo(1);
        assertThat(reminders.due()).noneMatch(due -> due.itemRef().equals(item));
    }

    @Test
    void anObjectionIsPutToTheVoteByAnAnimator() throws Exception {
        before(new DecisionRule("", Kind.CONSENT, 2, 2, 5, 1, false));
        stage.as(cleo, () -> deliberation.vote(item, 1, Verdict.OBJECT, "Trop tôt", "Attendre mai"));
        assertThat(blocked(Act.Kind.MOVE_DUE)).isEqualTo("steer.move-due.stopped");
        assertThatThrownBy(() -> stage.as(dan, () -> done(() -> steering.putToVote(item, 1, ""))))
                .isInstanceOf(RuntimeException.class);
        stage.as(animator, () -> done(() -> steering.putToVote(item, 1, "Nous votons.")));

        vote(dan, Verdict.APPROVE);

        assertThat(vote(eve, Verdict.APPROVE)).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void theDueDateMovesWithAReasonOnly() throws Exception {
        before(DecisionRule.quorum(2));
        var day = LocalDate.now().plusDays(20);
        assertThatThrownBy(() -> stage.as(animator, () -> done(() -> steering.moveDue(item, 1, day, " "))))
                .isInstanceOf(RefusedException.class);

        stage.as(animator, () -> done(() -> steering.moveDue(item, 1, day, "C’est l’été.")));

        assertThat(trail("review.due-moved")).isEqualTo(1);
    }

    private void before(DecisionRule rule) throws Exception {
        change(rule, Answer.KEEP);
        item = stage.as(author, () -> drafting.start(SITE, Stage.TYPE, Stage.body("Un texte " + UUID.randomUUID())))
                .itemRef();
        move(author, Transition.SUBMIT);
        stage.as(animator, () -> done(() -> workflow.passOn(item, 1, Release.AT_ONCE, "")));
    }

    private void change(DecisionRule rule, Answer answer) throws Exception {
        stage.as(
                administrator,
                () -> done(() -> {
                    var seen =
                            EntryCodec.json(settings.setting(SITE, "decision").value());
                    rules.change(SITE, seen, List.of(rule), answer);
                }));
    }

    private void edit() throws Exception {
        transaction.begin();
        texts.fire(new TextChanged(item, 1, SITE));
        transaction.commit();
    }

    private void take(Actor member) throws Exception {
        stage.as(administrator, () -> done(() -> people.take(member.ref(), new Grant(SITE, Role.COMMITTEE))));
    }

    private UUID away(Actor member, UUID substitute) throws Exception {
        return stage.as(
                member,
                () -> absences.declare(
                        SITE, LocalDate.now().plusDays(0), LocalDate.now().plusDays(9), substitute));
    }

    private void remind() {
        var due = new Reminders.Due(item, 1);
        assertThat(reminders.due()).contains(due);
        reminders.perform(due);
        reminders.perform(due);
    }

    private void dueIn(int hours) throws Exception {
        inTransaction(
                "update review_run set reminded_at = if(reminded_at is null, null, date_sub(now(6), interval 9 day)),"
                        + " due_at = date_add(utc_timestamp(6), interval " + hours + " hour) where item_ref = '" + item
                        + "'");
    }

    private void move(Actor actor, Transition transition) throws Exception {
        stage.as(actor, () -> done(() -> workflow.move(item, 1, transition, "Un mot.")));
    }

    private Outcome vote(Actor member, Verdict verdict) throws Exception {
        return stage.as(member, () -> deliberation.vote(item, 1, verdict, "Un mot."));
    }

    private String blocked(Act.Kind kind) throws Exception {
        return stage.as(
                animator, () -> steering.helm(item, 1).act(kind).orElseThrow().blockedBy());
    }

    private Committee.Round round() throws Exception {
        return stage.as(animator, () -> committee.round(item, 1));
    }

    private ReviewState state() throws Exception {
        return stage.as(animator, () -> drafting.open(item, 1)).state();
    }

    private long trail(String action) {
        return count("select count(*) from audit_entry where subject = '" + item + "' and action = '" + action + "'");
    }

    private long notices(Actor reader, String message) {
        return count("select count(*) from notice where account_ref = '" + reader.ref() + "' and message = '" + message
                + "'");
    }

    private long count(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }

    private void inTransaction(String statement) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }

    private static Object done(Runnable act) {
        act.run();
        return null;
    }

    private static Actor person(String name, Role role) {
        return new Actor(UUID.randomUUID(), name, name + "@example.org", "fr", List.of(new Grant(SITE, role)));
    }
}
