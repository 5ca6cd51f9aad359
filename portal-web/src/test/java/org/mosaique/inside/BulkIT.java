package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.workflow.bulk.BulkMoves;
import org.mosaique.core.workflow.bulk.Line;
import org.mosaique.core.workflow.bulk.Order;
import org.mosaique.core.workflow.bulk.Subject;

/** One act on several revisions: told before, done one by one; what is refused for one undoes nothing of the others. */
@ArquillianTest
class BulkIT {

    private static final Order WORD = Order.with("Un mot pour chacun.");

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private BulkMoves bulk;

    @Inject
    private Tables tables;

    @Test
    void aPartialRefusalUndoesNothingOfTheOthers() throws Exception {
        var one = subject(ReviewState.SUBMITTED);
        var draft = subject(ReviewState.DRAFT);
        var unknown = new Subject(UUID.randomUUID(), 1);
        var other = subject(ReviewState.SUBMITTED);

        var report = perform(animator(), "send-back", one, draft, unknown, other);

        assertThat(report).extracting(Line::isAccepted).containsExactly(true, false, false, true);
        assertThat(report.get(1).refusal().messageKey()).isEqualTo("bulk.late.DRAFT");
        assertThat(report.get(2).refusal().messageKey()).isEqualTo("bulk.missing");
        assertThat(List.of(state(one), state(other))).containsOnly(ReviewState.CHANGES_REQUESTED);
        assertThat(state(draft)).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void whatFailsOnTheWayUndoesNothingOfTheOthers() throws Exception {
        var one = subject(ReviewState.APPROVED);
        var stubborn = subject(stage.article(ReviewState.APPROVED, StubbornProjection.TITLE));
        var other = subject(ReviewState.APPROVED);

        var report = perform(animator(), "publish", one, stubborn, other);

        assertThat(report).extracting(Line::isAccepted).containsExactly(true, false, true);
        assertThat(report.get(1).refusal().messageKey()).isEqualTo("bulk.failed");
        assertThat(List.of(state(one), state(other))).containsOnly(ReviewState.PUBLISHED);
        assertThat(state(stubborn)).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void lookingAheadChangesNothingAndTellsWhatIsDone() throws Exception {
        var submitted = subject(ReviewState.SUBMITTED);
        var approved = subject(ReviewState.APPROVED);
        var before = tables.checksums();

        var foreseen = stage.as(animator(), () -> bulk.foresee("publish", List.of(submitted, approved)));

        assertThat(tables.checksums()).isEqualTo(before);
        assertThat(foreseen).extracting(Line::isAccepted).containsExactly(false, true);
        assertThat(perform(animator(), "publish", submitted, approved))
                .extracting(Line::outcome)
                .containsExactly("", "publish");
        assertThat(state(approved)).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void aMemberVotesOnSeveralAndLearnsWhichVoteDecided() throws Exception {
        var fresh = subject(ReviewState.IN_COMMITTEE);
        var nearly = subject(ReviewState.IN_COMMITTEE);
        stage.vote("second", new Stage.Placed(nearly.itemRef(), nearly.number(), 0));

        var report = perform(Somebody.with(Role.COMMITTEE, SITE), "approve", fresh, nearly);

        assertThat(report).extracting(Line::outcome).containsExactly("approve.vote", "approve.vote.decided");
        assertThat(state(nearly)).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void aWordThatIsOwedIsAskedForEveryOne() throws Exception {
        var one = subject(ReviewState.SUBMITTED);

        var report = stage.as(animator(), () -> bulk.perform("send-back", List.of(one), Order.with(" ")));

        assertThat(report.get(0).refusal().messageKey()).isEqualTo("workflow.note.required");
        assertThat(state(one)).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void aRightOnAnotherSiteIsNone() throws Exception {
        var one = subject(ReviewState.SUBMITTED);
        for (var intruder : Somebody.everyRoleOn(Stage.OTHER_SITE).toList()) {
            for (var act : List.of("pass-on", "approve", "publish", "send-back", "discard")) {
                assertThat(perform(intruder, act, one))
                        .singleElement()
                        .extracting(line -> line.refusal().messageKey(), Line::title)
                        .containsExactly("bulk.missing", "");
            }
        }
        assertThat(state(one)).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void whatSomebodySeesToIsClaimedByNobodyElse() throws Exception {
        var one = subject(ReviewState.SUBMITTED);

        assertThat(perform(animator(), "claim", one)).extracting(Line::outcome).containsExactly("claim");

        assertThat(perform(Somebody.with(Role.ANIMATOR, SITE, "other"), "claim", one))
                .noneMatch(Line::isAccepted);
    }

    @Test
    void theSameOneTwiceIsDoneOnce() throws Exception {
        var one = subject(ReviewState.SUBMITTED);

        assertThat(perform(animator(), "pass-on", one, one)).hasSize(1);
    }

    private List<Line> perform(Actor actor, String act, Subject... subjects) throws Exception {
        return stage.as(actor, () -> bulk.perform(act, List.of(subjects), WORD));
    }

    private Subject subject(ReviewState state) throws Exception {
        return subject(stage.article(state));
    }

    private static Subject subject(Stage.Placed placed) {
        return new Subject(placed.ref(), placed.number());
    }

    private ReviewState state(Subject subject) throws Exception {
        return stage.as(
                animator(),
                () -> services.drafting
                        .open(subject.itemRef(), subject.number())
                        .state());
    }

    private static Actor animator() {
        return Somebody.with(Role.ANIMATOR, SITE);
    }
}
