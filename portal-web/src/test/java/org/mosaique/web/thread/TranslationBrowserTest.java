package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalDatabase;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/** An author links an article with the one that says the same in another language. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class TranslationBrowserTest {

    private final TestBrowser browser;
    private final PortalProcess portal;

    TranslationBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void anArticleIsLinkedByItsAddressAndUnlinkedAgain() throws SQLException {
        try (var author = Person.signedIn(browser, portal, "contribution@alpes.example");
                var database = PortalDatabase.of(portal)) {
            var other = database.rows("select slug, title, item_ref from live_entry where site_key = 'alpes'"
                            + " and origin_key = 'alpes' order by id limit 1")
                    .get(0);
            var editor = EditorPage.begin(author, "alpes").write(Draft.about("Il forno"));
            var page = author.page();
            page.selectOption("#spoken", "it");
            page.fill("#linked", "xylophone");
            editor.save();
            page.fill("#linked", "http://alpes.localhost/articles/" + other.get("slug"));
            editor.save();

            assertThat(page.locator("#linking .bo-chosen").innerText()).isEqualTo(other.get("title"));
            assertThat(page.inputValue("#linked")).isEmpty();
            author.findsItAccessible();

            page.uncheck("[name=translation]");
            editor.save();
            assertThat(page.locator("#linking input[type=checkbox]").count()).isZero();
        }
    }
}
