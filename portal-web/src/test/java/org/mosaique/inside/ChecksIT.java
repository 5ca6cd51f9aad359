package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;
import static org.mosaique.inside.Stage.TYPE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.check.CheckSetting;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.workflow.check.CheckResult;

/** Checks block, advise or are silent as each site decides, and the score stays with what was submitted. */
@ArquillianTest
class ChecksIT {

    private static final Actor ANIMATOR = Somebody.with(Role.ANIMATOR, SITE);

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private Tables tables;

    @AfterEach
    void reset() throws Exception {
        stage.does(ANIMATOR, () -> services.settings.reset(SITE, CheckSetting.ENTRY.name()));
    }

    @Test
    void whatOneSiteInsistsOnAnotherMerelyAdvises() throws Exception {
        take("picture", Rigour.BLOCKING);

        assertThat(submit(SITE)).containsExactly(Objection.at("image", "check.picture.none"));
        assertThat(submit(OTHER_SITE)).isEmpty();
    }

    @Test
    void theScoreIsKeptWithTheSubmission() throws Exception {
        var placed = stage.article(ReviewState.SUBMITTED);

        var score = stage.as(ANIMATOR, () -> services.checklist.scoreOf(placed.ref(), placed.number()));

        assertThat(score).hasValueSatisfying(value -> assertThat(value).isBetween(1, 99));
        assertThat(tables.value("select missed from submission_score where item_ref = '" + placed.ref() + "'"))
                .contains("picture", "contact");
    }

    @Test
    void whatIsRefusedHasNoScore() throws Exception {
        take("picture", Rigour.BLOCKING);
        var draft = stage.article(ReviewState.DRAFT);

        var refused = catchThrowable(() -> stage.submit(draft));

        assertThat(refused).isInstanceOf(RefusedException.class);
        assertThat(tables.value("select count(*) from submission_score where item_ref = '" + draft.ref() + "'"))
                .isEqualTo("0");
    }

    @Test
    void whatIsOffIsNotAsked() throws Exception {
        take("contact", Rigour.OFF);

        assertThat(results(Stage.body("Titre"))).extracting(CheckResult::key).doesNotContain("contact");
    }

    @Test
    void linksOfTheNetworkAreFollowedWithinThePortal() throws Exception {
        var shown = stage.article(ReviewState.PUBLISHED);
        var slug = tables.value("select slug from content_item where ref = '" + shown.ref() + "'");

        assertThat(objections("links", linking("/articles/" + slug))).isEmpty();
        assertThat(objections("links", linking("/~" + SITE + "/en/articles/" + slug + "/?a=b#c")))
                .isEmpty();
        assertThat(objections("links", linking("/articles"))).isEmpty();
        assertThat(objections("links", linking("/articles/nulle-part"))).hasSize(1);
        assertThat(objections("links", linking("/admin/contents"))).hasSize(1);
        assertThat(results(linking("https://ailleurs.example/x")))
                .extracting(CheckResult::key)
                .doesNotContain("links");
    }

    @Test
    void aTitleThatIsTakenIsToldWhateverItsAccents() throws Exception {
        var shown = stage.article(ReviewState.PUBLISHED);
        var title = tables.value("select title from live_entry where item_ref = '" + shown.ref() + "' limit 1");

        assertThat(objections("duplicate", Stage.body(title.toUpperCase(java.util.Locale.FRENCH))))
                .hasSize(1);
        assertThat(objections("duplicate", Stage.body("Article " + UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void aModuleBringsItsOwn() throws Exception {
        var body = Stage.body("Titre");
        var repeating = new ArticleBody(
                "Titre",
                "Une coopérative ouvre ses portes aux habitants de la vallée.",
                body.text(),
                body.theme(),
                null,
                "Grenoble");

        assertThat(objections("article-opening", repeating)).hasSize(1);
        assertThat(results(body)).extracting(CheckResult::key).doesNotContain("article-capitals");
    }

    private void take(String key, Rigour rigour) throws Exception {
        stage.does(
                ANIMATOR,
                () -> services.settings.change(SITE, CheckSetting.ENTRY, List.of(new CheckSetting(key, rigour))));
    }

    private List<Objection> submit(String site) throws Exception {
        var author = Somebody.with(Role.CONTRIBUTOR, site);
        return stage.as(author, () -> {
            var draft = services.drafting.start(site, TYPE, Stage.body("Article " + UUID.randomUUID()));
            try {
                services.workflow.move(draft.itemRef(), draft.number(), Transition.SUBMIT, "");
                return List.of();
            } catch (RefusedException refused) {
                return refused.objections();
            }
        });
    }

    private static ArticleBody linking(String href) {
        var body = Stage.body("Titre");
        return new ArticleBody(
                "Titre",
                body.summary(),
                body.text() + "<p><a href=\"" + href + "\">Lire</a></p>",
                body.theme(),
                null,
                "Grenoble");
    }

    private List<Objection> objections(String key, ArticleBody body) throws Exception {
        return results(body).stream()
                .filter(result -> result.key().equals(key))
                .findFirst()
                .orElseThrow()
                .objections();
    }

    private List<CheckResult> results(ArticleBody body) throws Exception {
        return stage.as(Stage.author(), () -> {
            var draft = services.drafting.start(SITE, TYPE, body);
            return services.checklist.of(draft.itemRef(), draft.number()).results();
        });
    }
}
