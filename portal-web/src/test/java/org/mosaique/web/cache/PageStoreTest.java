package org.mosaique.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mosaique.core.site.PublicChange;

class PageStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final AtomicReference<Instant> time = new AtomicReference<>(NOON);
    private final Changes changes = new Changes();
    private final PageStore store = new PageStore(1, changes, new Hand());

    @Test
    void givesAPageUntilItsSiteChanges() {
        store.keep(key("alpes"), page("alpes", changes.now()));

        changes.note("rhone");
        assertThat(store.find(key("alpes"))).isPresent();

        changes.note("alpes");
        assertThat(store.find(key("alpes"))).isEmpty();
    }

    @Test
    void aChangeEverywhereEndsEveryPageAndAnyChangeThoseOfTheNetwork() {
        store.keep(key("alpes"), page("alpes", changes.now()));
        store.keep(key(""), page("", changes.now()));

        changes.note("rhone");
        assertThat(store.find(key(""))).isEmpty();

        changes.note(PublicChange.EVERYWHERE);
        assertThat(store.find(key("alpes"))).isEmpty();
    }

    @Test
    void keepsNoPageThatWasBegunBeforeAChange() {
        var begun = changes.now();
        changes.note("alpes");

        store.keep(key("alpes"), page("alpes", begun));

        assertThat(store.find(key("alpes"))).isEmpty();
        assertThat(store.count()).isZero();
    }

    @Test
    void endsAPageAtItsTime() {
        store.keep(key("alpes"), page("alpes", changes.now()));

        time.set(NOON.plus(Duration.ofHours(12)));

        assertThat(store.find(key("alpes"))).isEmpty();
    }

    @Test
    void staysWithinItsMemory() {
        for (int number = 0; number < 500; number++) {
            store.keep(key("site-" + number), page("site-" + number, changes.now()));
        }

        assertThat(store.count()).isBetween(10L, 110L);
    }

    @Test
    void withoutMemoryKeepsNothing() {
        var none = new PageStore(0, changes, new Hand());

        none.keep(key("alpes"), page("alpes", changes.now()));

        assertThat(none.find(key("alpes"))).isEmpty();
    }

    private static PageKey key(String site) {
        return new PageKey(site, "http://localhost", "", "fr", "/", "");
    }

    private FinishedPage page(String scope, long since) {
        var text = "mosaïque ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        var validity = new FinishedPage.Validity(scope, since, NOON.plus(Duration.ofHours(1)));
        return new FinishedPage("text/html", "public, no-cache", text, validity);
    }

    /** A clock that stands until it is set. */
    private final class Hand extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return time.get();
        }
    }
}
