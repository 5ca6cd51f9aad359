package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;
import static org.mosaique.inside.Stage.TYPE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.media.PictureBook;
import org.mosaique.core.media.desk.MediaListing;
import org.mosaique.core.media.desk.MediaListing.Only;
import org.mosaique.core.media.desk.PictureInUse;
import org.mosaique.core.media.framing.Framing;
import org.mosaique.core.media.framing.Ratio;
import org.mosaique.core.media.notice.Description;
import org.mosaique.core.media.notice.Licence;
import org.mosaique.core.media.rights.RightsWatch;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;

/** The library in the running portal: who sees and changes what, where pictures are used, how they end. */
@ArquillianTest
class MediaLibraryIT {

    private static final Actor KEEPER = Somebody.with(Role.ANIMATOR, SITE);
    private static final Actor STRANGER = Somebody.with(Role.ANIMATOR, OTHER_SITE);

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private QueryCount count;

    @Inject
    private RightsWatch watch;

    @Inject
    private PictureBook book;

    @Inject
    private Tables tables;

    private UUID picture;

    @BeforeEach
    void onePicture() throws Exception {
        picture = stage.picture();
    }

    @Test
    void anotherSiteSeesOnlyWhatIsShared() throws Exception {
        assertThat(seenBy(STRANGER, OTHER_SITE, picture)).isFalse();

        stage.does(KEEPER, () -> services.mediaDesk.share(picture, true));

        assertThat(seenBy(STRANGER, OTHER_SITE, picture)).isTrue();
        var sheet = stage.as(STRANGER, () -> services.mediaDesk.open(picture));
        assertThat(sheet.may().describe()).isFalse();
        assertThatThrownBy(() -> stage.does(STRANGER, () -> services.mediaDesk.trash(picture)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void whoGaveAPictureDescribesItAndNobodyElseOfTheirRole() throws Exception {
        describe(Stage.author(), Description.shown("Une vallée", "Dessin", false));

        assertThat(sheet().said().alt()).isEqualTo("Une vallée");
        var colleague = Somebody.with(Role.CONTRIBUTOR, SITE, "colleague");
        assertThatThrownBy(() -> describe(colleague, Description.NONE)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> stage.does(Stage.author(), () -> services.mediaDesk.trash(picture)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void whatIsUsedCannotBeDeleted() throws Exception {
        var draft = draftWith(picture);

        var refused = catchThrowableOfType(
                PictureInUse.class, () -> stage.does(KEEPER, () -> services.mediaDesk.trash(picture)));

        assertThat(refused.placements()).singleElement().satisfies(place -> {
            assertThat(place.itemRef()).isEqualTo(draft);
            assertThat(place.live()).isFalse();
        });
        var other = stage.picture();
        stage.does(KEEPER, () -> services.mediaDesk.trash(other));
        assertThat(book.isShown(other)).isFalse();
        stage.does(KEEPER, () -> services.mediaDesk.restore(other));
        assertThat(book.isShown(other)).isTrue();
    }

    @Test
    void draftsOfASiteAreNamedToItsPeopleAlone() throws Exception {
        stage.does(KEEPER, () -> services.mediaDesk.share(picture, true));
        draftWith(picture);

        var theirs = stage.as(STRANGER, () -> services.mediaDesk.placements(picture));

        assertThat(theirs)
                .singleElement()
                .satisfies(place -> assertThat(place.title()).isEmpty());
        assertThat(stage.as(KEEPER, () -> services.mediaDesk.placements(picture))
                        .get(0)
                        .title())
                .isNotEmpty();
    }

    @Test
    void croppingMakesAnotherEditionAndKeepsTheOriginal() throws Exception {
        var version = sheet().version();
        stage.does(
                KEEPER,
                () -> services.mediaDesk.frame(picture, version, new Framing(100, 0, 300, 10, 80, 50), Ratio.SQUARE));

        var cropped = sheet().picture();
        assertThat(List.of(cropped.edition(), cropped.width(), cropped.height()))
                .containsExactly(2, 300, 300);
        assertThat(book.showing(picture))
                .hasValueSatisfying(shown -> assertThat(shown.picture()).isEqualTo(cropped));
        assertThat(services.media.find(picture, 2, 300)).isPresent();
        assertThat(services.media.find(picture, 1, 600)).isPresent();
        assertThatThrownBy(() -> stage.does(
                        KEEPER,
                        () -> services.mediaDesk.frame(
                                picture, version, new Framing(0, 0, 90, 90, 50, 50), Ratio.FREE)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void rightsThatHaveEndedAreToldOnce() throws Exception {
        draftWith(picture);
        var before = tables.value("select count(*) from audit_entry where action = 'media.expired'");
        describe(KEEPER, until(LocalDate.now().minusDays(2)));

        watch.look();
        watch.look();

        assertThat(book.isShown(picture)).isFalse();
        assertThat(tables.value("select count(*) from audit_entry where action = 'media.expired' and subject = '"
                        + picture + "'"))
                .isEqualTo("1");
        assertThat(before).isNotNull();
        assertThatThrownBy(() -> stage.as(Stage.author(), () -> services.mediaDesk.use(SITE, picture)))
                .isInstanceOf(RefusedException.class);
        assertThat(listed(Only.EXPIRED)).contains(picture);
    }

    @Test
    void theLibraryIsNarrowed() throws Exception {
        assertThat(listed(Only.UNDESCRIBED)).contains(picture);
        assertThat(listed(Only.UNUSED)).contains(picture);
        describe(KEEPER, until(LocalDate.now().plusDays(20)));
        draftWith(picture);

        assertThat(listed(Only.UNDESCRIBED)).doesNotContain(picture);
        assertThat(listed(Only.UNUSED)).doesNotContain(picture);
        assertThat(listed(Only.ENDING)).contains(picture);
        assertThat(listed(Only.MINE)).doesNotContain(picture);
    }

    @Test
    void aPageOfTheLibraryCostsTwoQueries() throws Exception {
        stage.picture();
        stage.picture();

        assertThat(stage.as(KEEPER, () -> count.of(() -> page(SITE, Only.UNUSED))))
                .hasSize(2);
    }

    @Test
    void findingWhereAPictureIsUsedCostsOneQueryBesideThePicture() throws Exception {
        draftWith(picture);
        draftWith(picture);

        assertThat(stage.as(KEEPER, () -> count.of(() -> services.mediaDesk.placements(picture))))
                .hasSize(2);
    }

    private UUID draftWith(UUID image) throws Exception {
        return stage.as(Stage.author(), () -> {
            var use = new ImageUse(image, 600, 400, "Une vallée", "Dessin");
            var text = Stage.body("Article " + UUID.randomUUID());
            var body = new ArticleBody(
                    text.title(),
                    text.summary(),
                    text.text(),
                    text.theme(),
                    use,
                    text.commune(),
                    text.places(),
                    "",
                    "");
            return services.drafting.start(SITE, TYPE, body).itemRef();
        });
    }

    private void describe(Actor actor, Description said) throws Exception {
        var version = sheet().version();
        stage.does(actor, () -> services.mediaDesk.describe(picture, version, said));
    }

    private static Description until(LocalDate day) {
        return new Description("", "Une vallée", false, "Dessin", Licence.OWN, "", "", day);
    }

    private org.mosaique.core.media.desk.PictureSheet sheet() throws Exception {
        return stage.as(KEEPER, () -> services.mediaDesk.open(picture));
    }

    private boolean seenBy(Actor actor, String site, UUID wanted) throws Exception {
        try {
            stage.as(actor, () -> services.mediaDesk.open(wanted));
        } catch (NotFoundException hidden) {
            return false;
        }
        return stage.as(actor, () -> page(site, Only.ALL)).contains(wanted);
    }

    private List<UUID> listed(Only only) throws Exception {
        return stage.as(KEEPER, () -> page(SITE, only));
    }

    private List<UUID> page(String site, Only only) {
        var filter = new MediaListing.Filter(site, "", "", null, null, only);
        return services.mediaListing.page(filter, MediaListing.Order.RECENT, 1, 50).rows().stream()
                .map(MediaListing.Row::ref)
                .toList();
    }
}
