package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/** Several contents at once, one of which refuses; what was thrown away comes back from the trash. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class ContentsBrowserTest {

    private final TestBrowser browser;
    private final PortalProcess portal;
    private final String title = "Corbeille " + UUID.randomUUID();

    ContentsBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    private static Locator row(Page page, String text) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    @Test
    void discardsWhatMayBeSaysWhyNotTheRestAndTakesItBack() {
        try (var person = Person.signedIn(browser, portal, "animation@alpes.example")) {
            var page = person.page();
            EditorPage.begin(person, "alpes").retitle(title).save();

            person.go("/admin/contents?site=alpes");
            row(page, title).locator("[name=pick]").check();
            var live = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("En ligne"));
            live.first().locator("[name=pick]").check();
            page.click("button[value=discard]");
            assertThat(page.locator("#accepted li").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains(title);
            assertThat(page.locator("#refused li").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("Il est déjà en ligne.");
            page.click("#perform");
            page.waitForSelector(".bo-news");

            person.go("/admin/contents?site=alpes&q=" + title.replace(" ", "%20"));
            assertThat(row(page, title).count()).isZero();
            person.go("/admin/trash?site=alpes");
            assertThat(row(page, title).innerText()).contains("Animation Isère");
            row(page, title).locator("a.bo-button").click();
            page.click("#perform");
            page.waitForSelector(".bo-news");

            person.go("/admin/contents?site=alpes&state=DRAFT&q=" + title.replace(" ", "%20"));
            assertThat(row(page, title).count()).isEqualTo(1);
        }
    }
}
