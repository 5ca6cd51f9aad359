package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.preview.PreviewLinks;
import org.mosaique.core.preview.PreviewReading;
import org.mosaique.core.shared.GoneException;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;

/** A link opens one text to whoever has it, until it is over or taken back; nothing else opens anything. */
@ArquillianTest
class PreviewLinksIT {

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private PreviewReading reading;

    @Inject
    private Tables tables;

    @Test
    void opensTheDraftAndRemembersIt() throws Exception {
        var draft = stage.article(ReviewState.DRAFT);
        var token = token(draft);

        assertThat(stage.as(null, () -> reading.open(token)).body().title()).startsWith("Article");
        stage.as(null, () -> reading.open(token));

        assertThat(handed(draft).link().uses()).isEqualTo(2);
        assertThat(handed(draft).link().lastUsedAt()).isNotNull();
    }

    @Test
    void isGoneOnceItIsTakenBack() throws Exception {
        var draft = stage.article(ReviewState.DRAFT);
        var token = token(draft);
        var link = handed(draft).link().ref();
        stage.does(Stage.author(), () -> services.previewLinks.revoke(draft.ref(), draft.number(), link));

        assertThat(catchThrowable(() -> reading.open(token))).isInstanceOf(GoneException.class);
        assertThat(handed(draft).link().revokedBy()).isEqualTo(Stage.author().name());
    }

    @Test
    void isGoneWhenItIsOverOrItsDraftIs() throws Exception {
        var draft = stage.article(ReviewState.DRAFT);
        var token = token(draft);
        tables.run("update preview_link set expires_at = '2020-01-01' where item_ref = '" + draft.ref() + "'");
        assertThat(catchThrowable(() -> reading.open(token))).isInstanceOf(GoneException.class);

        var other = stage.article(ReviewState.DRAFT);
        var open = token(other);
        stage.move(Role.CONTRIBUTOR, other, Transition.DISCARD);
        assertThat(catchThrowable(() -> reading.open(open))).isInstanceOf(GoneException.class);
    }

    @Test
    void isNotFoundWhenItWasTamperedWith() throws Exception {
        var token = token(stage.article(ReviewState.DRAFT));
        for (int at : new int[] {0, 30, token.length() - 2}) {
            var other = token.charAt(at) == 'A' ? 'B' : 'A';
            var forged = token.substring(0, at) + other + token.substring(at + 1);

            assertThat(catchThrowable(() -> reading.open(forged))).as(forged).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void isMadeByThoseWhoMayRewriteTheTextAlone() throws Exception {
        var placed = stage.article(ReviewState.SUBMITTED);
        var member = Somebody.with(Role.COMMITTEE, SITE);
        var animator = Somebody.with(Role.ANIMATOR, SITE);

        assertThat(catchThrowable(
                        () -> stage.as(member, () -> services.previewLinks.make(placed.ref(), placed.number()))))
                .isInstanceOf(ForbiddenException.class);
        assertThat(stage.as(animator, () -> services.previewLinks.make(placed.ref(), placed.number())))
                .isInstanceOf(UUID.class);
    }

    @Test
    void isNotMadeForWhatThePublicReads() throws Exception {
        var shown = stage.article(ReviewState.PUBLISHED);

        assertThat(catchThrowable(
                        () -> stage.as(Stage.author(), () -> services.previewLinks.make(shown.ref(), shown.number()))))
                .isInstanceOf(RefusedException.class);
    }

    private String token(Stage.Placed draft) throws Exception {
        stage.as(Stage.author(), () -> services.previewLinks.make(draft.ref(), draft.number()));
        return handed(draft).path().substring(PreviewLinks.PATH.length());
    }

    private PreviewLinks.Handed handed(Stage.Placed draft) throws Exception {
        return stage.as(Stage.author(), () -> services.previewLinks.list(draft.ref(), draft.number()))
                .get(0);
    }
}
