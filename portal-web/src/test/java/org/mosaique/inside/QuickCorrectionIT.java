package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.writing.QuickCorrection;
import org.mosaique.core.workflow.writing.QuickCorrection.Uptake;

/** What the public reads is corrected at once; the draft in work goes on and takes it in. */
@ArquillianTest
class QuickCorrectionIT {

    private static final Actor ANIMATOR = Somebody.with(Role.ANIMATOR, SITE);

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private Tables tables;

    @Inject
    private HeardChanges changes;

    @Test
    void isLiveAtOnceAndKeepsTheByline() throws Exception {
        var placed = stage.article(ReviewState.PUBLISHED);
        var before = byline(placed);

        var outcome = correct(placed, 1, "{\"summary\":\"Téléphone : 04 00 00 00 00.\"}");

        assertThat(outcome.number()).isEqualTo(2);
        assertThat(outcome.uptake()).isEqualTo(Uptake.ALONE);
        assertThat(summary(placed)).isEqualTo("Téléphone : 04 00 00 00 00.");
        assertThat(byline(placed)).isEqualTo(before);
        assertThat(state(placed, 1)).isEqualTo("SUPERSEDED");
        assertThat(state(placed, 2)).isEqualTo("PUBLISHED");
    }

    @Test
    void goesIntoTheDraftUnderReviewWhichStaysThereAndIsVotedOnAnew() throws Exception {
        var placed = stage.article(ReviewState.PUBLISHED);
        var draft = draft(placed, "Un tout autre titre", "Un résumé.");
        stage.move(Role.ANIMATOR, new Stage.Placed(placed.ref(), 2, 0), Transition.SUBMIT);

        var outcome = correct(placed, 1, "{\"summary\":\"Un résumé corrigé.\"}");

        assertThat(outcome.uptake()).isEqualTo(Uptake.JOINED);
        var after = (ArticleBody) stage.as(ANIMATOR, () -> services.drafting.open(placed.ref(), 2))
                .body();
        assertThat(after.title()).isEqualTo(draft.title());
        assertThat(after.summary()).isEqualTo("Un résumé corrigé.");
        assertThat(state(placed, 2)).isEqualTo("SUBMITTED");
        assertThat(changes.of(placed.ref())).isEqualTo(1);
    }

    @Test
    void aDraftThatSaysSomethingElseThereIsLeftAndItsWritersAreTold() throws Exception {
        var placed = stage.article(ReviewState.PUBLISHED);
        draft(placed, "Un titre", "Tout autre chose.");

        var outcome = correct(placed, 1, "{\"summary\":\"Un résumé corrigé.\"}");

        assertThat(outcome.uptake()).isEqualTo(Uptake.CLASHED);
        assertThat(stage.as(ANIMATOR, () -> services.clashes.of(placed.ref(), 2)))
                .singleElement()
                .satisfies(row -> assertThat(row.names()).containsExactly("summary"));
        stage.does(ANIMATOR, () -> services.clashes.settle(placed.ref(), 2));
        assertThat(stage.as(ANIMATOR, () -> services.clashes.of(placed.ref(), 2)))
                .isEmpty();
    }

    @Test
    void isRefusedWhenSomethingElseIsLiveByNowOrNothingChanged() throws Exception {
        var placed = stage.article(ReviewState.PUBLISHED);

        assertThat(refusal(placed, 1, "{}")).isEqualTo("correction.same");
        assertThat(refusal(placed, 1, "{\"title\":\"\"}")).isEqualTo("article.title.missing");
        correct(placed, 1, "{\"summary\":\"Un.\"}");
        assertThat(refusal(placed, 1, "{\"summary\":\"Deux.\"}")).isEqualTo("correction.stale");
        assertThat(refusal(stage.article(ReviewState.SUBMITTED), 1, "{}")).isEqualTo("correction.not-live");
    }

    private String refusal(Stage.Placed placed, int number, String typed) {
        return catchThrowableOfType(RefusedException.class, () -> correct(placed, number, typed)).objections().stream()
                .map(Objection::messageKey)
                .findFirst()
                .orElseThrow();
    }

    private QuickCorrection.Outcome correct(Stage.Placed placed, int number, String typed) throws Exception {
        return stage.as(ANIMATOR, () -> services.correction.publish(placed.ref(), number, typed));
    }

    /** A second version in work, under another title and with another summary. */
    private ArticleBody draft(Stage.Placed placed, String title, String summary) throws Exception {
        var draft = stage.as(ANIMATOR, () -> services.drafting.correct(placed.ref()));
        var plain = Stage.body(title);
        var body = new ArticleBody(title, summary, plain.text(), plain.theme(), null, plain.commune());
        stage.as(ANIMATOR, () -> services.drafting.save(placed.ref(), 2, draft.version(), body));
        return body;
    }

    private String summary(Stage.Placed placed) throws Exception {
        return tables.value(
                "select summary from live_entry where item_ref = '" + placed.ref() + "' and site_key = '" + SITE + "'");
    }

    private String byline(Stage.Placed placed) throws Exception {
        return tables.value("select author_name from live_entry where item_ref = '" + placed.ref()
                + "' and site_key = '" + SITE + "'");
    }

    private String state(Stage.Placed placed, int number) throws Exception {
        return tables.value("select r.state from revision r join content_item i on i.id = r.item_id where i.ref = '"
                + placed.ref() + "' and r.revision_number = " + number);
    }
}
