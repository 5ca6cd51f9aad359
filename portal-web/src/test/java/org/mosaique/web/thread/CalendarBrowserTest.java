package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/** An idea is noted in the calendar, taken by somebody, written, and planned for a day. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class CalendarBrowserTest {

    private static final String SITE = "alpes";
    private static final LocalDate DAY = LocalDate.now().plusMonths(2).withDayOfMonth(12);
    private static final String MONTH =
            "/admin/calendar?site=" + SITE + "&month=" + DAY.toString().substring(0, 7);

    private final TestBrowser browser;
    private final PortalProcess portal;
    private final String title = "Calendrier " + UUID.randomUUID();

    CalendarBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void anIdeaBecomesADraftAndIsPlannedForADay() {
        try (var animator = Person.signedIn(browser, portal, "animation@" + SITE + ".example");
                var author = Person.signedIn(browser, portal, "contribution@" + SITE + ".example")) {
            note(animator);
            assertThat(entry(animator).innerText()).contains("à prendre");

            entry(author).locator("a").click();
            author.page().locator("[id='take:mine']").click();
            assertThat(author.page().inputValue("#title")).isEqualTo(title);
            assertThat(entry(animator).innerText()).contains("en rédaction");

            entry(animator).locator("a").click();
            plan(animator.page());
            assertThat(animator.page().innerText(".bo-news")).contains("La date est retenue");
            assertThat(entries(animator).allInnerTexts()).anyMatch(text -> text.contains("Parution 08:30"));
            animator.findsItAccessible();
        }
    }

    private void note(Person animator) {
        animator.go("/admin/idea?site=" + SITE);
        animator.page().fill("[id='idea:title']", title);
        animator.page().fill("[id='idea:day']", DAY.toString());
        animator.page().click("[id='idea:save']");
        animator.page().waitForSelector(".cal");
    }

    private static void plan(Page page) {
        page.locator("#schedule summary").first().click();
        page.fill("[id='plan-publish:publish-day']", DAY.plusDays(1).toString());
        page.fill("[id='plan-publish:publish-time']", "08:30");
        page.locator("[id='plan-publish'] input[type=submit]").first().click();
        page.waitForSelector(".bo-news");
    }

    private Locator entry(Person person) {
        return entries(person).first();
    }

    private Locator entries(Person person) {
        person.go(MONTH);
        return person.page().locator(".cal-entries li").filter(new FilterOptions().setHasText(title));
    }
}
