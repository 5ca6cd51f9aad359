package org.mosaique.core.workflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.Teaser;
import org.mosaique.core.geo.Perimeter;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteKind;
import org.mosaique.core.site.check.CheckSetting;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** Checks are asked in order, as strictly as the site wants, and one that breaks stops nobody. */
class GuardsTest {

    private static final Submission TEXT = new Submission(
            UUID.randomUUID(), 1, "alpes", "plain", (Body) () -> "Titre", new Teaser("Titre", "", "", "", null));

    @Test
    void blocksWhereTheSiteSaysSoAndAdvisesElsewhere() {
        var guards = new Guards(List.of(failing("late", 20), failing("early", 10)));

        var usual = guards.ask(site(), TEXT);
        var strict = guards.ask(site(new CheckSetting("late", Rigour.BLOCKING)), TEXT);

        assertThat(usual.results()).extracting(CheckResult::key).containsExactly("early", "late");
        assertThat(usual.blocking()).isEmpty();
        assertThat(strict.blocking()).containsExactly(Objection.at("title", "late"));
    }

    @Test
    void whatIsOffOrHasNoMeaningIsNotScored() {
        var guards = new Guards(List.of(failing("bad", 10), fulfilled("good", 20), idle(30)));

        assertThat(guards.ask(site(), TEXT).score()).isEqualTo(50);
        assertThat(guards.ask(site(new CheckSetting("bad", Rigour.OFF)), TEXT).score())
                .isEqualTo(100);
    }

    @Test
    void aCheckThatBreaksBlocksNobody() {
        var guards = new Guards(List.of(broken(10), fulfilled("good", 20)));

        var report = guards.ask(site(new CheckSetting("broken", Rigour.BLOCKING)), TEXT);

        assertThat(report.blocking()).isEmpty();
        assertThat(report.asked()).isEqualTo(1);
    }

    @Test
    void whatIsMissedIsRememberedByItsKeys() {
        var guards = new Guards(List.of(failing("one", 10), fulfilled("good", 20), failing("two", 30)));

        assertThat(guards.ask(site(), TEXT).missed()).isEqualTo("one two");
        assertThat(guards.ask(site(), TEXT).score()).isEqualTo(33);
    }

    private record Check(String key, int place, boolean meant, RuntimeException failure, List<Objection> found)
            implements PublicationGuard {

        @Override
        public Rigour usual() {
            return Rigour.ADVISING;
        }

        @Override
        public boolean concerns(Submission submission) {
            return meant;
        }

        @Override
        public List<Objection> objections(Submission submission) {
            if (failure != null) {
                throw failure;
            }
            return found;
        }
    }

    private static PublicationGuard failing(String key, int place) {
        return new Check(key, place, true, null, List.of(Objection.at("title", key)));
    }

    private static PublicationGuard fulfilled(String key, int place) {
        return new Check(key, place, true, null, List.of());
    }

    private static PublicationGuard idle(int place) {
        return new Check("idle", place, false, null, List.of(Objection.at("title", "idle")));
    }

    private static PublicationGuard broken(int place) {
        return new Check("broken", place, true, new IllegalStateException("on purpose"), List.of());
    }

    private static Site site(CheckSetting... settings) {
        return new Site(
                "alpes",
                "Alpes",
                "Alpes",
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
                Map.of(CheckSetting.ENTRY, List.of(settings)));
    }
}
