package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.bulk.BulkMoves;
import org.mosaique.core.workflow.bulk.Line;
import org.mosaique.core.workflow.bulk.Order;
import org.mosaique.core.workflow.bulk.Subject;
import org.mosaique.core.workflow.desk.Reason;
import org.mosaique.core.workflow.desk.WaitingListing;
import org.mosaique.core.workflow.desk.WaitingListing.Claim;
import org.mosaique.core.workflow.desk.WaitingListing.Filter;
import org.mosaique.core.workflow.desk.WaitingListing.Row;
import org.mosaique.core.workflow.review.remind.CheckReminders;

/** « À traiter »: what waits for whom, why, until when, and who sees to it. */
@ArquillianTest
class DeskIT {

    private static final Actor ANIMATOR = Somebody.with(Role.ANIMATOR, SITE);
    private static final Actor MEMBER = Somebody.with(Role.COMMITTEE, SITE);

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private Tables tables;

    @Inject
    private BulkMoves bulk;

    @Inject
    private CheckReminders reminders;

    @Test
    void whatIsLateComesFirstAndCanBeAskedForAlone() throws Exception {
        var calm = stage.article(ReviewState.SUBMITTED);
        var late = stage.article(ReviewState.SUBMITTED);
        due(late, "2001-01-01");

        var all = waiting(ANIMATOR, Filter.ALL);
        assertThat(all.get(0)).satisfies(row -> {
            assertThat(row.itemRef()).isEqualTo(late.ref());
            assertThat(row.isLate(Instant.now())).isTrue();
        });
        assertThat(waiting(ANIMATOR, new Filter("", "", null, true, null, "")))
                .extracting(Row::itemRef)
                .contains(late.ref())
                .doesNotContain(calm.ref());
        due(late, "2100-01-01"); // first of nobody's list any more
    }

    @Test
    void theClockOfWhatIsWithItsAuthorIsNotShown() throws Exception {
        var back = stage.article(ReviewState.CHANGES_REQUESTED);
        due(back, "2001-01-01");

        assertThat(of(back, waiting(Stage.author(), Filter.ALL))).satisfies(row -> {
            assertThat(row.reason()).isEqualTo(Reason.SENT_BACK);
            assertThat(row.dueAt()).isNull();
        });
        assertThat(waiting(Stage.author(), new Filter("", "", null, true, null, "")))
                .noneMatch(row -> row.itemRef().equals(back.ref()));
    }

    @Test
    void whoSeesToItIsToldAndAskedFor() throws Exception {
        var mine = stage.article(ReviewState.SUBMITTED);
        var free = stage.article(ReviewState.SUBMITTED);
        tables.run("update review_run set claimed_by = '" + ANIMATOR.ref()
                + "', claimed_name = 'Moi' where item_ref = '" + mine.ref() + "'");

        assertThat(waiting(ANIMATOR, claimed(Claim.MINE)))
                .extracting(Row::itemRef)
                .contains(mine.ref())
                .doesNotContain(free.ref());
        assertThat(waiting(ANIMATOR, claimed(Claim.NOBODY)))
                .extracting(Row::itemRef)
                .contains(free.ref())
                .doesNotContain(mine.ref());
    }

    @Test
    void aVoteWaitsForMembersOfTheBeginningUntilTheyVoted() throws Exception {
        var text = stage.article(ReviewState.IN_COMMITTEE);
        var late = Somebody.with(Role.COMMITTEE, SITE, "came later");

        assertThat(of(text, waiting(MEMBER, Filter.ALL)).reason()).isEqualTo(Reason.VOTE);
        assertThat(waiting(late, Filter.ALL)).noneMatch(row -> row.itemRef().equals(text.ref()));
        stage.vote("first", text);
        assertThat(waiting(MEMBER, Filter.ALL)).noneMatch(row -> row.itemRef().equals(text.ref()));
    }

    @Test
    void whatWasPublishedUrgentlyWaitsForSomebodyElse() throws Exception {
        var text = stage.article(ReviewState.SUBMITTED);
        stage.move(Role.ANIMATOR, text, Transition.PUBLISH_URGENTLY);
        var other = Somebody.with(Role.ANIMATOR, SITE, "other");

        assertThat(of(text, waiting(other, Filter.ALL))).satisfies(row -> {
            assertThat(row.reason()).isEqualTo(Reason.AFTERWARDS);
            assertThat(row.dueAt()).isNotNull();
        });
        assertThat(waiting(ANIMATOR, Filter.ALL)).noneMatch(row -> row.itemRef().equals(text.ref()));
        assertThat(waiting(Somebody.with(Role.ANIMATOR, Stage.OTHER_SITE), Filter.ALL))
                .noneMatch(row -> row.siteKey().equals(SITE));
        stage.does(other, () -> services.checks.approve(text.ref(), text.number(), ""));
        assertThat(waiting(other, Filter.ALL)).noneMatch(row -> row.itemRef().equals(text.ref()));
    }

