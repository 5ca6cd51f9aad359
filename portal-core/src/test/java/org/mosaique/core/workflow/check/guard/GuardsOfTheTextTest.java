package org.mosaique.core.workflow.check.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.shared.Objection;

/** What the portal's own checks find in a text. */
class GuardsOfTheTextTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void headingsGoDownOneLevelAtATime() {
        var guard = new HeadingsGuard();

        assertThat(guard.objections(Texts.saying("<h2>A</h2><p>a</p><h3>B</h3><h2>C</h2><h3>D</h3>")))
                .isEmpty();
        assertThat(guard.objections(Texts.saying("<h3>B</h3><p>b</p><h2>C</h2>")))
                .containsExactly(Objection.at("text", "check.headings.skipped", "B", 2));
        assertThat(guard.concerns(Texts.saying("<p>Rien</p>"))).isFalse();
    }

    @Test
    void aContactIsAnAddressANumberOrALink() {
        assertThat(contact("<p>Écrire à contact@col.example.</p>")).isEmpty();
        assertThat(contact("<p>Appeler le 04 76 00 00 00.</p>")).isEmpty();
        assertThat(contact("<p>Appeler le +33 4.76.00.00.00</p>")).isEmpty();
        assertThat(contact("<p><a href=\"mailto:a@b.example\">Nous écrire</a></p>"))
                .isEmpty();
        assertThat(contact("<p>En 2024, 1200 personnes. Venez !</p>")).hasSize(1);
    }

    @Test
    void aSummaryHasAtMostThreeHundredCharacters() {
        assertThat(summary("x".repeat(300))).isEmpty();
        assertThat(summary("x".repeat(301)))
                .containsExactly(Objection.at("summary", "check.summary.too-long", 301, 300));
        assertThat(summary(" ")).containsExactly(Objection.at("summary", "check.summary.missing"));
    }

    @Test
    void aPictureSaysWhatItShows() {
        var described = new ImageUse(UUID.randomUUID(), 600, 400, "Une vallée", "Photo");

        assertThat(picture(described)).isEmpty();
        assertThat(picture(described.decorative(true))).isEmpty();
        assertThat(picture(described.described("", "Photo"))).hasSize(1);
    }

    @Test
    void daysExistAndFallOnTheWeekdayThatIsTold() {
        assertThat(dates("Rendez-vous le samedi 12 juin 2027 à midi.")).isEmpty();
        assertThat(dates("Rendez-vous le dimanche 12 juin 2027 à midi."))
                .containsExactly(Objection.at("text", "check.dates.weekday", "dimanche 12 juin 2027", "samedi"));
        assertThat(dates("Jusqu’au 31 juin.")).extracting(Objection::messageKey).containsExactly("check.dates.none");
        assertThat(dates("Le 29 février 2027"))
                .extracting(Objection::messageKey)
                .containsExactly("check.dates.none");
        assertThat(dates("Le 29 février, le 1er mai et le 14 juillet.")).isEmpty();
    }

    @Test
    void aWeekdayWithoutYearFitsAYearThatIsNear() {
        assertThat(dates("Samedi 12 juin")).isEmpty();
        assertThat(dates("Mercredi 12 juin")).extracting(Objection::messageKey).containsExactly("check.dates.no-year");
    }

    @Test
    void whatIsNoDayIsLeftAlone() {
        assertThat(TextDates.areIn("Douze mais, 12 maisons et 3 marsouins")).isFalse();
    }

    private static List<Objection> contact(String html) {
        return new ContactGuard().objections(Texts.saying(html));
    }

    private static List<Objection> summary(String summary) {
        return new SummaryGuard().objections(Texts.of(new Texts.Plain("T", summary, "", List.of(), List.of())));
    }

    private static List<Objection> picture(ImageUse image) {
        return new PictureGuard().objections(Texts.of(new Texts.Plain("T", "S", "", List.of(image), List.of())));
    }

    private static List<Objection> dates(String text) {
        return TextDates.objections(text, TODAY);
    }
}
