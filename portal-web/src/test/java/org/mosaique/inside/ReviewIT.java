package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
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
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.TextChanged;
import org.mosaique.core.workflow.review.AfterChecks;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.ReviewClock;
import org.mosaique.core.workflow.review.Tally;
import org.mosaique.core.workflow.review.Verdict;

/** Reviews under each rule, with members who come and go, on the real database. */
@ArquillianTest
class ReviewIT {

    private static final String SITE = "biblio";

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
    private AfterChecks checks;

    @Inject
    private ReviewClock clock;

    @Inject
    private SiteSettings settings;

    @Inject
    private jakarta.enterprise.event.Event<TextChanged> texts;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private final Actor author = person("Ada", Role.TRUSTED);
    private final Actor animator = person("Bo", Role.ANIMATOR);
    private final Actor cleo = person("Cléo", Role.COMMITTEE);
    private final Actor dan = person("Dan", Role.COMMITTEE);
    private final Actor eve = person("Eve", Role.CHAIR);
    private final Actor administrator = person("Zoé", Role.ADMINISTRATOR);
    private UUID item;

    @BeforeEach
    void nobodyElseSitsInTheCommittee() throws Exception {
        inTransaction("delete from role_assignment where site_key = '" + SITE + "'");
        List.of(author, animator, cleo, dan, eve).forEach(residents::settle);
    }

    @AfterEach
    void letTheRuleBe() throws Exception {
        stage.as(administrator, () -> {
            settings.reset(SITE, "decision");
            return null;
        });
    }

