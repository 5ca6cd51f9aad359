package org.mosaique.web.backoffice.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A calendar file")
class CalendarFileTest {

    private static final Instant CHANGED = Instant.parse("2027-01-02T03:04:05Z");

    @Test
    void saysADayWithoutATimeAndAMomentInUtc() {
        assertThat(file("Titre", null)).contains("DTSTART;VALUE=DATE:20270312\r\nDTEND;VALUE=DATE:20270313\r\n");
        assertThat(file("Titre", Instant.parse("2027-03-28T01:30:00Z"))).contains("DTSTART:20270328T013000Z\r\n");
    }

    @Test
    void escapesWhatHasAMeaning() {
        assertThat(file("Pain, vin; \\ et\nsel\u0007", null)).contains("SUMMARY:Pain\\, vin\\; \\\\ et\\nsel\r\n");
    }

    @Test
    void letsNobodyAddALineOfTheirOwn() {
        assertThat(file("Titre\r\nURL:https://ailleurs.example", null)).doesNotContain("\r\nURL:https://ailleurs");
    }

    @Test
    void foldsLongLinesAtSeventyFiveOctetsNeverWithinACharacter() {
        var title = "Société coopérative d’intérêt collectif 🌿 ".repeat(12).strip();

        var file = file(title, null);

        assertThat(file.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        });
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title);
    }

    private static String file(String summary, Instant at) {
        var file = new CalendarFile("Calendrier");
        file.add(new CalendarFile.Event(
                "idea-1@mosaique",
                CHANGED,
                at,
                LocalDate.parse("2027-03-12"),
                summary,
                "",
                "Alpes",
                "http://localhost/",
                true));
        return file.end();
    }
}
