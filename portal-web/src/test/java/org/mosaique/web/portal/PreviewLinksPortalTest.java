package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft is shown by its link to somebody without account, who gets no cookie, and to nobody once it is over. */
@ExtendWith(PortalExtension.class)
class PreviewLinksPortalTest {

    private final PortalProcess portal;
    private final Visitor visitor;
    private final String title = "Aperçu " + UUID.randomUUID();
    private Clerk author;
    private Sheet editor;
    private String path;

    PreviewLinksPortalTest(PortalProcess portal) {
        this.portal = portal;
        this.visitor = new Visitor(portal);
    }

    @BeforeEach
    void aDraftWithALink() {
        author = Clerk.signedIn(portal, "contribution@" + Newsroom.SITE + ".example");
        var blank = author.open("/admin/articles/new?site=" + Newsroom.SITE);
        var saved = author.follow(author.send(blank, "article", 0, Map.of("title", title, "text", "<p>Bientôt.</p>")));
        editor = author.follow(author.press(saved, "link", "make", Map.of()));
        var address = editor.document().select(".bo-address").attr("value");
        path = address.substring(address.indexOf("/apercu/"));
    }

    @Test
    void showsTheDraftWithoutCookieAndIsKeptNowhere() {
        var answer = visitor.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(title, "Bientôt.", "noindex");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Robots-Tag")).contains("noindex");
    }

    @Test
    void isThereOnThePortalsOwnHostAlone() {
        assertThat(visitor.get(Newsroom.SITE + ".localhost", path).statusCode()).isEqualTo(404);
    }

    @Test
    void isNotFoundWhenItIsForged() {
        var last = path.charAt(path.length() - 2) == 'A' ? "BA" : "AA";
        var answer = visitor.get(path.substring(0, path.length() - 2) + last);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Ce lien d’aperçu n’existe pas").doesNotContain(title);
        assertThat(visitor.get("/apercu/").statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void isGoneOnceItIsTakenBack() {
        author.follow(author.press(editor, "links:0:back", "revoke", Map.of()));

        assertGone();
    }

    @Test
    void isGoneOnceItIsOver() throws SQLException {
        try (var database = PortalDatabase.of(portal)) {
            database.execute("update preview_link l join content_item i on i.ref = l.item_ref"
                    + " join revision r on r.item_id = i.id set l.expires_at = '2020-01-01' where r.title = '" + title
                    + "'");
        }
        assertGone();
    }

    private void assertGone() {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("Cet aperçu n’est plus ouvert").doesNotContain(title);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