    @Test
    void isPublishedWhenTheTimeOfConsentPasses() throws Exception {
        rule(new DecisionRule("", DecisionRule.Kind.CONSENT, 2, 0, 3, 1, false));
        handIn();
        passOn(Release.AT_ONCE);
        letTimePass();
        assertThat(state()).isEqualTo(ReviewState.IN_COMMITTEE);

        stage.as(cleo, () -> {
            committee.read(item, 1);
            return null;
        });
        clock.due().forEach(clock::look);

        assertThat(state()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void standsStillWhileSomebodyObjects() throws Exception {
        rule(new DecisionRule("", DecisionRule.Kind.CONSENT, 2, 0, 3, 1, false));
        handIn();
        passOn(Release.AT_ONCE);
        assertThat(vote(cleo, Verdict.OBJECT, "Trop tôt", "Attendre l’accord de la mairie"))
                .isEqualTo(Tally.Outcome.STOPPED);
        letTimePass();
        clock.due().forEach(clock::look);
        assertThat(state()).isEqualTo(ReviewState.IN_COMMITTEE);

        vote(cleo, Verdict.APPROVE, "L’accord est là", "");
        letTimePass();
        clock.due().forEach(clock::look);

        assertThat(state()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void owesAReasonAndAProposalForAnObjection() throws Exception {
        rule(DecisionRule.of(DecisionRule.Kind.CONSENT));
        handIn();
        passOn(Release.AT_ONCE);

        assertThatThrownBy(() -> vote(cleo, Verdict.OBJECT, "", ""))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::field)
                                .containsExactly("note", "proposal"));
    }

    @Test
    void keepsTheRuleItBeganWith() throws Exception {
        rule(DecisionRule.quorum(2));
        handIn();
        passOn(Release.AT_ONCE);
        rule(DecisionRule.of(DecisionRule.Kind.ANIMATOR));

        assertThat(vote(cleo, Verdict.APPROVE, "", "")).isEqualTo(Tally.Outcome.OPEN);
        assertThat(vote(dan, Verdict.APPROVE, "", "")).isEqualTo(Tally.Outcome.CARRIED);
    }

    @Test
    void isNoAffairOfWhoeverBecameAMemberLater() throws Exception {
        rule(DecisionRule.quorum(2));
        handIn();
        passOn(Release.AT_ONCE);
        var late = residents.settle(person("Léo", Role.COMMITTEE));

        assertThatThrownBy(() -> vote(late, Verdict.APPROVE, "", "")).isInstanceOf(RefusedException.class);
    }

    @Test
    void isDecidedByTheChairWhenVotesAreEven() throws Exception {
        rule(DecisionRule.quorum(2));
        inTransaction("delete from role_assignment where account_ref = '" + dan.ref() + "'");
        handIn();
        passOn(Release.AT_ONCE);
        vote(cleo, Verdict.REQUEST_CHANGES, "Non", "");

        assertThat(vote(eve, Verdict.APPROVE, "", "")).isEqualTo(Tally.Outcome.CARRIED);
    }

    @Test
    void asksForVotesAnewWhenTheTextChanges() throws Exception {
        rule(DecisionRule.quorum(2));
        handIn();
        passOn(Release.AT_ONCE);
        vote(cleo, Verdict.APPROVE, "", "");
        transaction.begin();
        texts.fire(new TextChanged(item, 1, SITE));
        transaction.commit();

        assertThat(vote(dan, Verdict.APPROVE, "", "")).isEqualTo(Tally.Outcome.OPEN);
        assertThat(vote(cleo, Verdict.APPROVE, "", "")).isEqualTo(Tally.Outcome.CARRIED);
    }

    @Test
    void hidesTheVotesOfOthersUntilOneHasVotedWhereTheSiteSaysSo() throws Exception {
        rule(new DecisionRule("", DecisionRule.Kind.QUORUM, 3, 3, 0, 0, true));
        handIn();
        passOn(Release.AT_ONCE);
        vote(cleo, Verdict.APPROVE, "", "");
        assertThat(stage.as(dan, () -> committee.round(item, 1)).ballots())
                .singleElement()
                .matches(Committee.Ballot::isHidden)
                .extracting(Committee.Ballot::member)
                .isEqualTo("Cléo");

        vote(dan, Verdict.ABSTAIN, "", "");

        assertThat(stage.as(dan, () -> committee.round(item, 1)).ballots()).noneMatch(Committee.Ballot::isHidden);
    }

    @Test
    void letsTheAnimatorSettleOnlyWhatTheCommitteeCannotDecide() throws Exception {
        rule(DecisionRule.quorum(2));
        handIn();
        passOn(Release.AT_ONCE);
        assertThatThrownBy(() -> move(animator, Transition.SETTLE)).isInstanceOf(RefusedException.class);
        letTimePass();

        move(animator, Transition.SETTLE);

        assertThat(state()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void isApprovedAfterwardsBySomebodyElseWhenItWasUrgent() throws Exception {
        handIn();
        move(animator, Transition.PUBLISH_URGENTLY);
        assertThat(state()).isEqualTo(ReviewState.PUBLISHED);
        assertThatThrownBy(() -> check(animator)).isInstanceOf(RefusedException.class);

        check(cleo);

        assertThat(stage.as(animator, () -> checks.of(item, 1))).isEmpty();
    }

    @Test
    void isPublishedByATrustedContributorAndCheckedAfterwards() throws Exception {
        rule(DecisionRule.of(DecisionRule.Kind.TRUSTED));
        item = stage.as(author, () -> drafting.start(SITE, Stage.TYPE, Stage.body("Un texte " + UUID.randomUUID())))
                .itemRef();
        move(author, Transition.PUBLISH_TRUSTED);

        assertThat(state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(stage.as(animator, () -> checks.of(item, 1))).isPresent();
    }

    @Test
    void isTakenBackByItsAuthorAlone() throws Exception {
        rule(DecisionRule.quorum(2));
        handIn();
        assertThatThrownBy(() -> move(animator, Transition.RECALL)).isInstanceOf(RefusedException.class);

        move(author, Transition.RECALL);

        assertThat(state()).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void comesBackFromTheTrash() throws Exception {
        handIn();
        move(author, Transition.DISCARD);
        move(author, Transition.RESTORE);

        assertThat(state()).isEqualTo(ReviewState.DRAFT);
    }

    private void rule(DecisionRule rule) throws Exception {
        stage.as(administrator, () -> {
            var version = settings.setting(SITE, DecisionRule.ENTRY.name());
            settings.change(SITE, DecisionRule.ENTRY, List.of(rule));
            return version;
        });
    }

    private void handIn() throws Exception {
        item = stage.as(author, () -> drafting.start(SITE, Stage.TYPE, Stage.body("Un texte " + UUID.randomUUID())))
                .itemRef();
        move(author, Transition.SUBMIT);
    }

    private void passOn(Release release) throws Exception {
        stage.as(animator, () -> {
            workflow.passOn(item, 1, release, "");
            return null;
        });
    }

    private void move(Actor actor, Transition transition) throws Exception {
        stage.as(actor, () -> {
            workflow.move(item, 1, transition, "Un mot.");
            return null;
        });
    }

    private void check(Actor actor) throws Exception {
        stage.as(actor, () -> {
            checks.approve(item, 1, "");
            return null;
        });
    }

    private Tally.Outcome vote(Actor member, Verdict verdict, String word, String proposal) throws Exception {
        return stage.as(member, () -> deliberation.vote(item, 1, verdict, word, proposal));
    }

    private ReviewState state() throws Exception {
        return stage.as(animator, () -> drafting.open(item, 1)).state();
    }

    private void letTimePass() throws Exception {
        inTransaction(
                "update review_run set due_at = date_sub(due_at, interval 90 day) where item_ref = '" + item + "'");
    }

    private void inTransaction(String statement) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }

    private static Actor person(String name, Role role) {
        return new Actor(UUID.randomUUID(), name, name + "@example.org", "fr", List.of(new Grant(SITE, role)));
    }
}
