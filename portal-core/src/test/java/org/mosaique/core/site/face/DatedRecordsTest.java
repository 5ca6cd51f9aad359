package org.mosaique.core.site.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.core.site.setting.EntryCodec;

@DisplayName("Records of a site")
class DatedRecordsTest {

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-05-31, true", "2026-06-01, false"})
    void aPartnerIsShownFromItsFirstDayToItsLastBothIncluded(LocalDate day, boolean shown) {
        var partner = partner("from", "2026-03-01", "until", "2026-05-31");

        assertThat(partner.isActive(day)).isEqualTo(shown);
    }

    @Test
    void aPartnerWithoutDatesIsAlwaysShown() {
        assertThat(partner("kind", "funder").isActive(LocalDate.MIN)).isTrue();
        assertThat(partner("kind", "funder").isActive(LocalDate.MAX)).isTrue();
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedAtTheEnd() {
        var wrong = partner("from", "2026-03-02", "until", "2026-03-01");

        assertThat(Partner.ENTRY.objections(List.of(wrong)))
                .extracting(Objection::field)
                .containsExactly("0.until");
    }

    @ParameterizedTest
    @CsvSource({"2012, 0, 0", "2012-07, 7, 0", "2012-02-29, 2, 29"})
    void aDateMayBeAYearAMonthOrADay(String text, int month, int day) {
        assertThat(RoughDate.parse(text)).contains(new RoughDate(2012, month, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "2012-13", "2013-02-29", "juillet 2012", "2012-7"})
    void whatIsNoDateIsRefused(String text) {
        var milestone = new Milestone(text, "Un jour", null, null);

        assertThat(Milestone.ENTRY.objections(List.of(milestone)))
                .extracting(Objection::field)
                .containsExactly("0.date");
    }

    @Test
    void aYearStandsBeforeItsMonths() {
        var dates = List.of("2012-07-03", "2012", "2011-12", "2012-07").stream()
                .map(date -> new Milestone(date, "Un jour", null, null))
                .sorted(Milestone.BY_DATE)
                .map(Milestone::date);

        assertThat(dates).containsExactly("2011-12", "2012", "2012-07", "2012-07-03");
    }

    @Test
    void aRoleOwesANameAndAWordForIt() {
        var member = read(Member.ENTRY, Map.of("email", "nobody"));

        assertThat(Member.ENTRY.objections(List.of(member)))
                .extracting(Objection::field)
                .containsExactly("0.name", "0.role", "0.email");
    }

    @Test
    void aDefinitionHasAnEnd() {
        var term = new Term("SCIC", List.of(), "x".repeat(Term.DEFINITION + 1));

        assertThat(Term.ENTRY.objections(List.of(term)))
                .extracting(Objection::field)
                .containsExactly("0.definition");
    }

    @Test
    void aTermStandsOnceInAGlossary() {
        var terms = List.of(
                new Term("Économie", List.of(), "Une."),
                new Term("SCIC", List.of(), "Autre."),
                new Term("economie", List.of(), "La même."));

        assertThat(Term.ENTRY.objections(terms)).extracting(Objection::field).containsExactly("2.term");
    }

    private static Partner partner(String... pairs) {
        var tree = new HashMap<String, Object>(Map.of("name", "La région", "level", "regional"));
        for (int at = 0; at < pairs.length; at += 2) {
            tree.put(pairs[at], pairs[at + 1]);
        }
        return read(Partner.ENTRY, tree);
    }

    private static <E> E read(Entry<List<E>> entry, Map<String, Object> tree) {
        return EntryCodec.read(entry, List.of(tree)).get(0);
    }
}
