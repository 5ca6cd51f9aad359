package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mosaique.inside.Stage.SITE;
import static org.mosaique.inside.Stage.TYPE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.writing.Autosave;
import org.mosaique.core.workflow.writing.Autosave.Where;
import org.mosaique.core.workflow.writing.DraftPresence.Doing;
import org.mosaique.core.workflow.writing.LeftoversChore;
import org.mosaique.core.workflow.writing.Presence;

/** Several people write in one text: nothing typed is lost, nobody is overwritten. */
@ArquillianTest
class WritingIT {

    private static final Actor AUTHOR = Stage.author();
    private static final Actor ANIMATOR = Somebody.with(Role.ANIMATOR, SITE);

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private Tables tables;

    @Inject
    private HeardChanges changes;

    @Inject
    private LeftoversChore leftovers;

    @Test
    void aFirstDraftIsStoredAsSoonAsItHasATitle() throws Exception {
        assertThat(stage.as(AUTHOR, () -> services.autosave.begin(SITE, TYPE, "{\"summary\":\"Un mot.\"}")))
                .isEmpty();

        var begun = stage.as(AUTHOR, () -> services.autosave.begin(SITE, TYPE, title("Un titre")));

        assertThat(begun.orElseThrow().draft().body().title()).isEqualTo("Un titre");
    }

    @Test
    void whatIsTypedGoesIntoTheDraftAndTheSameTwiceIsNoChange() throws Exception {
        var placed = stage.article(ReviewState.DRAFT);

        var first = save(AUTHOR, placed, placed.version(), title("Neuf"));
        var second = save(AUTHOR, placed, version(first), title("Neuf"));

        assertThat(first).returns(Where.STORED, it -> it.where());
        assertThat(open(placed).body().title()).isEqualTo("Neuf");
        assertThat(version(second)).isEqualTo(version(first)).isGreaterThan(placed.version());
    }

    @Test
    void whoComesSecondKeepsTheirTextBesideAndTheBaseOfBothIsKnown() throws Exception {
        var placed = stage.article(ReviewState.DRAFT);
        var first = save(AUTHOR, placed, placed.version(), title("De l’autrice"));
        save(ANIMATOR, placed, version(first), title("De l’animatrice"));

        var late = save(AUTHOR, placed, version(first), title("De l’autrice encore"));

        assertThat(late.where()).isEqualTo(Where.STALE);
        assertThat(open(placed).body().title()).isEqualTo("De l’animatrice");
        var kept = stage.as(AUTHOR, () -> services.unsaved.own(placed.ref(), 1)).orElseThrow();
        assertThat(kept.body().title()).isEqualTo("De l’autrice encore");
        assertThat(stage.as(AUTHOR, () -> services.unsaved.base(placed.ref(), 1, version(first))))
                .hasValueSatisfying(base -> assertThat(base).contains("De l’autrice"));
        assertThat(stage.as(ANIMATOR, () -> services.unsaved.own(placed.ref(), 1)))
                .isEmpty();
    }

    @Test
    void aTextThatIsKeptGoesWhenItIsSavedOrDropped() throws Exception {
        var placed = stage.article(ReviewState.DRAFT);
        stage.as(AUTHOR, () -> services.autosave.save(placed.ref(), 1, placed.version(), true, title("Copie")));
        assertThat(stage.as(AUTHOR, () -> services.unsaved.own(placed.ref(), 1)))
                .isPresent();

        stage.as(AUTHOR, () -> services.drafting.save(placed.ref(), 1, placed.version(), Stage.body("Copie réunie")));

        assertThat(stage.as(AUTHOR, () -> services.unsaved.own(placed.ref(), 1)))
                .isEmpty();
    }

    @Test
    void aTextUnderReviewChangesByAnExplicitSaveAloneWhichIsTold() throws Exception {
        var placed = stage.article(ReviewState.SUBMITTED);
        var opened = open(placed);

        var typed = save(AUTHOR, placed, opened.version(), title("Pendant la relecture"));
        assertThat(typed.where()).isEqualTo(Where.BESIDE);
        assertThat(open(placed).body()).isEqualTo(opened.body());
        assertThat(changes.of(placed.ref())).isZero();

        stage.as(AUTHOR, () -> services.drafting.save(placed.ref(), 1, opened.version(), Stage.body("Relu")));
        assertThat(open(placed).body().title()).isEqualTo("Relu");
        assertThat(changes.of(placed.ref())).isEqualTo(1);
    }

