package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;
import org.mosaique.core.calendar.IdeaText;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.workflow.desk.WaitingListing;

/** A right on one site is nothing on another: whatever an intruder tries is refused, and nothing is changed by it. */
@ArquillianTest
class IsolationIT {

    private static final List<ReviewState> STATES = List.of(
            ReviewState.DRAFT,
            ReviewState.SUBMITTED,
            ReviewState.CHANGES_REQUESTED,
            ReviewState.IN_COMMITTEE,
            ReviewState.APPROVED,
            ReviewState.PUBLISHED,
            ReviewState.WITHDRAWN);

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private Tables tables;

    @Test
    void peopleOfAnotherSiteAreRefusedEverything() throws Exception {
        for (var intruder : Somebody.everyRoleOn(OTHER_SITE).toList()) {
            assertRefusedEverything(intruder);
        }
    }

    @Test
    void nobodyIsRefusedEverything() throws Exception {
        assertRefusedEverything(null);
    }

    @Test
    void theDeskOfAnotherSiteShowsNothingOfThisOne() throws Exception {
        stage.article(ReviewState.SUBMITTED);
        stage.article(ReviewState.IN_COMMITTEE);
        for (var intruder : Somebody.everyRoleOn(OTHER_SITE).toList()) {
            var waiting = stage.as(
                    intruder, () -> services.desk.page(WaitingListing.Filter.ALL, WaitingListing.Order.DUE, 1, 200));

            assertThat(waiting.rows()).noneMatch(row -> row.siteKey().equals(SITE));
        }
    }

    @Test
    void anotherContributorOfTheSiteSeesNoDraft() throws Exception {
        var draft = stage.article(ReviewState.DRAFT);
        var colleague = Somebody.with(Role.CONTRIBUTOR, SITE, "colleague");

        var refusal =
                catchThrowable(() -> stage.as(colleague, () -> services.drafting.open(draft.ref(), draft.number())));

        assertThat(refusal).isInstanceOf(NotFoundException.class);
    }

    private void assertRefusedEverything(Actor intruder) throws Exception {
        var admin = Somebody.ofTheNetwork(Role.ADMINISTRATOR);
        var person = stage.as(
                admin,
                () -> services.people.invite("membre@" + SITE + ".example", "Membre", new Grant(SITE, Role.ANIMATOR)));
        var shown = stage.article(ReviewState.PUBLISHED);
        var dossier = stage.as(
                Somebody.with(Role.ANIMATOR, SITE),
                () -> services.dossiers.create(SITE, Stage.dossier(shown.ref())).ref());
        var idea = stage.as(
                Somebody.with(Role.ANIMATOR, SITE),
                () -> services.ideas.note(SITE, new IdeaText(Stage.TYPE, "Une idée", "", null, "")));
        var refusals = new SoftAssertions();
        for (var state : STATES) {
            var placed = stage.article(state);
            var target = new Attempt.Target(
                    placed.ref(), placed.number(), placed.version(), person, stage.picture(), dossier, idea);
            var before = tables.checksums();
            for (var attempt : Attempt.values()) {
                refusals.assertThat(catchThrowable(() -> stage.as(intruder, () -> attempt.on(services, target))))
                        .as("%s on %s by %s", attempt, state, intruder)
                        .isInstanceOfAny(ForbiddenException.class, NotFoundException.class);
            }
            refusals.assertThat(tables.checksums()).as("tables after %s", state).isEqualTo(before);
        }
        refusals.assertAll();
    }
}
