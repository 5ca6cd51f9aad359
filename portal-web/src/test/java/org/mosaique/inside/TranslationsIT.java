package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.inside.Elsewhere.GRENOBLE;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.articles.ArticleBody;
import org.mosaique.articles.Translations;
import org.mosaique.articles.Translations.Candidate;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.LiveEntryListing.Row;
import org.mosaique.core.places.PlaceLabels;

/** What lists and pages say of the languages of items and of where they are. */
@ArquillianTest
class TranslationsIT {

    @Inject
    private Stage stage;

    @Inject
    private Elsewhere elsewhere;

    @Inject
    private Translations translations;

    @Inject
    private LiveEntryListing live;

    @Inject
    private PlaceLabels labels;

    @Inject
    private Tables tables;

    @Inject
    private QueryCount count;

    @Test
    void bothLeadToEachOtherWhileTheOtherIsLive() throws Exception {
        var original = elsewhere.published(GRENOBLE);
        var italian = elsewhere.published(translation("Il forno " + UUID.randomUUID(), original.ref()));

        assertThat(translations.of(original.ref(), null)).containsExactly(italian.ref());
        assertThat(translations.of(italian.ref(), original.ref())).containsExactly(original.ref());
        assertThat(live.those(SITE, List.of(italian.ref())))
                .extracting(Row::language)
                .containsExactly("it");

        elsewhere.withdraw(italian);

        assertThat(translations.of(original.ref(), null)).isEmpty();
        assertThat(live.atOrigin(List.of(italian.ref()))).isEmpty();
    }

    @Test
    void areFoundByTitleAndByAddress() throws Exception {
        var title = "Cent % des fours " + UUID.randomUUID();
        var article = elsewhere.published(Elsewhere.body(title, GRENOBLE));
        var slug = elsewhere.shown(article, "slug", SITE);
        var found = new Candidate(article.ref(), title);

        assertThat(translations.titled(SITE, title.toUpperCase(), UUID.randomUUID()))
                .containsExactly(found);
        assertThat(translations.titled(SITE, title, article.ref())).isEmpty();
        assertThat(translations.at(slug, UUID.randomUUID())).containsExactly(found);
        assertThat(count.of(() -> translations.of(article.ref(), null))).hasSize(1);
    }

    @Test
    void saysAnewWhereItemsAre() throws Exception {
        var article = elsewhere.published(GRENOBLE);
        tables.run(
                "update live_entry set place = 'Ailleurs', departments = '' where item_ref = '" + article.ref() + "'");

        for (var next = labels.renew(0); next > 0; ) {
            next = labels.renew(next);
        }

        assertThat(elsewhere.shown(article, "place", SITE)).isEqualTo("Grenoble (38)");
        assertThat(elsewhere.shown(article, "departments", Elsewhere.REGION)).isEqualTo(" 38 ");
    }

    private static ArticleBody translation(String title, UUID of) {
        var body = Elsewhere.body(title, GRENOBLE);
        return new ArticleBody(
                title, body.summary(), body.text(), body.theme(), null, "", body.places(), "it", of.toString());
    }
}
