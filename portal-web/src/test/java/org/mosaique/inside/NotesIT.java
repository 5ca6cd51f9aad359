package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.notes.Mentioned;
import org.mosaique.core.notes.Pin;
import org.mosaique.core.notes.Readers;
import org.mosaique.core.notes.RemarkListing.Talk;
import org.mosaique.core.notes.anchor.Passage.Found;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** What is said of a text stays with it across its versions, and reaches those who are named in it. */
@ArquillianTest
class NotesIT {

    private static final Actor MEMBER = Somebody.with(Role.COMMITTEE, SITE);
    private static final String QUOTE = "ouvre ses portes aux habitants";

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private Tables tables;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Heard heard;

    @Inject
    private QueryCount count;

    @Test
    void aCommentFollowsItsPassageThroughTheNextVersion() throws Exception {
        var placed = stage.article(ReviewState.PUBLISHED);
        comment(placed, Pin.toPassage(QUOTE, "", ""));

        var draft = stage.as(Stage.author(), () -> services.drafting.correct(placed.ref()));
        var body = (ArticleBody) draft.body();
        var moved = withText(body, "<p>Bonne nouvelle.</p>" + body.text());
        stage.as(Stage.author(), () -> services.drafting.save(placed.ref(), draft.number(), draft.version(), moved));
        var thread = talk(placed, draft.number()).open().get(0);

        assertThat(thread.first().revision()).isEqualTo(placed.number());
        assertThat(thread.passage().found()).isEqualTo(Found.EXACT);
    }

    @Test
    void aPassageThatIsGoneIsToldAndItsQuoteKept() throws Exception {
        var placed = stage.article(ReviewState.DRAFT);
        stage.as(
                Stage.author(), () -> services.remarks.comment(placed.ref(), placed.number(), Pin.toParagraph(0), "?"));
        var other = withText(Stage.body("Autre"), "<p>Tout est différent, plus un mot de ce qui fut écrit hier.</p>");
        stage.as(Stage.author(), () -> services.drafting.save(placed.ref(), placed.number(), placed.version(), other));

        var thread = talk(placed, placed.number()).open().get(0);

        assertThat(thread.isAdrift()).isTrue();
        assertThat(thread.first().quote()).contains(QUOTE);
    }

    @Test
    void aCommentIsAnsweredSettledAndOpenedAgain() throws Exception {
        var placed = stage.article(ReviewState.SUBMITTED);
        var remark = comment(placed, Pin.toField("title"));

        stage.as(Stage.author(), () -> services.remarks.reply(placed.ref(), placed.number(), remark, "C’est fait."));
        stage.does(Stage.author(), () -> services.remarks.settle(placed.ref(), placed.number(), remark));
        var settled = talk(placed, placed.number());
        stage.does(MEMBER, () -> services.remarks.reopen(placed.ref(), placed.number(), remark));

        assertThat(settled.open()).isEmpty();
        assertThat(settled.settled().get(0).replies()).hasSize(1);
        assertThat(settled.settled().get(0).first().settledBy())
                .isEqualTo(Stage.author().name());
        assertThat(talk(placed, placed.number()).open()).hasSize(1);
    }

    @Test
    void whatIsNotInTheTextCannotBeCommented() throws Exception {
        var placed = stage.article(ReviewState.SUBMITTED);

        assertThat(refusal(placed, Pin.toPassage("jamais écrit", "", "")))
                .containsExactly(Objection.at("target", "remark.passage.unknown"));
        assertThat(refusal(placed, Pin.toParagraph(99))).hasSize(1);
        assertThat(refusal(placed, Pin.toField("secret"))).hasSize(1);
    }

