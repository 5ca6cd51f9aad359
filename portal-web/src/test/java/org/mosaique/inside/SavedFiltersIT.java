package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Role;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.desk.SavedFilters;

/** Filters that people keep: their own, or shared with the people of a site they are on, and with nobody else. */
@ArquillianTest
class SavedFiltersIT {

    private static final String QUERY = "q=caf%C3%A9&why=vote";

    @Inject
    private Stage stage;

    @Inject
    private SavedFilters filters;

    @Inject
    private QueryCount count;

    private final Actor owner = Somebody.with(Role.COMMITTEE, SITE, "owner " + UUID.randomUUID());
    private final Actor colleague = Somebody.with(Role.CONTRIBUTOR, SITE, "colleague");
    private final Actor animator = Somebody.with(Role.ANIMATOR, SITE);
    private final Actor stranger = Somebody.with(Role.ANIMATOR, OTHER_SITE);

    @Test
    void aSharedOneIsSeenByThePeopleOfItsSiteAlone() throws Exception {
        var own = keep("");
        var shared = keep(SITE);

        assertThat(seenBy(owner)).contains(own, shared);
        assertThat(seenBy(colleague)).contains(shared).doesNotContain(own);
        assertThat(seenBy(stranger)).doesNotContain(own, shared);
        assertThat(count.of(() -> stage.as(owner, () -> filters.of("desk")))).hasSize(1);
    }

    @Test
    void itsOwnerAndWhoeverComposesItsSiteChangeIt() throws Exception {
        var shared = keep(SITE);
        for (var other : List.of(colleague, stranger)) {
            assertThatThrownBy(() -> change(other, shared, "")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> delete(other, shared)).isInstanceOf(NotFoundException.class);
        }
        change(animator, shared, SITE);
        assertThat(stage.as(owner, () -> filters.find(shared)).name()).isEqualTo("Autrement");
        delete(owner, shared);

        assertThat(seenBy(owner)).doesNotContain(shared);
    }

    @Test
    void nobodySharesWithASiteTheyAreNotOn() {
        assertThatThrownBy(() -> keep(OTHER_SITE)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void anAnimatorMayNotTouchWhatIsNotShared() throws Exception {
        var own = keep("");

        assertThatThrownBy(() -> change(animator, own, SITE)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void namesAreAskedForAndTheirNumberIsLimited() throws Exception {
        assertThatThrownBy(() -> stage.as(owner, () -> filters.keep("desk", QUERY, " ", "")))
                .isInstanceOf(RefusedException.class);
        for (int number = 0; number < SavedFilters.MOST; number++) {
            keep("");
        }
        assertThatThrownBy(() -> keep("")).isInstanceOf(RefusedException.class);
    }

    @Test
    void whatIsNoFilterIsNotKept() {
        for (var query : List.of("q=\"><script>", "q=a b", "q=é", "x".repeat(801))) {
            assertThatThrownBy(() -> stage.as(owner, () -> filters.keep("desk", query, "Nom", "")))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private UUID keep(String site) throws Exception {
        return stage.as(owner, () -> filters.keep("desk", QUERY, "À voter", site));
    }

    private void change(Actor actor, UUID filter, String site) throws Exception {
        stage.does(actor, () -> filters.change(filter, "Autrement", site));
    }

    private void delete(Actor actor, UUID filter) throws Exception {
        stage.does(actor, () -> filters.delete(filter));
    }

    private List<UUID> seenBy(Actor actor) throws Exception {
        return stage.as(
                actor,
                () -> filters.of("desk").stream().map(SavedFilters.Row::ref).toList());
    }
}
