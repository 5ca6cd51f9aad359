package org.mosaique.web.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinksTest {

    private final Links links = new Links("/admin/contents", Map.of("q", "fête & lac", "state", "", "page", "3"));

    @Test
    void leavesOutWhatIsEmptyAndEncodesTheRest() {
        assertThat(links.same()).isEqualTo("/admin/contents?page=3&q=f%C3%AAte+%26+lac");
    }

    @Test
    void keepsFiltersFromPageToPage() {
        assertThat(links.page(4)).isEqualTo("/admin/contents?page=4&q=f%C3%AAte+%26+lac");
        assertThat(links.page(1)).isEqualTo("/admin/contents?q=f%C3%AAte+%26+lac");
    }

    @Test
    void beginsAnewWhenTheOrderOrAFilterChanges() {
        assertThat(links.sort("title")).isEqualTo("/admin/contents?q=f%C3%AAte+%26+lac&sort=title");
        assertThat(links.from("state", "DRAFT")).isEqualTo("/admin/contents?q=f%C3%AAte+%26+lac&state=DRAFT");
        assertThat(links.without("q", "state")).isEqualTo("/admin/contents");
    }
}
