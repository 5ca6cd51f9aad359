package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/** An animator composes the site: each change is what the public reads next. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class ComposingBrowserTest {

    private static final String SITE = "savoie-mont-blanc";
    private static final String HOME = "/~" + SITE + "/";

    private final Person animator;
    private final Page page;

    ComposingBrowserTest(TestBrowser browser, PortalProcess portal) {
        animator = Person.signedIn(browser, portal, "animation@" + SITE + ".example");
        page = animator.page();
    }

    @AfterEach
    void leave() {
        animator.close();
    }

    @Test
    void blocksOfTheHomeAreMovedByKeyboard() {
        var before = blocks();
        animator.go("/admin/home?site=" + SITE);

        page.locator(id("blocks:rows:2:down")).press("Enter");
        page.locator(id("blocks:rows:3:down") + ":focus").press("Enter");
        page.waitForSelector(id("blocks:rows:4:down") + ":focus");
        page.locator(id("blocks:save")).press("Enter");
        page.waitForURL("**done=saved**");

        var after = blocks();
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
        assertThat(after.get(0)).isNotEqualTo(before.get(0));
        reset("/admin/home?site=" + SITE);
        assertThat(blocks()).isEqualTo(before);
    }

    @Test
    void aStaticPageSaysWhatWasWritten() {
        var written = "Écrivez-nous de la vallée.";
        assertThat(textOf(HOME + "pages/contribuer")).doesNotContain(written);
        animator.go("/admin/page?slug=contribuer&site=" + SITE);

        page.fill("#text", written);
        page.click("#save");

        assertThat(textOf(HOME + "pages/contribuer")).contains(written);
    }

    @Test
    void theDegreeOfAccessibilityStandsInTheFoot() {
        assertThat(foot()).contains("partiellement conforme");
        animator.go("/admin/accessibility?site=" + SITE);

        page.selectOption(id("statement:status"), "full");
        page.click(id("statement:save"));

        assertThat(foot()).contains("totalement conforme");
        reset("/admin/accessibility?site=" + SITE);
    }

    private List<String> blocks() {
        animator.go(HOME);
        return page.locator("main h2[id^=block-]").allInnerTexts();
    }

    private String foot() {
        animator.go(HOME);
        return page.innerText(".foot-end");
    }

    private String textOf(String path) {
        animator.go(path);
        return page.innerText("main");
    }

    private void reset(String path) {
        animator.go(path);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        page.click(id("back:reset"));
    }

    private static String id(String name) {
        return "[id='" + name + "']";
    }
}
