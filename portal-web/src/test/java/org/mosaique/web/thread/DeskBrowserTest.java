package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalDatabase;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/** « À traiter » walked by keyboard, several texts at once with a partial refusal, filters kept and shared, an answer by mail. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class DeskBrowserTest {

    /** A territory with a quorum of two approvals. */
    private static final String SITE = "drome-ardeche";

    private final TestBrowser browser;
    private final PortalProcess portal;

    DeskBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void theDeskIsWalkedByKeyboardAndTheTextIsReadBesideIt() {
        var first = submitted("Un");
        var second = submitted("Deux");
        try (var animator = someone("animation")) {
            var page = animator.go("/admin?sort=recent").page();
            page.keyboard().press("j");
            page.keyboard().press("k");
            assertThat(focused(page)).isEqualTo(second.title());
            page.locator(".bo-desk-pane .bo-desk-title")
                    .filter(new FilterOptions().setHasText(second.title()))
                    .waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("x");
            assertThat(focused(page)).isEqualTo(first.title());
            assertThat(page.locator("[name=pick]:checked").count()).isEqualTo(1);
            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
            animator.findsItAccessible();
            page.keyboard().press("Escape");
            page.focus("#q");
            page.keyboard().type("jx?");
            assertThat(page.inputValue("#q")).isEqualTo("jx?");

            page.click("#keys-open");
            page.uncheck("#keys-on");
            page.click("#keys-close");
            page.locator("h1").click();
            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isFalse();
            page.locator(".bo-task-pick h2 a").first().focus();
            page.keyboard().press("Enter");
            assertThat(new ReviewPage(animator).article()).contains(second.title());
        }
    }

    @Test
    void severalAreDoneAtOnceAndWhatIsRefusedUndoesNothing() throws SQLException {
        var one = submitted("Lot");
        var other = submitted("Lot");
        try (var animator = someone("animation");
                var quicker = someone("animation")) {
            var page = animator.go("/admin?sort=recent").page();
            for (var text : new Draft[] {one, other}) {
                row(page, text.title()).locator("[name=pick]").check();
            }
            page.locator(".bo-desk-bar button[value=send-back]").click();
            assertThat(page.locator("#accepted li").count()).isEqualTo(2);
            animator.findsItAccessible();
            quicker.takeUp(other.title()).sendBack("Plus vite.");

            page.fill("#note", "Précisez la date.");
            page.click("#perform");

            assertThat(page.innerText("#accepted")).contains(one.title()).doesNotContain(other.title());
            assertThat(page.innerText("#refused")).contains(other.title());
            animator.findsItAccessible();
        }
        assertThat(state(one)).isEqualTo("CHANGES_REQUESTED");
    }

    @Test
    void aFilterIsKeptSharedAndTakenAway() {
        var name = "À relire " + UUID.randomUUID();
        try (var animator = someone("animation");
                var member = someone("comite1")) {
            submitted("Filtre");
            var page = animator.go("/admin?why=triage").page();
            page.locator(".bo-kept p a").first().click();
            page.fill("#name", name);
            page.selectOption("#shared", SITE);
            animator.findsItAccessible();
            page.click("#save");
            assertThat(page.innerText(".bo-bulk-lines")).contains(name);

            var seen = member.go("/admin/filters?list=desk").page();
            assertThat(seen.innerText(".bo-bulk-lines")).contains(name);
            seen.locator(".bo-bulk-lines .bo-title")
                    .filter(new FilterOptions().setHasText(name))
                    .click();
            assertThat(member.path()).isEqualTo("/admin?why=triage");

            page.locator(".bo-bulk-lines li")
                    .filter(new FilterOptions().setHasText(name))
                    .locator("a")
                    .nth(1)
                    .click();
            page.click("#delete");
            assertThat(page.innerText("main")).doesNotContain(name);
        }
    }

    @Test
    void aMemberAnswersFromTheMailOnceWithoutSigningIn() throws SQLException {
        var text = submitted("Courriel");
        try (var animator = someone("animation")) {
            animator.takeUp(text.title()).passOn("BY_HAND", "");
        }
        var link = link(text, "comite1");
        try (var member = Person.passingBy(browser, portal)) {
            var page = member.go(link).page();
            assertThat(page.innerText("main")).contains(text.title(), text.text());
            member.findsItAccessible();
            page.setViewportSize(360, 740);
            page.locator("button[value=REQUEST_CHANGES]").click();
            assertThat(page.locator("#answer-problem").isVisible()).isTrue();
            page.fill("#word", "Très bien.");
            page.locator("button[value=APPROVE]").click();

            assertThat(page.innerText("main")).contains("votre réponse est enregistrée");
            member.findsItAccessible();
            assertThat(page.context().cookies()).isEmpty();
            member.go(link);
            assertThat(page.innerText("h1")).isEqualTo("Vous avez répondu");
            assertThat(page.locator("#answer").count()).isZero();
        }
        try (var database = PortalDatabase.of(portal)) {
            assertThat(database.values("select v.verdict from vote v join revision r on r.revision_number ="
                            + " v.revision_number join content_item i on i.id = r.item_id and i.ref = v.item_ref"
                            + " where r.title = '" + text.title() + "'"))
                    .containsExactly("APPROVE");
        }
    }

    private String link(Draft text, String member) throws SQLException {
        try (var database = PortalDatabase.of(portal)) {
            var mail = database.values("select text from mail_message where recipient = '" + member + "@" + SITE
                            + ".example' and text like '%" + text.title() + "%' order by id desc")
                    .get(0);
            return mail.substring(mail.indexOf("/admin/answer")).split("\\s")[0];
        }
    }

    private String state(Draft text) throws SQLException {
        try (var database = PortalDatabase.of(portal)) {
            return database.values("select state from revision where title = '" + text.title() + "'")
                    .get(0);
        }
    }

    private static Locator row(Page page, String title) {
        return page.locator(".bo-task-pick").filter(new FilterOptions().setHasText(title));
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent.trim()"));
    }

    private Person someone(String who) {
        return Person.signedIn(browser, portal, who + "@" + SITE + ".example");
    }

    private Draft submitted(String subject) {
        var draft = Draft.about(subject);
        try (var contributor = someone("contribution")) {
            EditorPage.begin(contributor, SITE).write(draft).submit();
        }
        return draft;
    }
}
