package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.writing.Versions;

/** Versions of an item: listed, compared, taken up again. */
@ArquillianTest
class VersionsIT {

    private static final Actor ANIMATOR = Somebody.with(Role.ANIMATOR, SITE);

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private QueryCount count;

    @Test
    void everyVersionIsListedNewestFirst() throws Exception {
        var placed = corrected();

        var page = as(() -> services.versions.page(placed.ref(), 1, 1, 20));

        assertThat(page.rows())
                .extracting(Versions.Row::number, Versions.Row::state)
                .containsExactly(tuple(2, ReviewState.DRAFT), tuple(1, ReviewState.PUBLISHED));
        assertThat(count.of(() -> as(() -> services.versions.page(placed.ref(), 1, 1, 20))))
                .hasSizeBetween(2, 3); // the revision one comes from, its rows, their number
    }

    @Test
    void whoReadsOnlyTheirOwnSeesOnlyTheirOwn() throws Exception {
        var placed = corrected();

        var page = stage.as(Stage.author(), () -> services.versions.page(placed.ref(), 1, 1, 20));

        assertThat(page.rows()).extracting(Versions.Row::number).containsExactly(1);
    }

    @Test
    void twoVersionsDifferWhereTheyWereChanged() throws Exception {
        var placed = corrected();

        var changes = as(() -> services.versions.compare(placed.ref(), 1, 2));

        assertThat(changes.stream().filter(Versions.Change::isChanged).map(Versions.Change::name))
                .containsExactly("title");
    }

    @Test
    void anEarlierVersionBeginsANewDraftOnceNoOtherIsInWork() throws Exception {
        var placed = corrected();
        var before = as(() -> services.drafting.open(placed.ref(), 1)).body();

        var refusal = catchThrowableOfType(
                RefusedException.class, () -> as(() -> services.drafting.restore(placed.ref(), 1)));
        assertThat(refusal.objections()).extracting(Objection::messageKey).containsExactly("versions.open");
        stage.move(Role.ANIMATOR, new Stage.Placed(placed.ref(), 2, 0), Transition.DISCARD);
        var restored = as(() -> services.drafting.restore(placed.ref(), 1));

        assertThat(restored.number()).isEqualTo(3);
        assertThat(restored.state()).isEqualTo(ReviewState.DRAFT);
        assertThat(restored.body()).isEqualTo(before);
        assertThat(as(() -> services.drafting.open(placed.ref(), 1)).state()).isEqualTo(ReviewState.PUBLISHED);
    }

    /** A published article with a second version in work, by the animator, under another title. */
    private Stage.Placed corrected() throws Exception {
        var placed = stage.article(ReviewState.PUBLISHED);
        var draft = as(() -> services.drafting.correct(placed.ref()));
        var title = draft.body().title();
        as(() -> services.drafting.save(placed.ref(), 2, draft.version(), Stage.body(title + " corrigé")));
        return placed;
    }

    private <T> T as(Callable<T> act) throws Exception {
        return stage.as(ANIMATOR, act);
    }
}
