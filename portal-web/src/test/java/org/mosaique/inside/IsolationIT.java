package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;
import static org.mosaique.inside.Stage.TYPE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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
        var targets = targets();
        for (var intruder : Somebody.everyRoleOn(OTHER_SITE).toList()) {
            assertRefusedEverything(intruder, targets);
        }
    }

    @Test
    void nobodyIsRefusedEverything() throws Exception {
        assertRefusedEverything(null, targets());
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

    /** Nothing that is tried on a thing of the site in any state, and no row is another one afterwards. */
    private void assertRefusedEverything(Actor intruder, List<Attempt.Target> targets) throws Exception {
        var before = tables.checksums();
        var slips = new ArrayList<String>();
        for (var target : targets) {
            for (var attempt : Attempt.all()) {
                var answer = catchThrowable(() -> stage.as(intruder, () -> attempt.on(services, target)));
                if (!(answer instanceof ForbiddenException || answer instanceof NotFoundException)) {
                    slips.add("%s on %s by %s: %s".formatted(attempt, target, intruder, answer));
                }
            }
        }
        assertThat(slips).isEmpty();
        assertThat(tables.checksums()).as("tables after %s", intruder).isEqualTo(before);
    }

    /** A revision in every state, each beside other things of the site. */
    private List<Attempt.Target> targets() throws Exception {
        var animator = Somebody.with(Role.ANIMATOR, SITE);
        var member = new Grant(SITE, Role.ANIMATOR);
        var person = stage.as(
                Somebody.ofTheNetwork(Role.ADMINISTRATOR),
                () -> services.people.invite("membre@" + SITE + ".example", "Membre", member));
        var shown = stage.article(ReviewState.PUBLISHED);
        var dossier = stage.as(animator, () -> services.dossiers.create(SITE, Stage.dossier(shown.ref())))
                .ref();
        var idea = stage.as(animator, () -> services.ideas.note(SITE, new IdeaText(TYPE, "Une idée", "", null, "")));
        var targets = new ArrayList<Attempt.Target>();
        for (var state : STATES) {
            var text = stage.article(state);
            targets.add(new Attempt.Target(
                    state, text.ref(), text.number(), text.version(), person, stage.picture(), dossier, idea));
        }
        return targets;
    }
}
