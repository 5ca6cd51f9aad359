package org.mosaique.web.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.content.ThemeListing;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.SiteUrls;
import org.mosaique.web.publicsite.ListLinks.Choice;

class ListLinksTest {

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
        lead(ListAddress.of("/articles", null, null, "6"), 12 * 20, 6);

        assertThat(links.getPages()).extracting(Choice::label).containsExactly("1", "…", "5", "6", "7", "…", "20");
        assertThat(links.getPages().get(3).chosen()).isTrue();
        assertThat(links.getPages().get(2).href()).isEqualTo("/~alpes/articles?page=5");
    }

    @Test
    void leavesNothingOutOfAShortList() {
        lead(ListAddress.of("/articles", null, null, null), 12 * 3, 1);

        assertThat(links.getPages()).extracting(Choice::label).containsExactly("1", "2", "3");
    }

    @Test
    void offersTheThemesThatOccurAndAllOfThem() {
        lead(ListAddress.of("/articles", "energie", null, null), 2, 1);

        assertThat(links.getThemes()).extracting(Choice::label).containsExactly("Tous les thèmes", "Énergie");
        assertThat(links.getThemes()).extracting(Choice::count).containsExactly(3L, 2L);
        assertThat(links.getThemes()).extracting(Choice::mark).containsExactly("false", "true");
    }

    @Test
    void letsSearchEnginesKeepTheViewBeingRead() {
        lead(ListAddress.of("/articles", "energie", "title", "1"), 2, 1);

        assertThat(address.getCanonical()).isEqualTo("http://localhost:8080/~alpes/articles?theme=energie&sort=title");
    }

    private void lead(ListAddress asked, long total, int number) {
        var counts = List.of(new ThemeListing.Row("", 1), new ThemeListing.Row("energie", 2));
        links.lead(asked, counts, new Page<>(List.of(), total, number, 12));
    }
}
