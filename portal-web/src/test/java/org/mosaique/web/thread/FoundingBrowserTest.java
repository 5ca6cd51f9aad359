package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;
import org.mosaique.web.portal.Scratch;

/** A network administrator founds a territory in one form; the public reads it within the minute, in its own colours. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class FoundingBrowserTest {

    private static final Map<String, String> TYPED = Map.of(
            "#name", "Bugey Solidaire",
            "#territory", "Bugey",
            "#slogan", "Entre Ain et Rhône, ensemble",
            "#places", "01",
            "#organisation", "La Maison du Bugey",
            "#email", "contact@bugey.example",
            "#animatorName", "Alix",
            "#animatorEmail", "alix@bugey.example");

    private final TestBrowser browser;
    private final PortalProcess portal;

    FoundingBrowserTest(TestBrowser browser, @Scratch PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void aTerritoryIsLiveWithinAMinuteWithItsColours() {
        try (var administrator = Person.signedIn(browser, portal, "reseau@mosaique.example")) {
            var page = administrator.go("/admin/found?like=loire").page();
            TYPED.forEach(page::fill);
            page.fill("#key", "admin");
            page.fill("#accent", "#EEAA00");
            page.click("#go");

            assertThat(page.locator(".bo-wrong").allInnerTexts()).hasSize(2);
            assertThat(page.inputValue("#name")).isEqualTo("Bugey Solidaire");
            administrator.findsItAccessible();

            page.fill("#key", "bugey");
            page.click("[data-colour=accent] .bo-nearest button");
            var chosen = page.inputValue("#accent");
            var clicked = Instant.now();
            page.click("#go");
            assertThat(administrator.path()).startsWith("/admin/site?site=bugey");
            administrator.findsItAccessible();

            page.navigate(portal.address("bugey"));
            assertThat(page.innerText("h1, .mast-name")).contains("Bugey Solidaire");
            administrator.go("/~bugey/");
            assertThat(page.innerText("body")).contains("Entre Ain et Rhône, ensemble");
            assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()"))
                    .isEqualTo(chosen);
            assertThat(Duration.between(clicked, Instant.now())).isLessThan(Duration.ofMinutes(1));
            assertThat(administrator
                            .go("/admin/people?q=alix@bugey.example")
                            .page()
                            .innerText("table"))
                    .contains("Alix");
        }
    }
}
