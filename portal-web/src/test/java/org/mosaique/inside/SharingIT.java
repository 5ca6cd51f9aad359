package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mosaique.core.content.PublicationState.DECLINED;
import static org.mosaique.core.content.PublicationState.LIVE;
import static org.mosaique.core.content.PublicationState.PROPOSED;
import static org.mosaique.inside.Elsewhere.BOURG;
import static org.mosaique.inside.Elsewhere.GRENOBLE;
import static org.mosaique.inside.Elsewhere.LYON;
import static org.mosaique.inside.Elsewhere.REGION;
import static org.mosaique.inside.Elsewhere.SAINT_ETIENNE;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.PublicationState;
import org.mosaique.core.exchange.ProposalListing;
import org.mosaique.core.exchange.Sharing;
import org.mosaique.core.shared.RefusedException;

/** One item on many sites, through the services, on the real database. */
@ArquillianTest
class SharingIT {

    private static final Actor HERE = Somebody.with(Role.ANIMATOR, SITE);
    private static final Actor THERE = Somebody.with(Role.ANIMATOR, OTHER_SITE);

    @Inject
    private Stage stage;

    @Inject
    private Elsewhere elsewhere;

    @Inject
    private Services services;

    @Inject
    private LiveEntryListing live;

    @Inject
    private QueryCount count;

    @Test
    void goesToEverySiteThatServesOneOfItsPlaces() throws Exception {
        var article = elsewhere.published(GRENOBLE, LYON);

        assertThat(elsewhere.state(article, SITE)).isEqualTo("LIVE");
        assertThat(elsewhere.state(article, REGION)).isEqualTo("LIVE");
        assertThat(elsewhere.state(article, OTHER_SITE)).isEqualTo("PROPOSED");
        assertThat(elsewhere.state(article, "loire")).isNull();
        assertThat(elsewhere.state(article, "biblio")).isNull();
        assertThat(elsewhere.shown(article, "origin_key", REGION)).isEqualTo(SITE);
        assertThat(elsewhere.shown(article, "title", OTHER_SITE)).isNull();
    }

    @Test
    void whereNobodyIsAtHomeTheRegionShowsIt() throws Exception {
        var article = elsewhere.published(BOURG);

        assertThat(elsewhere.state(article, REGION)).isEqualTo("LIVE");
        assertThat(elsewhere.state(article, "savoie-mont-blanc")).isNull();
    }

    @Test
    void aCorrectionReachesAllAndLeavesAloneWhatASiteMadeOfIt() throws Exception {
        var article = elsewhere.published(GRENOBLE, LYON);
        stage.does(THERE, () -> services.proposals.accept(article.ref(), OTHER_SITE, PROPOSED, "Lisez **ceci**."));
        stage.does(THERE, () -> services.proposals.feature(article.ref(), OTHER_SITE, true));

        elsewhere.correct(article, Elsewhere.body("Corrigé", GRENOBLE, LYON, SAINT_ETIENNE));

        for (var site : List.of(SITE, REGION, OTHER_SITE)) {
            assertThat(elsewhere.shown(article, "title", site)).isEqualTo("Corrigé");
        }
        assertThat(elsewhere.shown(article, "introduced and featured", OTHER_SITE))
                .isEqualTo("1");
        assertThat(live.introduction(OTHER_SITE, article.ref())).isEqualTo("Lisez **ceci**.");
        assertThat(elsewhere.state(article, "loire")).isEqualTo("PROPOSED");
    }

    @Test
    void whatWasDeclinedDoesNotComeBackByItself() throws Exception {
        var article = elsewhere.published(LYON);
        stage.does(THERE, () -> services.proposals.decline(article.ref(), OTHER_SITE, PROPOSED, "Déjà raconté."));

        elsewhere.correct(article, Elsewhere.body("Encore une fois", LYON));
        assertThat(elsewhere.state(article, OTHER_SITE)).isEqualTo("DECLINED");

        stage.as(HERE, () -> services.sharing.send(article.ref(), List.of(OTHER_SITE), "Relisez.", false));
        assertThat(elsewhere.state(article, OTHER_SITE)).isEqualTo("PROPOSED");
    }

    @Test
    void aWithdrawalTakesItDownEverywhereAndARebirthBringsItBack() throws Exception {
        var article = elsewhere.published(GRENOBLE, LYON);
        stage.does(THERE, () -> services.proposals.accept(article.ref(), OTHER_SITE, PROPOSED, ""));
        var address = elsewhere.shown(article, "slug", OTHER_SITE);

        elsewhere.withdraw(article);
        for (var site : List.of(SITE, REGION, OTHER_SITE)) {
            assertThat(elsewhere.state(article, site)).isEqualTo("WITHDRAWN");
            assertThat(live.isGone(site, Stage.TYPE, address)).isTrue();
        }

        elsewhere.correct(article, Elsewhere.body("De retour", GRENOBLE, LYON));
        for (var site : List.of(SITE, REGION, OTHER_SITE)) {
            assertThat(elsewhere.shown(article, "slug", site)).isEqualTo(address);
        }
    }

