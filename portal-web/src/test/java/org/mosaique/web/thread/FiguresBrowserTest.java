package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/** A figure without its year is refused where it is missing, with all that was typed; with it, the home page shows it. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class FiguresBrowserTest {

    private static final String SITE = "rhone-alpes";
    private static final String ADD = "#rows-form\\:add";
    private static final String SAVE = "#rows-form\\:save";

    private final TestBrowser browser;
    private final PortalProcess portal;

    FiguresBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void aFigureWithoutItsYearIsRefusedAndWithItStandsOnTheHomePage() {
        try (var administrator = Person.signedIn(browser, portal, "reseau@mosaique.example")) {
            var page = administrator.go("/admin/figures?site=" + SITE).page();
            page.click(ADD);
            fill(page, "value", "4 321");
            fill(page, "unit", "paniers solidaires");
            fill(page, "source", "Le relevé des paniers");
            fill(page, "url", "https://paniers.example/releve");
            page.click(SAVE);

            assertThat(last(page, "year").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(last(page, "value").inputValue()).isEqualTo("4 321");
            assertThat(last(page, "source").inputValue()).isEqualTo("Le relevé des paniers");
            administrator.findsItAccessible();

            fill(page, "year", "2024");
            moveToTheTopByKeyboard(page);
            page.click(SAVE);
            assertThat(administrator.path()).contains("done=saved");

            page.navigate(portal.address(SITE));
            assertThat(page.innerText("main")).contains("4 321", "paniers solidaires", "2024", "Le relevé des paniers");
        }
    }

    /** The button that was pressed keeps the focus, so that the key is all one needs. */
    private static void moveToTheTopByKeyboard(Page page) {
        var rows = page.locator(".bo-rows > li").count();
        last(page, "up").focus();
        for (int row = rows; row > 1; row--) {
            page.waitForFunction("document.activeElement.id.endsWith(':up')");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
        }
        assertThat(page.locator("[id$=':value']").first().inputValue()).isEqualTo("4 321");
    }

    private static void fill(Page page, String field, String text) {
        last(page, field).fill(text);
    }

    private static Locator last(Page page, String field) {
        return page.locator("[id$=':" + field + "']").last();
    }
}
