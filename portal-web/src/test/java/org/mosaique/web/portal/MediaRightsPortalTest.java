package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A picture whose rights end is served no more, and what shows it says so instead; a change of the date brings it back. */
@ExtendWith(PortalExtension.class)
class MediaRightsPortalTest {

    private static final String SITE = "drome-ardeche";
    private static final String PLACEHOLDER = "plus disponible";

    private final PortalProcess portal;
    private final Visitor visitor;
    private final Clerk animator;
    private String picture;
    private String article;

    MediaRightsPortalTest(PortalProcess portal) {
        this.portal = portal;
        this.visitor = new Visitor(portal);
        this.animator = Clerk.signedIn(portal, "animation@" + SITE + ".example");
    }

    @BeforeEach
    void somePublishedPicture() throws SQLException {
        try (var database = PortalDatabase.of(portal)) {
            var row = database.rows("select image_ref, slug from live_entry where site_key = '" + SITE
                            + "' and origin_key = site_key and image_ref is not null order by id limit 1")
                    .get(0);
            picture = row.get("image_ref");
            article = "/~" + SITE + "/articles/" + row.get("slug");
        }
    }

    @AfterEach
    void forEver() {
        until("");
    }

    @Test
    void endsOnItsDayEverywhereAndComesBackWithAnotherDate() {
        assertThat(visitor.get(media()).statusCode()).isEqualTo(200);
        assertThat(visitor.get(article).body()).contains(media()).doesNotContain(PLACEHOLDER);

        until(LocalDate.now().minusDays(2).toString());

        var gone = visitor.get(media());
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(visitor.get(article).body()).contains(PLACEHOLDER).doesNotContain(picture);
        assertThat(animator.open("/admin/media?only=expired&site=" + SITE)
                        .answer()
                        .body())
                .contains(picture.substring(0, 8));

        until(LocalDate.now().plusDays(1).toString());

        assertThat(visitor.get(media()).headers().firstValue("Cache-Control").orElse(""))
                .matches("public, max-age=\\d+");
        assertThat(visitor.get(article).body()).contains(media()).doesNotContain(PLACEHOLDER);
    }

    private String media() {
        return "/media/" + picture + "/960.jpg";
    }

    private void until(String day) {
        var page = animator.open("/admin/media/edit?ref=" + picture);
        var sent = animator.send(page, "words", 0, Map.of("until", day));
        assertThat(List.of(302, 303)).contains(sent.status());
    }
}
