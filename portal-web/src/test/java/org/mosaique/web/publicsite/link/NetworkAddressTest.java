package org.mosaique.web.publicsite.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mosaique.core.geo.Perimeter;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteKind;
import org.mosaique.core.site.SiteRegistry;

/** Which site and which path of the network a link leads to, however it is written. */
class NetworkAddressTest {

    private static final Site HERE = site("alpes");
    private static final Site THERE = site("loire");

    @Test
    void aPathLeadsToTheSameSite() {
        assertThat(of("/articles/le-pain")).contains(new NetworkAddress(HERE, "/articles/le-pain"));
        assertThat(of("/articles/le-pain/?page=2#bas")).contains(new NetworkAddress(HERE, "/articles/le-pain"));
    }

    @Test
    void aPrefixAndAHostLeadToAnotherSite() {
        assertThat(of("/~loire/en/articles")).contains(new NetworkAddress(THERE, "/articles"));
        assertThat(of("https://loire.example/en")).contains(new NetworkAddress(THERE, "/"));
        assertThat(of("http://portail.example/~loire/")).contains(new NetworkAddress(THERE, "/"));
    }

    @Test
    void thePortalsOwnHostIsNoSite() {
        assertThat(of("https://portail.example/admin")).contains(new NetworkAddress(null, "/admin"));
    }

    @Test
    void whatLeadsElsewhereIsNotOurs() {
        assertThat(of("https://ailleurs.example/articles")).isEmpty();
        assertThat(of("mailto:contact@loire.example")).isEmpty();
        assertThat(of("tel:+33476000000")).isEmpty();
        assertThat(of("#bas")).isEmpty();
        assertThat(of("http://[")).isEmpty();
    }

    private static Optional<NetworkAddress> of(String href) {
        return NetworkAddress.of(href, HERE, new Network());
    }

    private static final class Network extends SiteRegistry {

        @Override
        public Optional<Site> find(String key) {
            return List.of(HERE, THERE).stream()
                    .filter(site -> site.key().equals(key))
                    .findFirst();
        }

        @Override
        public Site get(String key) {
            return find(key).orElseThrow();
        }

        @Override
        public Optional<Site> byHost(String host) {
            return find(host.replace(".example", ""));
        }

        @Override
        public boolean isPortalHost(String host) {
            return host.equals("portail.example");
        }
    }

    private static Site site(String key) {
        return new Site(
                key,
                key,
                key,
                "",
                SiteKind.DEPARTMENTAL,
                null,
                List.of(),
                Locale.FRENCH,
                java.time.ZoneId.of("Europe/Paris"),
                Perimeter.NOWHERE,
                Set.of(),
                null,
                null,
                Map.of());
    }
}