    @Test
    void aLateCommitteeWaitsForAnimatorsOnceItWasSignalled() throws Exception {
        var text = stage.article(ReviewState.IN_COMMITTEE);
        assertThat(waiting(ANIMATOR, Filter.ALL)).noneMatch(row -> row.itemRef().equals(text.ref()));

        tables.run("update review_run set escalation = 1 where item_ref = '" + text.ref() + "'");

        assertThat(of(text, waiting(ANIMATOR, Filter.ALL)).reason()).isEqualTo(Reason.OVERDUE);
        assertThat(of(text, waiting(MEMBER, Filter.ALL)).reason()).isEqualTo(Reason.VOTE);
        assertThat(waiting(ANIMATOR, new Filter("", "", Reason.OVERDUE, false, null, "")))
                .extracting(Row::itemRef)
                .contains(text.ref());
        assertThat(waiting(Somebody.with(Role.ANIMATOR, Stage.OTHER_SITE), Filter.ALL))
                .noneMatch(row -> row.itemRef().equals(text.ref()));
    }

    @Test
    void whatNobodyLookedAtForLongWaitsForWhoeverWroteIt() throws Exception {
        var old = stage.article(ReviewState.PUBLISHED);
        var young = stage.article(ReviewState.PUBLISHED);
        tables.run(
                "update revision set moved_at = '2001-01-01' where item_id = (select id from content_item where ref = '"
                        + old.ref() + "')");

        assertThat(of(old, waiting(Stage.author(), Filter.ALL))).satisfies(row -> {
            assertThat(row.reason()).isEqualTo(Reason.VERIFY);
            assertThat(row.dueAt()).isNull();
        });
        assertThat(waiting(Stage.author(), new Filter("", "", Reason.VERIFY, false, null, "")))
                .extracting(Row::itemRef)
                .contains(old.ref())
                .doesNotContain(young.ref());
        assertThat(waiting(ANIMATOR, Filter.ALL)).noneMatch(row -> row.itemRef().equals(old.ref()));
        var subject = new Subject(old.ref(), old.number());
        assertThat(stage.as(Stage.author(), () -> bulk.perform("confirm", List.of(subject), Order.with(""))))
                .allMatch(Line::isAccepted);
        assertThat(waiting(Stage.author(), Filter.ALL))
                .noneMatch(row -> row.itemRef().equals(old.ref()));
    }

    @Test
    void whatWasPublishedUrgentlyAndIsNotApprovedInTimeIsToldOnceToEach() throws Exception {
        var text = stage.article(ReviewState.SUBMITTED);
        stage.move(Role.ANIMATOR, text, Transition.PUBLISH_URGENTLY);
        var due = new CheckReminders.Due(text.ref(), text.number());
        assertThat(reminders.due()).doesNotContain(due);

        tables.run("update after_check set due_at = date_sub(utc_timestamp(6), interval 1 hour) where item_ref = '"
                + text.ref() + "'");
        assertThat(reminders.due()).contains(due);
        reminders.perform(due);
        reminders.perform(due);

        assertThat(reminders.due()).doesNotContain(due);
        assertThat(tables.value("select count(*) from audit_entry where action = 'review.check-owed' and subject = '"
                        + text.ref() + "'"))
                .isEqualTo("1");
        tables.run("update after_check set due_at = '2001-01-01' where item_ref = '" + text.ref() + "'");
        assertThat(reminders.due()).contains(due);
        reminders.perform(due);
        assertThat(reminders.due()).doesNotContain(due);
    }

    private List<Row> waiting(Actor actor, Filter filter) throws Exception {
        return stage.as(actor, () -> services.desk.page(filter, WaitingListing.Order.DUE, 1, 1000))
                .rows();
    }

    private static Filter claimed(Claim claim) {
        return new Filter(SITE, Stage.TYPE, Reason.TRIAGE, false, claim, "");
    }

    private static Row of(Stage.Placed placed, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.itemRef().equals(placed.ref()))
                .findFirst()
                .orElseThrow();
    }

    private void due(Stage.Placed placed, String day) throws Exception {
        tables.run("update review_run set due_at = '" + day + "' where item_ref = '" + placed.ref() + "'");
    }
}