    @Test
    void aTextThatIsDecidedChangesNoMore() throws Exception {
        var placed = stage.article(ReviewState.APPROVED);
        var version = open(placed).version();

        assertThat(catchThrowable(() -> stage.as(
                        AUTHOR, () -> services.drafting.save(placed.ref(), 1, version, Stage.body("Trop tard")))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void peopleSeeWhoElseIsThereUntilTheyFallSilent() throws Exception {
        var placed = stage.article(ReviewState.DRAFT);
        stage.as(AUTHOR, () -> services.presence.beat(placed.ref(), 1, Doing.WRITING));

        assertThat(beat(placed)).singleElement().satisfies(other -> {
            assertThat(other.isInTheWay()).isTrue();
            assertThat(other.name()).isEqualTo(AUTHOR.name());
        });
        assertThat(stage.as(AUTHOR, () -> services.presence.others(placed.ref(), 1)))
                .singleElement()
                .satisfies(other -> assertThat(other.isInTheWay()).isFalse());

        tables.run("update draft_presence set seen_at = seen_at - interval 1 minute where account_ref = '"
                + AUTHOR.ref() + "'");
        assertThat(beat(placed)).isEmpty();
    }

    @Test
    void whoLeavesIsGoneAtOnce() throws Exception {
        var placed = stage.article(ReviewState.DRAFT);
        stage.as(AUTHOR, () -> services.presence.beat(placed.ref(), 1, Doing.WRITING));

        stage.does(AUTHOR, () -> services.presence.leave(placed.ref(), 1));

        assertThat(beat(placed)).isEmpty();
    }

    @Test
    void presencesOfTheDayBeforeAreForgotten() throws Exception {
        var placed = stage.article(ReviewState.DRAFT);
        stage.as(AUTHOR, () -> services.presence.beat(placed.ref(), 1, Doing.WRITING));
        beat(placed);
        tables.run("update draft_presence set seen_at = seen_at - interval 25 hour where account_ref = '" + AUTHOR.ref()
                + "' and item_ref = '" + placed.ref() + "'");

        leftovers.run();

        assertThat(rows("draft_presence", placed)).isOne();
    }

    @Test
    void textsBesideWhatIsClosedAreForgottenAfterThirtyDaysAndNoOthers() throws Exception {
        var open = keptBeside(31);
        var closed = keptBeside(31);
        var lately = keptBeside(31);
        var closedAt = "update revision r join content_item i on i.id = r.item_id set r.state = 'DISCARDED',"
                + " r.moved_at = utc_timestamp(6) - interval %d day where i.ref = '%s'";
        tables.run(closedAt.formatted(31, closed.ref()));
        tables.run(closedAt.formatted(29, lately.ref()));

        leftovers.run();

        assertThat(rows("unsaved_text", closed)).isZero();
        assertThat(rows("unsaved_text", lately)).isOne();
        assertThat(rows("unsaved_text", open)).isOne();
    }

    private Stage.Placed keptBeside(int daysAgo) throws Exception {
        var placed = stage.article(ReviewState.DRAFT);
        stage.as(AUTHOR, () -> services.autosave.save(placed.ref(), 1, placed.version(), true, title("Copie")));
        var ago = "utc_timestamp(6) - interval " + daysAgo + " day";
        tables.run("update unsaved_text set saved_at = " + ago + " where item_ref = '" + placed.ref() + "'");
        tables.run("update revision r join content_item i on i.id = r.item_id set r.moved_at = " + ago
                + " where i.ref = '" + placed.ref() + "'");
        return placed;
    }

    private int rows(String table, Stage.Placed placed) throws Exception {
        return Integer.parseInt(
                tables.value("select count(*) from " + table + " where item_ref = '" + placed.ref() + "'"));
    }

    private List<Presence.Other> beat(Stage.Placed placed) throws Exception {
        return stage.as(ANIMATOR, () -> services.presence.beat(placed.ref(), 1, Doing.WRITING));
    }

    private Autosave.Outcome save(Actor actor, Stage.Placed placed, int version, String typed) throws Exception {
        return stage.as(actor, () -> services.autosave.save(placed.ref(), 1, version, false, typed));
    }

    private DraftView open(Stage.Placed placed) throws Exception {
        return as(() -> services.drafting.open(placed.ref(), 1));
    }

    private static int version(Autosave.Outcome outcome) {
        return outcome.draft().version();
    }

    private static String title(String title) {
        return "{\"title\":\"" + title + "\"}";
    }

    private <T> T as(Callable<T> act) throws Exception {
        return stage.as(ANIMATOR, act);
    }
}
