package org.mosaique.web.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.content.FacetListing;
import org.mosaique.core.geo.Place;
import org.mosaique.core.geo.PlaceCode;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.SiteUrls;
import org.mosaique.web.publicsite.ListLinks.Choice;
import org.mosaique.web.publicsite.facet.Facets;

class ListLinksTest {

    private static final List<FacetListing.Row> ROWS = List.of(
            new FacetListing.Row("", "", 1),
            new FacetListing.Row("energie", " 73 ", 2),
            new FacetListing.Row("habitat", " 74 ", 2),
            new FacetListing.Row("habitat", " 73 74 ", 1));

    private final CurrentSite here = new CurrentSite();
    private final SiteUrls urls = new SiteUrls(here, null);
    private final Words words = new Words(Locale.FRENCH);
    private final Address address = new Address(here, urls);
    private final ListLinks links = new ListLinks(new Face(here, null, urls, words), words, address);

    @BeforeEach
    void enter() {
        here.enter(null, "http://localhost:8080", "/~alpes", Locale.FRENCH);
    }

    @Test
    void leavesOutPagesFarFromTheOneBeingRead() {
        lead(Map.of("page", "6"), 12 * 20, 6);

        assertThat(links.getPages()).extracting(Choice::label).containsExactly("1", "…", "5", "6", "7", "…", "20");
        assertThat(links.getPages().get(3).chosen()).isTrue();
        assertThat(links.getPages().get(2).href()).isEqualTo("/~alpes/articles?page=5");
    }

    @Test
    void leavesNothingOutOfAShortList() {
        lead(Map.of(), 12 * 3, 1);

        assertThat(links.getPages()).extracting(Choice::label).containsExactly("1", "2", "3");
    }

    @Test
    void offersTheThemesThatOccurAndAllOfThem() {
        lead(Map.of("theme", "energie"), 2, 1);

        var themes = links.getGroups().get(0).choices();
        assertThat(themes).extracting(Choice::label).containsExactly("Tous les thèmes", "Énergie", "Habitat");
        assertThat(themes).extracting(Choice::count).containsExactly(6L, 2L, 3L);
        assertThat(themes).extracting(Choice::mark).containsExactly("false", "true", "false");
    }

    @Test
    void countsWhatOneWouldComeTo() {
        lead(Map.of("theme", "energie", "department", "73"), 2, 1);

        assertThat(links.getGroups().get(0).choices()).extracting(Choice::count).containsExactly(3L, 2L, 1L);
        var departments = links.getGroups().get(1).choices();
        assertThat(departments).extracting(Choice::label).containsExactly("Tous les départements", "Savoie (73)");
        assertThat(departments).extracting(Choice::count).containsExactly(2L, 2L);
        assertThat(departments.get(1).chosen()).isTrue();
    }

    @Test
    void keepsTheOtherFilterWhereOneIsTakenOff() {
        lead(Map.of("theme", "energie", "department", "73"), 2, 1);

        assertThat(links.getFilters()).extracting(Choice::label).containsExactly("Énergie", "Savoie (73)");
        assertThat(links.getFilters())
                .extracting(Choice::href)
                .containsExactly("/~alpes/articles?department=73", "/~alpes/articles?theme=energie");
    }

    @Test
    void splitsNothingByOneDepartmentAlone() {
        links.lead(
                ListAddress.of("/articles", Map.of()),
                new Facets(ROWS, List.of(place("73", "Savoie"))),
                new Page<>(List.of(), 6, 1, 12));

        assertThat(links.getGroups()).extracting(ListLinks.Group::label).containsExactly("Thèmes");
    }

    @Test
    void widensOnlyToWhatShowsSomething() {
        lead(Map.of("theme", "energie", "department", "74"), 0, 1);
        assertThat(links.getWidenings())
                .extracting(Choice::href)
                .containsExactly("/~alpes/articles?department=74", "/~alpes/articles?theme=energie");

        lead(Map.of("theme", "culture", "department", "99"), 0, 1);
        assertThat(links.getWidenings()).extracting(Choice::href).containsExactly("/~alpes/articles");
    }

    @Test
    void letsSearchEnginesKeepTheViewBeingRead() {
        lead(Map.of("theme", "energie", "sort", "title", "page", "1"), 2, 1);

        assertThat(address.getCanonical()).isEqualTo("http://localhost:8080/~alpes/articles?theme=energie&sort=title");
    }

    private void lead(Map<String, String> asked, long total, int number) {
        var facets = new Facets(ROWS, List.of(place("73", "Savoie"), place("74", "Haute-Savoie")));
        links.lead(ListAddress.of("/articles", asked), facets, new Page<>(List.of(), total, number, 12));
    }

    private static Place place(String code, String name) {
        return new Place(PlaceCode.department(code), name, "FR", code, name, "84", "", "", List.of(), 0, null, true);
    }
}
