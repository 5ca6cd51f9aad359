package org.mosaique.web.thread;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;

/** The queue of what other sites propose, and the page where one of them is answered. */
final class QueuePage {

    private final Person person;
    private final Page page;

    private QueuePage(Person person) {
        this.person = person;
        this.page = person.page();
    }

    /** Opens what waits on their site by its title. */
    static QueuePage open(Person person, String title) {
        person.go("/admin/proposals?q=" + title.substring(title.lastIndexOf(' ') + 1));
        person.findsItAccessible();
        person.page()
                .locator(".bo-task h2 a")
                .filter(new FilterOptions().setHasText(title))
                .click();
        person.findsItAccessible();
        return new QueuePage(person);
    }

    QueuePage accept(String introduction) {
        page.fill("#accept textarea", introduction);
        return press("#accept");
    }

    QueuePage decline(String reason) {
        if (page.locator("details[open]:has(#decline)").count() == 0) {
            page.locator("details:has(#decline) > summary").click();
        }
        page.fill("#decline textarea", reason);
        return press("#decline");
    }

    String state() {
        return page.getAttribute(".bo-standing .bo-state", "data-state");
    }

    String problems() {
        return String.join(" ", page.locator("#problems, .bo-wrong").allInnerTexts());
    }

    private QueuePage press(String form) {
        page.locator(form + " input[type=submit]").first().click();
        page.waitForLoadState();
        return new QueuePage(person);
    }
}
