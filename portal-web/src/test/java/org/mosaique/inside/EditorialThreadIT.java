package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;
import org.mosaique.core.audit.AuditListing;
import org.mosaique.core.content.IllegalTransitionException;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.StaleDraftException;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Tally;
import org.mosaique.core.workflow.review.Verdict;

/** An article from its first draft to its withdrawal, through the services, on the real database. */
@ArquillianTest
class EditorialThreadIT {

    private static final String SITE = "alpes";

    @Inject
    private Drafting drafting;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private Deliberation deliberation;

    @Inject
    private LiveEntryListing live;

    @Inject
    private AuditListing audit;

    @Inject
    private CurrentActor current;

    @Inject
    private Residents residents;

    private final Actor author = actor("Ada", Role.CONTRIBUTOR, SITE);
    private final Actor animator = actor("Bo", Role.ANIMATOR, SITE);
    private final Actor first = actor("Cléo", Role.COMMITTEE, SITE);
    private final Actor second = actor("Dan", Role.COMMITTEE, SITE);

    private final String title = "Un titre " + UUID.randomUUID();
    private DraftView draft;

    @BeforeEach
    void writeADraft() {
        as(author);
        draft = drafting.start(SITE, "article", body(title));
    }

    @Test
    void isPublishedByTheVoteThatReachesTheQuorum() {
        bringBeforeTheCommittee(Release.AT_ONCE);

        assertThat(vote(first, Verdict.APPROVE)).isEqualTo(Tally.Outcome.OPEN);
        assertThat(isLive()).isFalse();
        assertThat(vote(second, Verdict.APPROVE)).isEqualTo(Tally.Outcome.CARRIED);
        assertThat(isLive()).isTrue();
        assertThat(audit.course(draft.itemRef(), 1).stream().map(AuditListing.Row::action))
                .containsExactly(
                        "content.start",
                        "content.submit",
                        "content.pass-on",
                        "vote.approve",
                        "vote.approve",
                        "content.carry",
                        "content.publish");
    }

    @Test
    void waitsForTheAnimatorWhoChoseToPublishByHand() {
        bringBeforeTheCommittee(Release.BY_HAND);
        vote(first, Verdict.APPROVE);
        vote(second, Verdict.APPROVE);
        assertThat(isLive()).isFalse();

        as(animator);
        workflow.move(draft.itemRef(), 1, Transition.PUBLISH, null);

        assertThat(isLive()).isTrue();
    }

    @Test
    void goesBackToItsAuthorWhenAsManyAskForChanges() {
        bringBeforeTheCommittee(Release.AT_ONCE);
        vote(first, Verdict.REQUEST_CHANGES);
        vote(second, Verdict.REQUEST_CHANGES);

        as(author);
        assertThat(drafting.open(draft.itemRef(), 1).state()).isEqualTo(ReviewState.CHANGES_REQUESTED);
    }

    @Test
    void doesNotCountTheSameMemberTwice() {
        bringBeforeTheCommittee(Release.AT_ONCE);

        assertThat(vote(first, Verdict.APPROVE)).isEqualTo(Tally.Outcome.OPEN);
        assertThat(vote(first, Verdict.APPROVE)).isEqualTo(Tally.Outcome.OPEN);
    }

