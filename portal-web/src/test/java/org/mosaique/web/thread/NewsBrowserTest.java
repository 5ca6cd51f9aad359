package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForURLOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.Newsroom;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/** Somebody is told what waits for them, reads it, and chooses how soon a mail says so. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class NewsBrowserTest {

    private static final String ANIMATOR = "animation@" + Newsroom.SITE + ".example";

    private final TestBrowser browser;
    private final PortalProcess portal;

    NewsBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void whatIsHandedInIsToldAndReadOnce() {
        var titles = new Newsroom(portal).handIn(2).keySet().stream().toList();
        try (var animator = Person.signedIn(browser, portal, ANIMATOR)) {
            var page = animator.go("/admin/news").page();
            assertThat(page.innerText(".bo-nav a[href^='/admin/news']")).containsPattern("[1-9]");
            assertThat(page.innerText(".bo-tasks")).contains(titles.get(0), titles.get(1));
            animator.findsItAccessible();

            page.locator(".bo-task:has-text('" + titles.get(0) + "') button[value=open]")
                    .click();
            page.waitForURL(Pattern.compile(".*/admin/review.*"), new WaitForURLOptions());
            animator.go("/admin/news");
            assertThat(page.innerText(".bo-main")).doesNotContain(titles.get(0)).contains(titles.get(1));

            page.click("button[value=all]");
            assertThat(page.innerText(".bo-main")).contains("Vous êtes à jour");
            animator.go("/admin/news?show=all").findsItAccessible();
            assertThat(page.innerText(".bo-tasks")).contains(titles.get(1));
        }
    }

    @Test
    void everybodyChoosesHowSoonAMailTells() {
        try (var animator = Person.signedIn(browser, portal, ANIMATOR)) {
            var page = animator.go("/admin/preferences").page();
            animator.findsItAccessible();
            assertThat(page.locator("#k-URGENT option[value=NEVER]").count()).isZero();
            page.selectOption("#k-MENTIONED", "WEEKLY");
            page.locator("#preferences button").press("Enter");

            assertThat(page.innerText("#messages")).isNotBlank();
            assertThat(animator.go("/admin/preferences").page().inputValue("#k-MENTIONED"))
                    .isEqualTo("WEEKLY");
            page.selectOption("#k-MENTIONED", "AT_ONCE");
            page.click("#preferences button");
        }
    }
}
