package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;
import static org.mosaique.inside.Stage.TYPE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.workflow.contents.ContentFilter;
import org.mosaique.core.workflow.contents.ContentOrder;
import org.mosaique.core.workflow.contents.ContentRow;
import org.mosaique.core.workflow.contents.ContentScope;

/** What lists of contents find, and whose. */
@ArquillianTest
class ContentListIT {

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    private final String word = "Mot" + UUID.randomUUID().toString().substring(0, 8);

    private UUID write(Actor author, String site, String title, String theme) throws Exception {
        var body = new ArticleBody(title, "Un résumé.", "<p>Un texte.</p>", theme, null, "Grenoble");
        return stage.as(author, () -> services.drafting.start(site, TYPE, body)).itemRef();
    }

    private List<String> titles(Actor reader, ContentFilter filter, ContentOrder order) throws Exception {
        return stage.as(reader, () -> services.contents.page(filter, order, 1, 100)).rows().stream()
                .map(ContentRow::title)
                .toList();
    }

    @Test
    void findsByThemeAuthorWordsAndDays() throws Exception {
        var first = Somebody.with(Role.CONTRIBUTOR, SITE, "zoé " + word);
        var second = Somebody.with(Role.CONTRIBUTOR, SITE, "anna " + word);
        write(first, SITE, "B 100 % " + word, "energie");
        write(second, SITE, "A 100_x " + word, "culture");
        var animator = Somebody.with(Role.ANIMATOR, SITE);
        var all = ContentFilter.of(SITE).saying(word);

        assertThat(titles(animator, all, ContentOrder.TITLE)).containsExactly("A 100_x " + word, "B 100 % " + word);
        assertThat(titles(animator, all, ContentOrder.AUTHOR)).containsExactly("A 100_x " + word, "B 100 % " + word);
        assertThat(titles(animator, all.about("energie"), ContentOrder.TITLE)).containsExactly("B 100 % " + word);
        assertThat(titles(animator, all.by(second.ref()), ContentOrder.TITLE)).containsExactly("A 100_x " + word);
        assertThat(titles(animator, all.saying("100 % " + word), ContentOrder.TITLE))
                .containsExactly("B 100 % " + word);
        var now = Instant.now();
        assertThat(titles(animator, all.between(now.minus(1, ChronoUnit.HOURS), null), ContentOrder.TITLE))
                .hasSize(2);
        assertThat(titles(animator, all.between(null, now.minus(1, ChronoUnit.HOURS)), ContentOrder.TITLE))
                .isEmpty();
    }

    @Test
    void everywhereIsWhereOneMayReadAndOnesOwnWhereOneWrites() throws Exception {
        var here = Somebody.with(Role.CONTRIBUTOR, SITE, "here " + word);
        var there = Somebody.with(Role.CONTRIBUTOR, OTHER_SITE, "there " + word);
        write(here, SITE, "Ici " + word, "energie");
        write(there, OTHER_SITE, "Ailleurs " + word, "energie");
        var all = ContentFilter.of(SITE).from(ContentScope.EVERYWHERE).saying(word);

        assertThat(titles(Somebody.with(Role.ANIMATOR, OTHER_SITE), all, ContentOrder.TITLE))
                .containsExactly("Ailleurs " + word);
        assertThat(titles(here, all, ContentOrder.TITLE)).containsExactly("Ici " + word);
        assertThat(titles(Somebody.ofTheNetwork(Role.ADMINISTRATOR), all, ContentOrder.TITLE))
                .containsExactly("Ailleurs " + word, "Ici " + word);
    }

    @Test
    void whatLiesInTheTrashIsFoundByItsStateAlone() throws Exception {
        var author = Somebody.with(Role.CONTRIBUTOR, SITE, "author " + word);
        var ref = write(author, SITE, "Jeté " + word, "");
        stage.does(author, () -> services.workflow.move(ref, 1, org.mosaique.core.content.Transition.DISCARD, ""));
        var all = ContentFilter.of(SITE).saying(word);

        assertThat(titles(author, all, ContentOrder.RECENT)).isEmpty();
        assertThat(titles(author, all.in(ReviewState.DISCARDED), ContentOrder.RECENT))
                .hasSize(1);
    }

    @Test
    void anExportHasEveryRowOfTheFilterOnce() throws Exception {
        var author = Somebody.with(Role.CONTRIBUTOR, SITE, "author " + word);
        for (int number = 0; number < 25; number++) {
            write(author, SITE, "N" + number + " " + word, "");
        }
        var rows = new ArrayList<ContentRow>();

        stage.does(
                author,
                () -> services.contents.each(ContentFilter.of(SITE).saying(word), ContentOrder.TITLE, rows::add));

        assertThat(rows).hasSize(25).doesNotHaveDuplicates();
    }
}