    @Test
    void aSiteTakesItDownForItselfAlone() throws Exception {
        var article = elsewhere.published(GRENOBLE);
        var address = elsewhere.shown(article, "slug", REGION);
        var region = Somebody.with(Role.ANIMATOR, REGION);

        stage.does(region, () -> services.proposals.takeDown(article.ref(), REGION, "Hors sujet ici."));

        assertThat(live.isGone(REGION, Stage.TYPE, address)).isTrue();
        assertThat(elsewhere.state(article, SITE)).isEqualTo("LIVE");
        elsewhere.correct(article, Elsewhere.body("Corrigé", GRENOBLE));
        assertThat(elsewhere.state(article, REGION)).isEqualTo("WITHDRAWN");
    }

    @Test
    void whatCameByItsPlaceAloneLeavesWithIt() throws Exception {
        var article = elsewhere.published(LYON);

        elsewhere.correct(article, Elsewhere.body("Ailleurs", GRENOBLE));
        assertThat(elsewhere.state(article, OTHER_SITE)).isEqualTo("WITHDRAWN");

        elsewhere.correct(article, Elsewhere.body("De nouveau", LYON));
        assertThat(elsewhere.state(article, OTHER_SITE)).isEqualTo("PROPOSED");
    }

    @Test
    void theSecondOfTwoWhoDecideIsTold() throws Exception {
        var article = elsewhere.published(LYON);
        stage.does(THERE, () -> services.proposals.decline(article.ref(), OTHER_SITE, PROPOSED, "Non merci."));
        var second = Somebody.with(Role.ANIMATOR, OTHER_SITE, "second");

        assertThatThrownBy(() ->
                        stage.does(second, () -> services.proposals.accept(article.ref(), OTHER_SITE, PROPOSED, "")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        late -> assertThat(late.objections().get(0).messageKey())
                                .isEqualTo("publication.late.DECLINED"));
        stage.does(second, () -> services.proposals.accept(article.ref(), OTHER_SITE, DECLINED, ""));
        assertThat(elsewhere.state(article, OTHER_SITE)).isEqualTo("LIVE");
    }

    @Test
    void oneActionSendsItToSeveralSites() throws Exception {
        var article = elsewhere.published();

        var outcome = stage.as(
                HERE, () -> services.sharing.send(article.ref(), List.of(REGION, OTHER_SITE, "loire"), "", true));

        assertThat(outcome).isEqualTo(new Sharing.Outcome(1, 2));
        assertThat(elsewhere.state(article, REGION)).isEqualTo("LIVE");
        assertThat(elsewhere.state(article, "loire")).isEqualTo("PROPOSED");
    }

    @Test
    void whoReadsForASiteDoesNotDecideForIt() throws Exception {
        var article = elsewhere.published(LYON);
        var reader = Somebody.with(Role.COMMITTEE, OTHER_SITE);

        assertThat(stage.as(reader, () -> services.proposalListing.find(article.ref(), OTHER_SITE)))
                .isPresent();
        assertThat(catchThrowable(() ->
                        stage.does(reader, () -> services.proposals.accept(article.ref(), OTHER_SITE, PROPOSED, ""))))
                .isInstanceOf(ForbiddenException.class);
        assertThat(stage.as(reader, () -> services.proposalListing.waiting())).isEmpty();
    }

    @Test
    void anAddressThatIsTakenThereIsNumbered() throws Exception {
        var title = "Même titre " + UUID.randomUUID();
        var first = elsewhere.published(Elsewhere.body(title, GRENOBLE));
        stage.does(HERE, () -> services.sharing.send(first.ref(), List.of(OTHER_SITE), "", false));
        stage.does(THERE, () -> services.proposals.accept(first.ref(), OTHER_SITE, PROPOSED, ""));
        var second = elsewhere.published(Elsewhere.body(title, GRENOBLE));

        assertThat(elsewhere.shown(second, "slug", SITE)).endsWith("-2");
        assertThat(elsewhere.shown(second, "origin_slug", REGION)).endsWith("-2");
    }

    @Test
    void whatAModuleRefusesIsNowhere() {
        var refused =
                catchThrowable(() -> elsewhere.published(Elsewhere.body(StubbornProjection.TITLE, GRENOBLE, LYON)));

        assertThat(refused).hasMessageContaining("stubborn");
        assertThat(catchThrowable(() -> {
                    assertThat(elsewhere.liveRevision(StubbornProjection.TITLE)).isNull();
                    assertThat(elsewhere.publicationsOf(StubbornProjection.TITLE))
                            .isEqualTo("0");
                }))
                .isNull();
    }

    @Test
    void aPageOfTheQueueCostsTwoStatements() throws Exception {
        for (int number = 0; number < 4; number++) {
            elsewhere.published(LYON);
        }
        var filter = new ProposalListing.Filter(OTHER_SITE, PublicationState.PROPOSED, "", "");

        assertCosts(2, () -> services.proposalListing.page(filter, ProposalListing.Order.OLDEST, 1, 20));
        assertCosts(1, () -> services.proposalListing.waiting());
        var article = elsewhere.published(LYON);
        assertThat(count.of(() -> stage.as(HERE, () -> services.provenance.of(article.ref(), 1))))
                .hasSizeLessThanOrEqualTo(2);
        stage.does(THERE, () -> services.proposals.accept(article.ref(), OTHER_SITE, PROPOSED, ""));
        assertThat(elsewhere.state(article, OTHER_SITE)).isEqualTo(LIVE.name());
    }

    private void assertCosts(int statements, Callable<?> list) throws Exception {
        assertThat(count.of(() -> stage.as(THERE, list))).hasSizeBetween(1, statements);
    }
}
