package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two articles that say the same in two languages, as visitors and search engines read them. */
@ExtendWith(PortalExtension.class)
class TranslationsPortalTest {

    private final PortalProcess portal;
    private final Visitor visitor;

    TranslationsPortalTest(PortalProcess portal) {
        this.portal = portal;
        this.visitor = new Visitor(portal);
    }

    @Test
    void eachLeadsToTheOther() throws SQLException {
        try (var database = PortalDatabase.of(portal)) {
            var two = database.rows("select slug, item_ref from live_entry where site_key = 'loire'"
                    + " and origin_key = 'loire' order by id desc limit 2");
            database.execute("update live_entry set language = 'it' where item_ref = '" + ref(two.get(1)) + "'");
            database.execute("update live_article set translation = '" + ref(two.get(0)) + "' where item_ref = '"
                    + ref(two.get(1)) + "'");

            var french = page(two.get(0));
            var italian = page(two.get(1));

            assertThat(french.select(".translations a[hreflang=it]").text()).isEqualTo("Lire en italien");
            assertThat(french.select(".translations a").attr("href"))
                    .endsWith("/articles/" + two.get(1).get("slug"));
            assertThat(french.select("link[hreflang=it]").attr("href"))
                    .isEqualTo(italian.select("link[rel=canonical]").attr("href"));
            assertThat(italian.select("link[hreflang=fr]").eachAttr("href"))
                    .containsExactly(french.select("link[rel=canonical]").attr("href"));
            assertThat(italian.select("h1").attr("lang")).isEqualTo("it");
            assertThat(italian.select(".art .kicker").text()).endsWith("en italien");
        }
    }

    private static String ref(Map<String, String> row) {
        return row.get("item_ref");
    }

    private Document page(Map<String, String> row) {
        return Jsoup.parse(
                visitor.get("localhost", "/~loire/articles/" + row.get("slug")).body());
    }
}
