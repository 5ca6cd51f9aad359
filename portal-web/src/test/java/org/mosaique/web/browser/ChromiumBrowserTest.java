package org.mosaique.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser is found and draws, or the reason why not is said. */
@ExtendWith(BrowserExtension.class)
class ChromiumBrowserTest {

    @Test
    void drawsAPage(TestBrowser browser) {
        try (var context = browser.context(new NewContextOptions())) {
            var page = context.newPage();
            page.setContent("<p style='font: 20px sans-serif'>Écoute, <b>Mosaïque</b></p>");

            assertThat(page.locator("p").innerText()).isEqualTo("Écoute, Mosaïque");
            assertThat(page.locator("p").boundingBox().height).isPositive();
        }
    }

    @Test
    void saysWhatToInstallWhenTheNamedBrowserIsMissing() {
        assertThatThrownBy(() -> Chromium.find("/no/such/browser"))
                .isInstanceOf(NoBrowserException.class)
                .hasMessageContaining("/no/such/browser, which cannot be executed")
                .hasMessageContaining("Install a package named chromium");
    }
}
