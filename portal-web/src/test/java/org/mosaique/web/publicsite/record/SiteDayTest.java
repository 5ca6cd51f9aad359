package org.mosaique.web.publicsite.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.face.RoughDate;

@DisplayName("A day")
class SiteDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-31T21:59:59Z, Europe/Paris, 2026-05-31",
        "2026-05-31T22:00:00Z, Europe/Paris, 2026-06-01",
        "2026-05-31T22:00:00Z, America/Cayenne, 2026-05-31",
        "2026-12-31T23:00:00Z, Europe/Paris, 2027-01-01"
    })
    void beginsAtMidnightWhereTheSiteIsAtHome(Instant now, ZoneId zone, LocalDate day) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);

        assertThat(new SiteDay(clock).on(site(zone))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2012, fr, 2012",
        "2012-07, fr, juillet 2012",
        "2012-07-01, fr, 1er juillet 2012",
        "2012-07-03, fr, 3 juillet 2012",
        "2012-07-01, en, 1 July 2012"
    })
    void isToldAsFarAsItIsKnown(String date, String language, String words) {
        var rough = RoughDate.parse(date).orElseThrow();

        assertThat(Milestones.inWords(rough, Locale.forLanguageTag(language))).isEqualTo(words);
    }

    private static Site site(ZoneId zone) {
        return new Site(
                "a", "A", "A", "", null, null, List.of(), Locale.FRENCH, zone, null, Set.of(), null, null, Map.of());
    }
}
