package org.mosaique.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Addresses")
class SiteUrlsTest {

    private final CurrentSite here = new CurrentSite();
    private SiteRegistry sites;
    private SiteUrls urls;
    private Site alpes;
    private Site loire;

    @BeforeEach
    void readTheShippedSites() {
        sites = new SiteRegistry("localhost", Optional.of(Path.of("..", "sites").toString()), Map::of);
        assertThat(sites.load()).isEmpty();
        urls = new SiteUrls(here, sites);
        alpes = sites.get("alpes");
        loire = sites.get("loire");
    }

    @Test
    void onAHostArePathsWithinTheSiteAndHostsBeyondIt() {
        here.enter(alpes, "http://alpes.localhost:8080", "", Locale.FRENCH);

        assertThat(urls.local("/articles")).isEqualTo("/articles");
        assertThat(urls.on(loire, "/")).isEqualTo("http://loire.localhost:8080/");
        assertThat(urls.canonical(alpes, "/articles/a")).isEqualTo("http://alpes.localhost:8080/articles/a");
        assertThat(urls.portal("/admin")).isEqualTo("http://localhost:8080/admin");
    }

    @Test
    void underAPrefixStayOnThePortalsHost() {
        here.enter(alpes, "http://localhost:8080", "/~alpes", Locale.FRENCH);

        assertThat(urls.local("/articles")).isEqualTo("/~alpes/articles");
        assertThat(urls.on(loire, "/")).isEqualTo("/~loire/");
        assertThat(urls.canonical(loire, "/articles/a")).isEqualTo("http://localhost:8080/~loire/articles/a");
    }

    @Test
    void keepTheLanguage() {
        here.enter(alpes, "http://localhost:8080", "/~alpes", Locale.ENGLISH);

        assertThat(urls.local("/articles")).isEqualTo("/~alpes/en/articles");
        assertThat(urls.inLanguage(Locale.FRENCH, "/articles")).isEqualTo("/~alpes/articles");
        assertThat(urls.on(loire, "/")).isEqualTo("/~loire/en/");
    }

    @Test
    void ofTheNetworkLeadToSitesByPrefix() {
        here.enter(null, "http://localhost:8080", "", Locale.FRENCH);

        assertThat(urls.local("/")).isEqualTo("/");
        assertThat(urls.on(alpes, "/")).isEqualTo("/~alpes/");
    }

    @Test
    void standInTheOrderOfTheNetworkBar() {
        assertThat(new ArrayList<>(sites.all()).stream().map(Site::key).toList())
                .startsWith("rhone-alpes")
                .endsWith("biblio")
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "rhone-alpes", "alpes", "drome-ardeche", "loire", "rhone", "savoie-mont-blanc", "biblio"));
    }
}