    @Test
    void aCommentOfAnotherItemCannotBeReachedThroughOnesOwn() throws Exception {
        var other = stage.article(ReviewState.SUBMITTED);
        var remark = comment(other, Pin.toField("title"));
        var own = stage.article(ReviewState.DRAFT);

        var failure = catchThrowable(() ->
                stage.as(Stage.author(), () -> services.remarks.reply(own.ref(), own.number(), remark, "Intrus")));

        assertThat(failure).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoeverIsNamedIsToldWhenTheyMayReadIt() throws Exception {
        var reader = account("Lectrice " + UUID.randomUUID(), SITE);
        var stranger = account("Inconnu " + UUID.randomUUID(), OTHER_SITE);
        var placed = stage.article(ReviewState.SUBMITTED);

        stage.as(
                MEMBER,
                () -> services.remarks.note(
                        placed.ref(),
                        placed.number(),
                        "@" + reader.name() + " et @" + stranger.name() + ", qu’en dites-vous ?"));

        assertThat(heard.on(placed)).extracting(Mentioned::accountRef).containsExactly(reader.ref());
        assertThat(heard.on(placed)).extracting(Mentioned::byName).containsExactly(MEMBER.name());
        assertThat(stage.as(MEMBER, () -> services.readers.of(placed.ref(), placed.number())))
                .extracting(Readers.Reader::ref)
                .contains(reader.ref())
                .doesNotContain(stranger.ref());
    }

    @Test
    void anAuthorWhoIsNamedIsToldOnceOfTheSameRemark() throws Exception {
        var author = colleagues.with(Role.CONTRIBUTOR, SITE);
        tables.run("update account set name = 'Autrice " + author.ref() + "' where ref = '" + author.ref() + "'");
        var draft = stage.as(author, () -> services.drafting.start(SITE, Stage.TYPE, Stage.body("Le sien")));
        var placed = new Stage.Placed(draft.itemRef(), draft.number(), draft.version());

        comment(placed, Pin.toField("title"));
        assertThat(colleagues.notices(author, "kind = 'COMMENTED'")).isOne();
        stage.as(
                MEMBER,
                () -> services.remarks.note(placed.ref(), placed.number(), "@Autrice " + author.ref() + ", merci !"));

        assertThat(colleagues.notices(author, "kind = 'MENTIONED'")).isOne();
        assertThat(colleagues.notices(author, "true")).isEqualTo(2);
    }

    @Test
    void allThatWasSaidCostsOneQueryBesideTheTextItself() throws Exception {
        var placed = stage.article(ReviewState.SUBMITTED);
        for (int number = 0; number < 5; number++) {
            var remark = comment(placed, Pin.toField("title"));
            stage.as(MEMBER, () -> services.remarks.reply(placed.ref(), placed.number(), remark, "Oui."));
        }

        var statements =
                stage.as(MEMBER, () -> count.of(() -> services.remarkListing.of(placed.ref(), placed.number())));

        assertThat(statements).hasSize(2);
    }

    private record Person(UUID ref, String name) {}

    private Person account(String name, String site) throws Exception {
        var ref = UUID.randomUUID();
        tables.run("insert into account (version, ref, email, name, language, state, demonstration, created_at) values"
                + " (1, '" + ref + "', '" + ref + "@a.example', '" + name + "', 'fr', 'ACTIVE', false, '2026-01-01')");
        tables.run("insert into role_assignment (account_ref, site_key, role, given_by, given_at) values ('" + ref
                + "', '" + site + "', 'COMMITTEE', '" + ref + "', '2026-01-01')");
        return new Person(ref, name);
    }

    private UUID comment(Stage.Placed placed, Pin pin) throws Exception {
        return stage.as(MEMBER, () -> services.remarks.comment(placed.ref(), placed.number(), pin, "Vraiment ?"));
    }

    private Talk talk(Stage.Placed placed, int number) throws Exception {
        return stage.as(Stage.author(), () -> services.remarkListing.of(placed.ref(), number));
    }

    private java.util.List<Objection> refusal(Stage.Placed placed, Pin pin) {
        return catchThrowableOfType(RefusedException.class, () -> comment(placed, pin))
                .objections();
    }

    private static ArticleBody withText(ArticleBody body, String text) {
        return new ArticleBody(body.title(), body.summary(), text, body.theme(), body.image(), body.commune());
    }
}
