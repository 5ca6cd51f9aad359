package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.core.content.ReviewState.APPROVED;
import static org.mosaique.core.content.ReviewState.CHANGES_REQUESTED;
import static org.mosaique.core.content.ReviewState.DRAFT;
import static org.mosaique.core.content.ReviewState.IN_COMMITTEE;
import static org.mosaique.core.content.ReviewState.PUBLISHED;
import static org.mosaique.core.content.ReviewState.SUBMITTED;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.schedule.Appointment.Act;
import org.mosaique.core.schedule.Appointment.State;
import org.mosaique.core.schedule.DueMoves;
import org.mosaique.core.schedule.LocalMoment;
import org.mosaique.core.schedule.Schedule;
import org.mosaique.core.schedule.Timetable;
import org.mosaique.core.shared.RefusedException;

/** What is planned happens at its moment, once, or says why not. */
@ArquillianTest
class ScheduleIT {

    private static final LocalDateTime SOME_DAY =
            LocalDateTime.now().plusYears(1).withHour(8).withMinute(0);

    @Inject
    private Stage stage;

    @Inject
    private Schedule schedule;

    @Inject
    private DueMoves due;

    @Inject
    private Tables tables;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void anApprovedTextWaitsForItsMomentAndIsPublishedThenByThePortal() throws Exception {
        var text = stage.article(IN_COMMITTEE);
        plan(text, Act.PUBLISH);
        tables.run("update revision set release_choice = 'AT_ONCE' where " + revision(text));
        stage.vote("first", text);
        stage.vote("second", text);
        assertThat(state(text)).isEqualTo(APPROVED);

        comeDue(text);
        due.perform();

        assertThat(state(text)).isEqualTo(PUBLISHED);
        assertThat(tables.value("select concat(actor_name, ': ', note) from audit_entry"
                        + " where action = 'content.publish' and subject = '" + text.ref() + "'"))
                .startsWith("Mosaïque: Prévu par ANIMATOR first of alpes");
        assertThat(line(text, Act.PUBLISH)).isNull();
    }

    @Test
    void aPublishedTextIsTakenDownAtItsMoment() throws Exception {
        var text = stage.article(PUBLISHED);
        plan(text, Act.TAKE_DOWN);

        comeDue(text);
        due.perform();

        assertThat(state(text)).isEqualTo(ReviewState.WITHDRAWN);
    }

    @Test
    void aMomentThatPassesBeforeTheDecisionIsKeptWithTheDecision() throws Exception {
        var text = stage.article(IN_COMMITTEE);
        plan(text, Act.PUBLISH);
        comeDue(text);
        due.perform();
        assertThat(line(text, Act.PUBLISH).state()).isEqualTo(State.OVERDUE);

        stage.vote("first", text);
        stage.vote("second", text);
        due.perform();

        assertThat(state(text)).isEqualTo(PUBLISHED);
    }

    @Test
    void whatCannotBeDoneSaysWhyAndTellsWhoPlannedIt() throws Exception {
        var sentBack = stage.article(SUBMITTED);
        plan(sentBack, Act.PUBLISH);
        stage.move(Role.ANIMATOR, sentBack, Transition.REQUEST_CHANGES);
        var draft = stage.article(DRAFT);
        plan(draft, Act.PUBLISH);
        var fine = stage.article(APPROVED);
        plan(fine, Act.PUBLISH);

        comeDue(sentBack, draft, fine);
        due.perform();

        assertThat(line(sentBack, Act.PUBLISH).outcome()).isEqualTo("schedule.failed.sent-back");
        assertThat(state(sentBack)).isEqualTo(CHANGES_REQUESTED);
        assertThat(line(draft, Act.PUBLISH).outcome()).isEqualTo("schedule.failed.not-submitted");
        assertThat(state(fine)).isEqualTo(PUBLISHED);
        assertThat(tables.count(
                        "audit_entry where action = 'schedule.failed.publish' and subject = '" + draft.ref() + "'"))
                .isEqualTo(1);
    }

    @Test
    void aTextThatIsDiscardedCallsItsDateOff() throws Exception {
        var text = stage.article(SUBMITTED);
        plan(text, Act.PUBLISH);

        stage.move(Role.ANIMATOR, text, Transition.DISCARD);

        assertThat(line(text, Act.PUBLISH).outcome()).isEqualTo("schedule.failed.discarded");
    }

    @Test
    void aProjectionThatThrowsUndoesItsMoveAndHoldsUpNoOther() throws Exception {
        var stubborn = stage.article(APPROVED, StubbornProjection.TITLE);
        var fine = stage.article(APPROVED);
        plan(stubborn, Act.PUBLISH);
        plan(fine, Act.PUBLISH);

        comeDue(stubborn, fine);
        due.perform();

        assertThat(state(stubborn)).isEqualTo(APPROVED);
        assertThat(line(stubborn, Act.PUBLISH).outcome()).isEqualTo("schedule.failed.broken");
        assertThat(state(fine)).isEqualTo(PUBLISHED);
    }

