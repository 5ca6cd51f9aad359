package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.dossier.DossierDesk;
import org.mosaique.core.dossier.DossierListing;
import org.mosaique.core.dossier.DossierText;
import org.mosaique.core.dossier.DossierView;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** Dossiers: in the chosen order, without what was taken down, with nothing of another site, at one statement a list. */
@ArquillianTest
class DossierIT {

    private static final Actor ANIMATOR = Somebody.with(Role.ANIMATOR, SITE);

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private DossierListing listing;

    @Inject
    private LiveEntryListing live;

    @Inject
    private QueryCount count;

    private final List<Stage.Placed> articles = new ArrayList<>();

    @BeforeEach
    void threeArticles() throws Exception {
        for (int number = 0; number < 3; number++) {
            articles.add(stage.article(ReviewState.PUBLISHED));
        }
    }

    @Test
    void contentsStandInTheOrderThatWasChosen() throws Exception {
        var dossier = published();
        var turned = Arrays.asList(items());
        Collections.reverse(turned);
        var version = opened(dossier).version();

        as(() -> services.dossiers.save(dossier.ref(), version, text(dossier, turned)));

        assertThat(shown(dossier)).containsExactlyElementsOf(turned);
    }

    @Test
    void whatIsTakenDownLeavesTheDossierByItself() throws Exception {
        var dossier = published();

        stage.move(Role.ANIMATOR, articles.get(1), Transition.TAKE_DOWN);

        assertThat(shown(dossier)).containsExactly(items()[0], items()[2]);
        assertThat(listing.find(SITE, dossier.slug()).orElseThrow().size()).isEqualTo(2);
        assertThat(opened(dossier).pieces()).hasSize(3);
    }

    @Test
    void nobodyReadsItBeforeItIsPublishedNorAfterItWasHidden() throws Exception {
        var dossier = as(() -> services.dossiers.create(SITE, Stage.dossier(items())));
        assertThat(listing.find(SITE, dossier.slug())).isEmpty();
        assertThat(listing.holding(SITE, items()[0])).isEmpty();

        publish(dossier);
        assertThat(listing.holding(SITE, items()[0])).extracting("slug").containsExactly(dossier.slug());

        as(() -> {
            services.dossiers.hide(dossier.ref());
            return null;
        });
        assertThat(listing.find(SITE, dossier.slug())).isEmpty();
    }

    @Test
    void aContentOfAnotherSiteCannotBeChosen() {
        var text = Stage.dossier(items());

        var refusal = catchThrowableOfType(
                RefusedException.class,
                () -> stage.as(
                        Somebody.with(Role.ANIMATOR, OTHER_SITE), () -> services.dossiers.create(OTHER_SITE, text)));

        assertThat(refusal.objections()).extracting(Objection::messageKey).containsExactly("dossier.item-elsewhere");
    }

    @Test
    void whoComesSecondDoesNotOverwrite() throws Exception {
        var dossier = published();
        var version = opened(dossier).version();
        as(() -> services.dossiers.save(dossier.ref(), version, Stage.dossier(items())));

        var refusal = catchThrowableOfType(
                RefusedException.class,
                () -> as(() -> services.dossiers.save(dossier.ref(), version, Stage.dossier(items()))));

        assertThat(refusal.objections()).extracting(Objection::messageKey).containsExactly("dossier.stale");
    }

    @Test
    void aListCostsOneStatementAndItsNumber() throws Exception {
        var dossier = published();
        published();
        var filter = new DossierDesk.Filter(SITE, "Dossier", true, true);

        assertCosts(2, null, () -> listing.page(SITE, 1, 20));
        assertCosts(1, null, () -> listing.latest(SITE, 20));
        assertCosts(1, null, () -> listing.find(SITE, dossier.slug()));
        assertCosts(1, null, () -> listing.pieces(dossier.ref()));
        assertCosts(1, null, () -> listing.holding(SITE, items()[0]));
        assertCosts(1, null, () -> live.those(SITE, List.of(items())));
        assertCosts(2, ANIMATOR, () -> services.dossierDesk.page(filter, 1, 20));
        assertCosts(1, ANIMATOR, () -> services.dossierDesk.candidates(SITE, "", 20));
    }

    private void assertCosts(int statements, Actor actor, Callable<?> list) throws Exception {
        assertThat(count.of(() -> stage.as(actor, list))).hasSizeBetween(1, statements);
    }

    private DossierView published() throws Exception {
        var dossier = as(() -> services.dossiers.create(SITE, Stage.dossier(items())));
        publish(dossier);
        return dossier;
    }

    private void publish(DossierView dossier) throws Exception {
        as(() -> {
            services.dossiers.publish(dossier.ref());
            return null;
        });
    }

    private DossierView opened(DossierView dossier) throws Exception {
        return as(() -> services.dossiers.open(dossier.ref()));
    }

    private static DossierText text(DossierView dossier, List<UUID> items) {
        var pieces = items.stream().map(item -> new DossierText.Piece(item, "")).toList();
        return new DossierText(dossier.title(), dossier.introduction(), "", pieces);
    }

    private List<UUID> shown(DossierView dossier) {
        var pieces = listing.pieces(dossier.ref()).stream()
                .map(DossierListing.Piece::item)
                .toList();
        return live.those(SITE, pieces).stream()
                .map(LiveEntryListing.Row::itemRef)
                .toList();
    }

    private UUID[] items() {
        return articles.stream().map(Stage.Placed::ref).toArray(UUID[]::new);
    }

    private <T> T as(Callable<T> act) throws Exception {
        return stage.as(ANIMATOR, act);
    }
}
