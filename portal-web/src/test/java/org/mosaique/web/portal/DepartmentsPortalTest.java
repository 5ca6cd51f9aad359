package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists of sites that cover several départements are split by them; the bar of territories keeps them where it can. */
@ExtendWith(PortalExtension.class)
class DepartmentsPortalTest {

    private static final String SAVOIES = "savoie-mont-blanc.localhost";

    private final Visitor visitor;

    DepartmentsPortalTest(PortalProcess portal) {
        this.visitor = new Visitor(portal);
    }

    @Test
    void aListIsNarrowedToADepartmentAndWidenedAgain() {
        var all = page(SAVOIES, "/articles");
        var link = all.select(".filter-wide a[href*=department=73]");
        assertThat(link.text()).startsWith("Savoie (73) ");

        var savoie = page(SAVOIES, "/articles?department=73");

        assertThat(savoie.select(".tally p").first().text())
                .startsWith(link.select("span").text() + " article");
        assertThat(savoie.select("title").text()).startsWith("Savoie (73) |");
        assertThat(savoie.select("a.tag").attr("href")).isEqualTo("/articles");
        assertThat(savoie.select(".filter-wide a[href*=theme=]").first().attr("href"))
                .contains("&department=73");
        assertThat(savoie.select("link[rel=canonical]").attr("href")).endsWith("/articles?department=73");
    }

    @Test
    void aSiteOfOneDepartmentIsNotSplit() {
        assertThat(page("alpes.localhost", "/articles").select("a[href*=department=]"))
                .isEmpty();
    }

    @Test
    void aDepartmentElsewhereIsNotFoundAndLeadsBack() {
        var answer = visitor.get(SAVOIES, "/articles?department=38&sort=title");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select(".empty a").attr("href")).isEqualTo("/articles?sort=title");
    }

    @Test
    void anotherTerritoryKeepsTheDepartmentOnlyWhenItIsSplitByIt() {
        var page = page(SAVOIES, "/articles?department=73&sort=title");

        assertThat(page.select("a[data-site=rhone-alpes]").attr("href")).endsWith("/articles?department=73&sort=title");
        assertThat(page.select("a[data-site=loire]").attr("href")).endsWith("/articles?sort=title");
    }

    private Document page(String host, String path) {
        return Jsoup.parse(visitor.get(host, path).body());
    }
}