    @Test
    void eachMoveIsMadeOnceHoweverManyWorkersTry() throws Exception {
        var texts = new ArrayList<Stage.Placed>();
        for (int each = 0; each < 24; each++) {
            texts.add(stage.article(APPROVED));
            plan(texts.get(each), Act.PUBLISH);
        }
        comeDue(texts.toArray(Stage.Placed[]::new));

        var workers = new ArrayList<Future<?>>();
        for (int worker = 0; worker < 4; worker++) {
            workers.add(executor.submit(due::perform));
        }
        for (var worker : workers) {
            worker.get(60, TimeUnit.SECONDS);
        }

        for (var text : texts) {
            assertThat(state(text)).isEqualTo(PUBLISHED);
            assertThat(tables.count("audit_entry where action = 'content.publish' and subject = '" + text.ref() + "'"))
                    .isEqualTo(1);
            assertThat(tables.count(
                            "audit_entry where action like 'schedule.failed%' and subject = '" + text.ref() + "'"))
                    .isZero();
        }
    }

    @Test
    void isChangedAndCalledOffUntilItIsDone() throws Exception {
        var text = stage.article(APPROVED);
        plan(text, Act.PUBLISH);
        plan(text, Act.PUBLISH, SOME_DAY.plusDays(3));
        assertThat(tables.count("appointment where item_ref = '" + text.ref() + "'"))
                .isEqualTo(1);

        stage.does(
                Somebody.with(Role.ANIMATOR, Stage.SITE),
                () -> schedule.cancel(text.ref(), text.number(), Act.PUBLISH));
        comeDue(text);
        due.perform();

        assertThat(state(text)).isEqualTo(APPROVED);
        assertThat(line(text, Act.PUBLISH)).isNull();
    }

    @Test
    void anAuthorWishesOnlyWhileTheTextIsOnTheDesk() throws Exception {
        var text = stage.article(DRAFT);
        stage.as(Stage.author(), () -> schedule.plan(text.ref(), text.number(), Act.PUBLISH, SOME_DAY));
        stage.submit(text);

        var seen = stage.as(Stage.author(), () -> schedule.of(text.ref(), text.number()));

        assertThat(seen.publish().isOpen()).isTrue();
        assertThat(seen.publishable()).isFalse();
        assertThatThrownBy(() ->
                        stage.as(Stage.author(), () -> schedule.plan(text.ref(), text.number(), Act.PUBLISH, SOME_DAY)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void refusesWhatHasPassedAndAWithdrawalBeforeThePublication() throws Exception {
        var text = stage.article(APPROVED);
        plan(text, Act.PUBLISH);

        assertThatThrownBy(() -> plan(text, Act.PUBLISH, LocalDateTime.now().minusDays(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("schedule.past");
        assertThatThrownBy(() -> plan(text, Act.TAKE_DOWN, SOME_DAY.minusDays(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("schedule.order");
    }

    @Test
    void readsTimesOnTheClocksOfTheSiteInBothNightsOfChange() throws Exception {
        var text = stage.article(APPROVED);

        assertThat(plan(text, Act.PUBLISH, LocalDateTime.parse("2027-03-28T02:30"))
                        .kind())
                .isEqualTo(LocalMoment.Kind.SKIPPED);
        assertThat(tables.value("select due_at from appointment where item_ref = '" + text.ref() + "'"))
                .startsWith("2027-03-28 01:30:00");
        assertThat(plan(text, Act.PUBLISH, LocalDateTime.parse("2027-10-31T02:30"))
                        .kind())
                .isEqualTo(LocalMoment.Kind.TWICE);
        assertThat(tables.value("select due_at from appointment where item_ref = '" + text.ref() + "'"))
                .startsWith("2027-10-31 00:30:00");
    }

    private void plan(Stage.Placed text, Act act) throws Exception {
        plan(text, act, SOME_DAY);
    }

    private LocalMoment plan(Stage.Placed text, Act act, LocalDateTime typed) throws Exception {
        return stage.as(
                Somebody.with(Role.ANIMATOR, Stage.SITE), () -> schedule.plan(text.ref(), text.number(), act, typed));
    }

    /** Time passes: what is planned for these texts is due since a minute. */
    private void comeDue(Stage.Placed... texts) throws Exception {
        for (var text : texts) {
            tables.run("update appointment set due_at = utc_timestamp() - interval 1 minute,"
                    + " next_attempt_at = utc_timestamp() - interval 1 minute where item_ref = '" + text.ref() + "'");
        }
    }

    private Timetable.Line line(Stage.Placed text, Act act) throws Exception {
        var timetable =
                stage.as(Somebody.with(Role.ANIMATOR, Stage.SITE), () -> schedule.of(text.ref(), text.number()));
        return act == Act.PUBLISH ? timetable.publish() : timetable.takeDown();
    }

    private ReviewState state(Stage.Placed text) throws Exception {
        return ReviewState.valueOf(tables.value("select r.state from revision r join content_item i on i.id = r.item_id"
                + " where i.ref = '" + text.ref() + "' and r.revision_number = " + text.number()));
    }

    private static String revision(Stage.Placed text) {
        return "item_id = (select id from content_item where ref = '" + text.ref() + "')";
    }
}