    @Test
    void neverCountsTheAuthorsOwnVote() {
        var both = new Actor(
                UUID.randomUUID(),
                "Eve",
                "eve@example.org",
                "fr",
                List.of(
                        new Grant(SITE, Role.CONTRIBUTOR),
                        new Grant(SITE, Role.ANIMATOR),
                        new Grant(SITE, Role.COMMITTEE)));
        as(both);
        draft = drafting.start(SITE, "article", body(title));
        workflow.move(draft.itemRef(), 1, Transition.SUBMIT, null);
        workflow.passOn(draft.itemRef(), 1, Release.AT_ONCE, null);

        assertThatThrownBy(() -> deliberation.vote(draft.itemRef(), 1, Verdict.APPROVE, ""))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(keys(refused)).containsExactly("workflow.own-text"));
    }

    @Test
    void tellsTheSecondWhoDecidesThatItIsDecided() {
        bringBeforeTheCommittee(Release.AT_ONCE);
        vote(first, Verdict.APPROVE);
        vote(second, Verdict.APPROVE);
        as(actor("Fay", Role.COMMITTEE, SITE));

        assertThatThrownBy(() -> deliberation.vote(draft.itemRef(), 1, Verdict.APPROVE, ""))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void owesANoteWhenItIsSentBack() {
        submit();
        as(animator);

        assertThatThrownBy(() -> workflow.move(draft.itemRef(), 1, Transition.REQUEST_CHANGES, "  "))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(keys(refused)).containsExactly("workflow.note.required"));
    }

    @Test
    void isNotSubmittedBeforeItIsReady() {
        as(author);
        var empty = drafting.start(SITE, "article", ArticleBody.BLANK);

        assertThatThrownBy(() -> workflow.move(empty.itemRef(), 1, Transition.SUBMIT, null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(keys(refused)).contains("article.title.missing", "article.text.missing"));
    }

    @Test
    void staysPublicWhileItsCorrectionIsWrittenAndKeepsItsAddress() {
        publish();
        var slug = row().slug();
        as(author);
        var correction = drafting.correct(draft.itemRef());
        assertThat(correction.number()).isEqualTo(2);
        assertThat(drafting.correct(draft.itemRef()).number()).isEqualTo(2);
        drafting.save(draft.itemRef(), 2, correction.version(), body(title + " corrigé"));
        assertThat(row().title()).isEqualTo(title);

        publish(2);

        assertThat(row().title()).isEqualTo(title + " corrigé");
        assertThat(row().slug()).isEqualTo(slug);
        as(animator);
        assertThat(drafting.open(draft.itemRef(), 1).state()).isEqualTo(ReviewState.SUPERSEDED);
    }

    @Test
    void isGoneOnceItWasWithdrawn() {
        publish();
        var slug = row().slug();
        as(animator);
        workflow.move(draft.itemRef(), 1, Transition.TAKE_DOWN, "À la demande de la structure");

        assertThat(isLive()).isFalse();
        assertThat(live.isGone(SITE, "article", slug)).isTrue();
    }

    @Test
    void tellsTheSecondWriterWhoWasQuicker() {
        as(author);
        drafting.save(draft.itemRef(), 1, draft.version(), body(title + " A"));
        as(animator);

        assertThatThrownBy(() -> drafting.save(draft.itemRef(), 1, draft.version(), body(title + " B")))
                .isInstanceOfSatisfying(StaleDraftException.class, stale -> {
                    assertThat(stale.current().lastEditorName()).isEqualTo("Ada");
                    assertThat(stale.current().body().title()).isEqualTo(title + " A");
                });
    }

    @Test
    void isNotThereForAnotherContributorNorForAnotherSite() {
        as(actor("Gil", Role.CONTRIBUTOR, SITE));
        assertThatThrownBy(() -> drafting.open(draft.itemRef(), 1)).isInstanceOf(NotFoundException.class);
        as(actor("Hal", Role.ANIMATOR, "loire"));
        assertThatThrownBy(() -> drafting.open(draft.itemRef(), 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> drafting.start(SITE, "article", body(title))).isInstanceOf(ForbiddenException.class);
    }

    private void publish() {
        publish(1);
    }

    private void publish(int number) {
        as(author);
        workflow.move(draft.itemRef(), number, Transition.SUBMIT, null);
        residents.settle(first);
        residents.settle(second);
        as(animator);
        workflow.passOn(draft.itemRef(), number, Release.AT_ONCE, null);
        as(first);
        deliberation.vote(draft.itemRef(), number, Verdict.APPROVE, "");
        as(second);
        deliberation.vote(draft.itemRef(), number, Verdict.APPROVE, "");
    }

    private void submit() {
        as(author);
        workflow.move(draft.itemRef(), 1, Transition.SUBMIT, null);
    }

    private void bringBeforeTheCommittee(Release release) {
        submit();
        residents.settle(first);
        residents.settle(second);
        as(animator);
        workflow.passOn(draft.itemRef(), 1, release, null);
    }

    private Tally.Outcome vote(Actor member, Verdict verdict) {
        as(member);
        return deliberation.vote(draft.itemRef(), 1, verdict, "Un mot");
    }

    private boolean isLive() {
        return live.latest(SITE, 500).stream().anyMatch(row -> row.itemRef().equals(draft.itemRef()));
    }

    private LiveEntryListing.Row row() {
        return live.latest(SITE, 500).stream()
                .filter(candidate -> candidate.itemRef().equals(draft.itemRef()))
                .findFirst()
                .orElseThrow();
    }

    private void as(Actor actor) {
        current.become(actor, "127.0.0.1");
    }

    private static List<String> keys(RefusedException refused) {
        return refused.objections().stream().map(Objection::messageKey).toList();
    }

    private static ArticleBody body(String title) {
        var text = "<p>Un texte assez long pour être lu par celles et ceux qui décident.</p>";
        return new ArticleBody(title, "Un résumé", text, "energie", null, "Grenoble");
    }

    private static Actor actor(String name, Role role, String site) {
        return new Actor(UUID.randomUUID(), name, name + "@example.org", "fr", List.of(new Grant(site, role)));
    }
}
