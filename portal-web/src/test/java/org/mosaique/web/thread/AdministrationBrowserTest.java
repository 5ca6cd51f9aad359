package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/** A network administrator invites somebody, gives and takes their roles, and finds all of it in the audit trail. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class AdministrationBrowserTest {

    private static final String NEW_PASSWORD = "une phrase assez longue pour entrer";

    private final TestBrowser browser;
    private final PortalProcess portal;
    private final String name = "Camille " + UUID.randomUUID().toString().substring(0, 8);
    private final String email = name.replace(' ', '.').toLowerCase(java.util.Locale.ROOT) + "@loire.example";

    AdministrationBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndFindsTheirSite() {
        try (var administrator = administrator()) {
            invite(administrator, "CONTRIBUTOR", "loire");
            choosePassword(linkInMailTo(administrator));
        }
        try (var invited = Person.signedIn(browser, portal, email, NEW_PASSWORD)) {
            assertThat(invited.page().innerText("body")).contains(name);
            assertThat(invited.go("/admin/articles/new?site=loire").page().title())
                    .isNotBlank();
            assertThat(invited.go("/admin/people").page().innerText("body")).doesNotContain("@");
        }
    }

    @Test
    void aLinkServesOnce() {
        try (var administrator = administrator()) {
            invite(administrator, "CONTRIBUTOR", "loire");
            var link = linkInMailTo(administrator);
            choosePassword(link);
            try (var context = browser.context(new NewContextOptions())) {
                var page = context.newPage();
                page.navigate(link);

                assertThat(page.locator("#password").count()).isZero();
                assertThat(page.locator("[role=alert]").innerText()).isNotBlank();
            }
        }
    }

    @Test
    void rolesAreGivenAndTakenAndNotedInTheTrail() {
        try (var administrator = administrator()) {
            var page = administrator.page();
            invite(administrator, "CONTRIBUTOR", "loire");
            openPerson(administrator);
            page.selectOption("#give select >> nth=0", "COMMITTEE");
            page.selectOption("#give select >> nth=1", "alpes");
            page.click("#give input[type=submit]");
            assertThat(page.locator(".bo-roles li").count()).isEqualTo(2);
            administrator.findsItAccessible();

            page.locator(".bo-roles input[type=submit]").first().click();
            assertThat(page.locator(".bo-roles li").count()).isEqualTo(1);

            administrator.go("/admin/audit?all=true&q=" + name.substring(8));
            administrator.findsItAccessible();
            assertThat(page.locator("table tbody tr").count()).isGreaterThanOrEqualTo(4);
            assertThat(page.innerText("table")).contains("Réseau", name);
        }
    }

    private Person administrator() {
        return Person.signedIn(browser, portal, "reseau@mosaique.example");
    }

    private void invite(Person administrator, String role, String place) {
        administrator.go("/admin/invite").findsItAccessible();
        var page = administrator.page();
        page.fill("#invite input[type=email]", email);
        page.fill("#invite\\:name", name);
        page.selectOption("#invite select >> nth=0", role);
        page.selectOption("#invite select >> nth=1", place);
        page.click("#invite input[type=submit]");
        assertThat(page.locator(".bo-wrong").count()).isZero();
    }

    private void openPerson(Person administrator) {
        administrator.go("/admin/people?q=" + email);
        administrator.page().locator("a.bo-title").first().click();
        administrator.page().waitForSelector("#give");
    }

    /** The mails of the demonstration are read in the back office. */
    private String linkInMailTo(Person administrator) {
        var page = administrator.go("/admin/mails?q=" + email).page();
        page.locator("a.bo-title").first().click();
        administrator.findsItAccessible();
        return page.innerText(".bo-mail-text")
                .lines()
                .filter(line -> line.contains("/admin/password?"))
                .map(line -> line.substring(line.indexOf("http")).strip())
                .findFirst()
                .orElseThrow();
    }

    private void choosePassword(String link) {
        try (var context = browser.context(new NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(link);
            page.fill("#password", NEW_PASSWORD);
            page.fill("#again", NEW_PASSWORD);
            page.click("form button[type=submit]");
            assertThat(page.url()).contains("/admin/login");
        }
    }
}
