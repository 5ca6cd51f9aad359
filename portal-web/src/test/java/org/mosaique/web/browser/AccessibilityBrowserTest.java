package org.mosaique.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Axe finds planted faults, and nothing in a page without any. */
@ExtendWith(BrowserExtension.class)
class AccessibilityBrowserTest {

    private final TestBrowser browser;

    AccessibilityBrowserTest(TestBrowser browser) {
        this.browser = browser;
    }

    private static final String PAGE =
            "<!DOCTYPE html><html lang='fr'><title>Essai</title><main><h1>Titre</h1>%s</main></html>";

    @Test
    void findsNothingInASoundPage() {
        assertThat(findingsIn("<p>Rien à redire.</p>")).isEmpty();
    }

    @Test
    void findsAFieldWithoutALabel() {
        assertThat(findingsIn("<input type='text'>"))
                .singleElement()
                .extracting(Finding::rule)
                .isEqualTo("label");
    }

    @Test
    void findsPaleText() {
        assertThat(findingsIn("<p style='color: #aaa; background: #fff'>À peine lisible</p>"))
                .singleElement()
                .extracting(Finding::rule)
                .isEqualTo("color-contrast");
    }

    private List<Finding> findingsIn(String content) {
        try (var context = browser.context(new NewContextOptions())) {
            var page = context.newPage();
            page.setContent(PAGE.formatted(content));
            return Accessibility.findingsOn(page);
        }
    }
}
