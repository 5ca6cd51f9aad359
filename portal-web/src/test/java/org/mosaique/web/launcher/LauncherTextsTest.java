package org.mosaique.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LauncherTextsTest {

    @Test
    void speaksEnglishWhereTheMachineDoes() {
        assertThat(LauncherTexts.forLocale(Locale.UK).text("launcher.ended")).isEqualTo("The portal has stopped.");
    }

    @Test
    void speaksFrenchEverywhereElse() {
        assertThat(LauncherTexts.forLocale(Locale.GERMAN).text("launcher.ended"))
                .isEqualTo("Le portail est arrêté.");
    }

    @Test
    void aPortIsNotANumberToBeGrouped() {
        assertThat(LauncherTexts.forLocale(Locale.FRENCH)
                        .text("launcher.settings.port-in-use", "PORTAL_HTTP_PORT", 8080, "127.0.0.1"))
                .contains("8080");
    }

    @Test
    void secondsAreWrittenAsThePlaceWritesThem() {
        assertThat(LauncherTexts.forLocale(Locale.FRENCH).seconds(1234)).isEqualTo("1,2 s");
        assertThat(LauncherTexts.forLocale(Locale.ENGLISH).seconds(1234)).isEqualTo("1.2 s");
    }
}
