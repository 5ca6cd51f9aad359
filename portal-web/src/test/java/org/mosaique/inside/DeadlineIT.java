package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.core.workflow.review.remind.Reminders;
import org.mosaique.core.workflow.review.steer.Steering;

/** What happens when the day draws near on which a text should be decided, and when it has passed. */
@ArquillianTest
class DeadlineIT {

    @Inject
    private Stage stage;

    @Inject
    private Sitting sitting;

    @Inject
    private Reminders reminders;

    @Inject
    private Steering steering;

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
    void thoseWhoAreExpectedAreRemindedTwiceAndOthersToldOnceEach() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(2));
        sitting.vote(sitting.cleo, Verdict.APPROVE);
        assertThat(reminders.due()).noneMatch(due -> due.itemRef().equals(sitting.item()));

        dueIn(30);
        remind();
        assertThat(sitting.trail("review.reminded")).isEqualTo(2);
        dueIn(-1);
        remind();
        assertThat(sitting.trail("review.reminded")).isEqualTo(4);
        dueIn(-30);
        remind();
        assertThat(sitting.trail("review.escalated")).isEqualTo(1);
        assertThat(reminders.due()).noneMatch(due -> due.itemRef().equals(sitting.item()));
    }

    @Test
    void movesWithAReasonOnly() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(2));
        var day = LocalDate.now().plusDays(20);
        assertThatThrownBy(() -> moveTo(day, " ")).isInstanceOf(RefusedException.class);

        moveTo(day, "C’est l’été.");

        assertThat(sitting.trail("review.due-moved")).isEqualTo(1);
    }

    @Test
    void letsTheAnimatorSettleOnlyWhatTheCommitteeCannotDecide() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(2));
        assertThatThrownBy(() -> sitting.move(sitting.animator, Transition.SETTLE))
                .isInstanceOf(RefusedException.class);
        sitting.letTimePass();

        sitting.move(sitting.animator, Transition.SETTLE);

        assertThat(sitting.state()).isEqualTo(ReviewState.PUBLISHED);
    }

    private void moveTo(LocalDate day, String reason) throws Exception {
        stage.does(sitting.animator, () -> steering.moveDue(sitting.item(), 1, day, reason));
    }

    private void remind() {
        var due = new Reminders.Due(sitting.item(), 1);
        assertThat(reminders.due()).contains(due);
        reminders.perform(due);
        reminders.perform(due);
    }

    private void dueIn(int hours) throws Exception {
        tables.run(
                "update review_run set reminded_at = if(reminded_at is null, null, date_sub(now(6), interval 9 day)),"
                        + " due_at = date_add(utc_timestamp(6), interval " + hours + " hour) where item_ref = '"
                        + sitting.item() + "'");
    }
}
